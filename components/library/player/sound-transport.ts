import { letGo } from './let-go';
import { startOf, takeFloor, within, type Transport } from './transport';
import { transportStore } from './transport-store';

/** A stretch is over this much before its end: the next check would come too late, seconds. */
const early = 0.01;

/**
 * Plays one recording of `seconds` through an object URL, made at the first play and given back at `close`. `load`
 * gives null where the sound is gone. What is done while it loads holds once it is there.
 */
export function createSoundTransport(load: () => Promise<Blob | null>, seconds: number): Transport {
  const { state, change, subscribe } = transportStore();
  let element: HTMLAudioElement | null = null;
  let wanted = 0;
  let speed = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Counts loads, so that one that was closed meanwhile is let go of.
  let life = 0;

  const position = (): number => within(element ? element.currentTime : wanted, seconds);
  const jump = (to: number): void => {
    wanted = within(to, seconds);
    if (element) element.currentTime = wanted;
  };

  /** A stretch ends by a timer: events of the element come four times a second, which is too coarse for a word. */
  const watchStretch = (): void => {
    clearTimeout(timer);
    const { stretch, playing } = state();
    if (!stretch || !playing) return;
    const left = (stretch.to - position() - early) / speed;
    if (left <= 0) pause();
    else timer = setTimeout(watchStretch, left * 1000);
  };

  const wake = async (): Promise<HTMLAudioElement | null> => {
    if (element) return element;
    life += 1;
    const own = life;
    change({ status: 'loading' });
    const blob = await load();
    if (own !== life) return null;
    if (!blob) {
      change({ status: 'gone', playing: false });
      return null;
    }
    const made = new Audio(URL.createObjectURL(blob));
    made.onpause = () => change({ playing: false, stretch: null });
    made.onended = () => change({ playing: false, stretch: null });
    made.onplaying = watchStretch;
    made.onerror = () => change({ status: 'failed', playing: false, stretch: null });
    made.preservesPitch = true;
    made.playbackRate = speed;
    made.currentTime = wanted;
    element = made;
    change({ status: 'ready' });
    return made;
  };

  const start = async (): Promise<void> => {
    try {
      const ready = await wake();
      if (!ready || !state().playing) return;
      takeFloor(transport);
      await ready.play();
      watchStretch();
    } catch (error) {
      // A pause before the sound has begun is no failure.
      const isPaused = error instanceof DOMException && error.name === 'AbortError';
      if (!isPaused) change({ status: 'failed', playing: false, stretch: null });
    }
  };

  const pause = (): void => {
    clearTimeout(timer);
    element?.pause();
    change({ playing: false, stretch: null });
  };

  const transport: Transport = {
    seconds,
    state,
    position,
    subscribe,
    pause,
    play: (from = startOf(position(), seconds)) => {
      jump(from);
      change({ playing: true, stretch: null });
      void start();
    },
    playStretch: (from, to) => {
      jump(from);
      change({ playing: true, stretch: { from, to: within(to, seconds) } });
      void start();
    },
    seek: (to) => {
      jump(to);
      change({ stretch: null });
    },
    setSpeed: (to) => {
      speed = to;
      if (element) element.playbackRate = to;
      watchStretch();
    },
    close: () => {
      life += 1;
      clearTimeout(timer);
      wanted = position();
      if (element) {
        element.onpause = element.onended = element.onerror = element.onplaying = null;
        letGo(element);
      }
      element = null;
      change({ status: 'asleep', playing: false, stretch: null });
    },
  };
  return transport;
}
