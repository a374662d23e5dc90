import { useCallback, useEffect, useRef, useState } from 'react';
import { recordingBlob } from '@/lib/store/recordings';
import { useDatabase } from '@/components/library/database';

export type Sound = {
  /** True once the sound is in memory and `position` is its own. */
  loaded: boolean;
  playing: boolean;
  failed: boolean;
  /** Seconds. */
  position: number;
  /** Plays from that second, or pauses. */
  toggle: (from: number) => void;
  seek: (to: number) => void;
};

/** The take that is heard on this page: two voices at once would help nobody. */
let heard: HTMLAudioElement | null = null;

/** Plays one recording through an object URL, which is made at the first play and given back at the end. */
export function useSound(recordingId: string): Sound {
  const database = useDatabase();
  const audio = useRef<HTMLAudioElement | null>(null);
  const ended = useRef(false);
  const [state, setState] = useState({ loaded: false, playing: false, failed: false, position: 0 });
  const change = useCallback(
    (part: Partial<typeof state>) => setState((before) => ({ ...before, ...part })),
    [],
  );

  useEffect(() => {
    ended.current = false;
    return () => {
      ended.current = true;
      audio.current?.pause();
      if (audio.current) URL.revokeObjectURL(audio.current.src);
      if (heard === audio.current) heard = null;
      audio.current = null;
    };
  }, [recordingId]);

  const load = useCallback(async (): Promise<HTMLAudioElement | null> => {
    if (audio.current) return audio.current;
    const blob = await recordingBlob(database, recordingId);
    if (!blob || ended.current) return null;
    const element = new Audio(URL.createObjectURL(blob));
    audio.current = element;
    element.ontimeupdate = () => change({ position: element.currentTime });
    element.onplay = () => change({ playing: true });
    element.onpause = () => change({ playing: false });
    element.onerror = () => change({ failed: true, playing: false });
    change({ loaded: true });
    return element;
  }, [change, database, recordingId]);

  const toggle = useCallback(
    async (from: number): Promise<void> => {
      if (audio.current && !audio.current.paused) return audio.current.pause();
      try {
        const element = await load();
        if (!element) return change({ failed: true });
        if (heard !== element) heard?.pause();
        heard = element;
        element.currentTime = from;
        await element.play();
      } catch (error) {
        // A pause before the sound has begun is no failure.
        if (!(error instanceof DOMException && error.name === 'AbortError')) change({ failed: true });
      }
    },
    [change, load],
  );
  const seek = useCallback(
    (to: number) => {
      if (audio.current) audio.current.currentTime = to;
      change({ position: to });
    },
    [change],
  );
  return { ...state, toggle: (from) => void toggle(from), seek };
}
