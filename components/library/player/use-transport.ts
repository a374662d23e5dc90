import { useEffect, useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Transport, TransportState } from './transport';

/** The state of a transport, drawn anew when it changes. The sound is let go of when the component goes. */
export function useTransport(transport: Transport): TransportState {
  useEffect(() => () => transport.close(), [transport]);
  return useSyncExternalStore(transport.subscribe, transport.state);
}

/**
 * Calls `draw` with the position in every frame while it plays, and after every jump and change. It is to touch the
 * elements themselves: nothing is rendered sixty times a second. `still` is false for a frame between two changes.
 */
export function useFrames(transport: Transport, draw: (seconds: number, still: boolean) => void): void {
  const onFrame = useEffectEvent(draw);
  useLayoutEffect(() => {
    let frame = 0;
    const next = (): void => {
      onFrame(transport.position(), false);
      frame = transport.state().playing ? requestAnimationFrame(next) : 0;
    };
    const changed = (): void => {
      cancelAnimationFrame(frame);
      onFrame(transport.position(), true);
      if (transport.state().playing) frame = requestAnimationFrame(next);
    };
    changed();
    const stop = transport.subscribe(changed);
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [transport]);
}
