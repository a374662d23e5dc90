import { clock } from '@/components/ui/clock';
import { useWords } from '@/components/ui/words';
import { fill, type Words } from '@/lib/domain/messages';
import { stretchOf, type Moment } from '@/lib/domain/delivery/playable-moments';
import { ClipButton } from './clip-button';
import { usePlayback } from './playback';

const tenth = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

/** What a moment is, in a sentence of the catalogue. */
export const momentName = (words: Words, { what, word, at, seconds }: Moment): string =>
  fill(words.shared.moments[what], { word, at: clock(at), seconds: tenth(seconds) });

/**
 * One moment of the take: its time and what is heard there. It can be played where the sound is kept; else it is only
 * said. `bare` leaves out what it is, where that already stands beside it.
 */
export function MomentButton({ moment, bare = false }: { moment: Moment; bare?: boolean }) {
  const words = useWords();
  const { take } = usePlayback();
  const what = fill(words.panel.feedback.delivery.moments[moment.what], {
    word: moment.word,
    seconds: tenth(moment.seconds),
  });
  const whole = `${clock(moment.at)} · ${what}`;
  const label = bare ? clock(moment.at) : whole;
  if (!take)
    return (
      <span className="tabular inline-flex min-h-7 items-center px-1 text-small text-quiet">{label}</span>
    );
  const clip = { recordingId: take.recordingId, ...stretchOf(moment, take.duration), length: null };
  return (
    <ClipButton clip={clip} name={whole}>
      {label}
    </ClipButton>
  );
}

/** Moments side by side, in order. */
export function Moments({ moments, bare = false }: { moments: readonly Moment[]; bare?: boolean }) {
  if (moments.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {moments.map((moment, index) => (
        <li key={index}>
          <MomentButton moment={moment} bare={bare} />
        </li>
      ))}
    </ul>
  );
}
