import { Pause, Play } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';

/** The one round button of a player. */
export function PlayButton({
  playing,
  play,
  pause,
  onToggle,
}: {
  playing: boolean;
  /** Its names. */
  play: string;
  pause: string;
  onToggle: () => void;
}) {
  const Drawing = playing ? Pause : Play;
  return (
    <IconButton
      label={playing ? pause : play}
      onClick={onToggle}
      className="size-11! rounded-full! border border-edge text-ink"
    >
      <Drawing aria-hidden className={playing ? 'size-4.5' : 'size-4.5 translate-x-px'} />
    </IconButton>
  );
}
