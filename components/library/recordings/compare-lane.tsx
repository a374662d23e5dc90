import { clsx } from 'clsx';
import { useMemo } from 'react';
import { fill } from '@/lib/domain/messages';
import { useWords } from '@/components/ui/words';
import { dayOf } from '@/components/library/moments';
import { marksOf } from '@/components/library/player/marks-of';
import { PlayClock } from '@/components/library/player/play-clock';
import { PlayerStrip } from '@/components/library/player/player-strip';
import type { Transport } from '@/components/library/player/transport';
import { useTransport } from '@/components/library/player/use-transport';
import { useWaveform } from '@/components/library/player/use-waveform';
import { replaceRoute } from '@/components/library/route';
import type { Side, SideName } from './compare-side';

/** One of the two takes: which it is, and its strip, as long as its sound beside the other's. */
export function CompareLane({
  side,
  sides,
  transport,
  practice,
  isNow,
  share,
  onPlay,
}: {
  side: SideName;
  sides: Record<SideName, Side>;
  transport: Transport;
  practice: boolean;
  isNow: boolean;
  /** Of the longer take's length. */
  share: number;
  onPlay: () => void;
}) {
  const catalogue = useWords();
  const words = catalogue.recordings.compare;
  const { attempt, sound } = sides[side];
  const { status } = useTransport(transport);
  const waveform = useWaveform(sound.recording.id, attempt.delivery?.waveform, status === 'ready');
  const marks = useMemo(
    () => marksOf(attempt.delivery, practice, catalogue),
    [attempt.delivery, practice, catalogue],
  );
  const other = side === 'first' ? sides.second : sides.first;
  const choices = [attempt, ...sound.others]
    .filter(({ id }) => id !== other.attempt.id)
    .toSorted((one, next) => one.take - next.take);
  const choose = (id: string): void => {
    const a = side === 'first' ? id : sides.first.attempt.id;
    const b = side === 'second' ? id : sides.second.attempt.id;
    replaceRoute('recordings', attempt.interviewId, new URLSearchParams({ a, b }));
  };
  return (
    <section
      aria-label={words[side]}
      className={clsx('lit rounded-card border p-3', isNow ? 'border-edge bg-ground' : 'border-line')}
    >
      <div className="flex items-center gap-2 text-small">
        <span aria-hidden className="font-medium">
          {words[side]}
        </span>
        <select
          aria-label={fill(words.choose, { side: words[side] })}
          value={attempt.id}
          disabled={choices.length < 2}
          onChange={(event) => choose(event.target.value)}
          className="min-h-8 min-w-0 rounded-control bg-transparent px-1 text-quiet enabled:cursor-pointer enabled:hover:text-ink disabled:appearance-none disabled:opacity-100 [&>option]:bg-raised"
        >
          {choices.map(({ id, take, endedAt }) => (
            <option key={id} value={id}>
              {fill(words.take, { number: take, day: dayOf(endedAt) })}
            </option>
          ))}
        </select>
        <span className="ms-auto">
          <PlayClock transport={transport} />
        </span>
      </div>
      <div className="flex" style={{ width: `${Math.max(0.1, share) * 100}%` }}>
        <PlayerStrip
          transport={transport}
          waveform={waveform}
          marks={marks}
          label={`${catalogue.library.audio.position}, ${words[side]}`}
          onPlay={onPlay}
        />
      </div>
      {(status === 'failed' || status === 'gone') && (
        <p role="alert" className="text-small text-caution">
          {catalogue.recordings.player.unplayable.what}
        </p>
      )}
    </section>
  );
}
