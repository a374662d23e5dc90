import { clsx } from 'clsx';
import { Square } from 'lucide-react';
import { AnswerStrip } from '@/components/ui/answer-strip';
import { Button } from '@/components/ui/button';
import { clock } from '@/components/ui/clock';
import { momentInWords } from '@/components/ui/moment-in-words';
import type { StripMark } from '@/components/ui/strip-marks';
import { useWords } from '@/components/ui/words';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { fill, type Words } from '@/lib/domain/messages';
import { momentsOf, stretchOf, type Moment } from '@/lib/domain/delivery/playable-moments';
import type { Clip } from './clip';
import { momentName } from './moment-button';
import { usePlayback } from './playback';

const kindOf = ({ what, certain }: Moment & { certain: boolean }): StripMark['kind'] =>
  what === 'longPause' || what === 'filledPause' ? what : certain ? 'filler' : 'possible';

/** The answer as a strip, what its marks mean, and what is heard now. `counted` is false for practice. */
export function StripSection({ delivery, counted }: { delivery: Delivery; counted: boolean }) {
  const words = useWords();
  const text = words.panel.feedback.delivery;
  const { take, playing, play, stop } = usePlayback();
  const { durationSeconds: duration, waveform } = delivery;
  if (waveform.length === 0 || duration <= 0) return null;
  const marks = momentsOf(delivery).map<StripMark>((moment) => ({
    kind: kindOf(moment),
    at: moment.at,
    seconds: moment.seconds,
    label:
      counted && moment.what === 'longPause' ? fill(text.seconds, { value: moment.seconds.toFixed(1) }) : '',
    name: counted ? momentName(words, moment) : momentInWords(words, moment, duration),
    ...stretchOf(moment, duration),
  }));
  const own = playing && take && playing.recordingId === take.recordingId ? playing : null;
  return (
    <section>
      <div className="flex min-h-8 items-center justify-between gap-3 text-small text-quiet">
        <h2>{text.strip.label}</h2>
        {playing ? (
          <Button look="quiet" size="small" className="tabular -me-2 shrink-0" onClick={stop}>
            <Square aria-hidden className="size-3 fill-current stroke-0 text-amber" />
            {counted ? playingText(words, playing) : text.stopPlaying}
          </Button>
        ) : (
          counted && <span className="tabular">{clock(duration)}</span>
        )}
      </div>
      <AnswerStrip
        waveform={waveform}
        duration={duration}
        marks={marks}
        label={text.strip.label}
        hint={text.strip.keys}
        silence={text.strip.nothing}
        playing={own && { from: own.from, to: own.to ?? duration }}
        onPlay={
          take ? (from, to) => play({ recordingId: take.recordingId, from, to, length: null }) : undefined
        }
      />
      <Legend words={words} kinds={new Set(marks.map(({ kind }) => kind))} />
      {!take && <p className="text-small text-quiet">{text.noRecording}</p>}
    </section>
  );
}

const playingText = (words: Words, { from, to }: Clip): string => {
  const text = words.panel.feedback.delivery;
  const what = to === null ? text.playingWhole : fill(text.playing, { from: clock(from), to: clock(to) });
  return `${text.stopPlaying} · ${what}`;
};

const signs = {
  filler: 'h-3 w-1.5 rounded-full bg-ink',
  possible: 'h-3 w-1.5 rounded-full bg-edge',
  filledPause: 'h-3 w-1.5 rounded-full border border-ink',
  longPause: 'mb-0.5 w-3 self-end border-b-2 border-amber',
} as const;

function Legend({ words, kinds }: { words: Words; kinds: ReadonlySet<StripMark['kind']> }) {
  const names = words.panel.feedback.delivery.strip.legend;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-3 text-small text-quiet">
      {(['filler', 'possible', 'filledPause', 'longPause'] as const)
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind} className="flex items-center gap-1.5">
            <span aria-hidden className={clsx('inline-block', signs[kind])} />
            {names[kind]}
          </li>
        ))}
    </ul>
  );
}
