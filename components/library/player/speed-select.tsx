import { PlaybackSpeed, playbackSpeeds } from '@/lib/domain/playback-speed';
import { fill } from '@/lib/domain/messages';
import { useWords } from '@/components/ui/words';

/** How fast it is heard. Small, as it is rarely changed. */
export function SpeedSelect({
  speed,
  onChange,
}: {
  speed: PlaybackSpeed;
  onChange: (speed: PlaybackSpeed) => void;
}) {
  const words = useWords().recordings.player;
  return (
    <select
      aria-label={words.speed}
      value={speed}
      onChange={(event) => onChange(PlaybackSpeed.parse(Number(event.target.value)))}
      className="lit tabular min-h-8 cursor-pointer rounded-control border border-transparent bg-transparent px-1 text-small text-quiet hover:border-edge hover:text-ink [&>option]:bg-raised [&>option]:text-ink"
    >
      {playbackSpeeds.map((each) => (
        <option key={each} value={each}>
          {fill(words.times, { speed: each })}
        </option>
      ))}
    </select>
  );
}
