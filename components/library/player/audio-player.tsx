import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { fill } from '@/lib/domain/messages';
import type { Recording } from '@/lib/domain/recording';
import { secondsOf } from '@/lib/domain/recording';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/components/ui/words';
import { lengthOf } from '@/components/library/moments';
import { SeekStrip } from './seek-strip';
import { useSound } from './use-sound';

/** Plays a stored recording. Its sound is loaded when it is first asked for, not when the page opens. */
export function AudioPlayer({ recording, peaks }: { recording: Recording; peaks: readonly number[] }) {
  const words = useWords().library.audio;
  const length = secondsOf(recording);
  const sound = useSound(recording.id);
  const [wanted, setWanted] = useState(0);
  const at = Math.min(length, sound.loaded ? sound.position : wanted);
  const seek = (to: number): void => {
    setWanted(to);
    sound.seek(to);
  };
  return (
    <div role="group" aria-label={words.label} className="flex flex-col gap-1">
      <div className="flex items-center gap-3">
        <IconButton
          label={sound.playing ? words.pause : words.play}
          onClick={() => sound.toggle(at >= length ? 0 : at)}
          className="rounded-full border border-edge text-ink"
        >
          {sound.playing ? (
            <Pause aria-hidden className="size-4" />
          ) : (
            <Play aria-hidden className="size-4 translate-x-px" />
          )}
        </IconButton>
        <SeekStrip
          label={words.position}
          text={fill(words.positionOf, { at: lengthOf(at), length: lengthOf(length) })}
          peaks={peaks}
          at={at}
          length={length}
          onSeek={seek}
        />
        <span aria-hidden className="tabular shrink-0 text-small text-quiet">
          {lengthOf(at)} / {lengthOf(length)}
        </span>
      </div>
      {sound.failed && (
        <p role="alert" className="text-small text-caution">
          {words.unplayable}
        </p>
      )}
    </div>
  );
}
