import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useHands } from '@/components/panel/panel-context';
import { sameClip, type Clip } from './clip';

/** A clip is taken for over this many milliseconds after its length: the owner needs a moment to begin. */
const slack = 300;

type Playback = {
  /** The recording of the take under review and its length in seconds; null where no sound is kept. */
  take: { recordingId: string; duration: number } | null;
  /** What is being heard, as far as can be told from here. */
  playing: Clip | null;
  play: (clip: Clip) => void;
  stop: () => void;
};

const PlaybackContext = createContext<Playback>({
  take: null,
  playing: null,
  play: () => undefined,
  stop: () => undefined,
});

/** Whatever can be heard on the feedback screen, and which clip it is. */
export const usePlayback = (): Playback => use(PlaybackContext);

/**
 * Clips are played by the owner of the interview, which does not say when one ends: what is shown as playing follows
 * the clip's own length.
 */
export function PlaybackProvider({
  recordingId,
  duration,
  children,
}: {
  recordingId: string | null;
  /** Seconds of the take under review. */
  duration: number;
  children: ReactNode;
}) {
  const { send } = useHands();
  const [playing, setPlaying] = useState<Clip | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const play = useCallback(
    (clip: Clip) => {
      clearTimeout(timer.current);
      send({ type: 'playTake', recordingId: clip.recordingId, from: clip.from, to: clip.to });
      setPlaying(clip);
      const end = clip.to ?? clip.length;
      if (end === null) return;
      timer.current = setTimeout(
        () => setPlaying((now) => (now && sameClip(now, clip) ? null : now)),
        (end - clip.from) * 1000 + slack,
      );
    },
    [send],
  );
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    send({ type: 'stopPlaying' });
    setPlaying(null);
  }, [send]);
  const playback = useMemo<Playback>(
    () => ({
      take: recordingId === null ? null : { recordingId, duration },
      playing,
      play,
      stop,
    }),
    [recordingId, duration, playing, play, stop],
  );
  return <PlaybackContext value={playback}>{children}</PlaybackContext>;
}
