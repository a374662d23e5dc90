/** How far what can be heard has come: not loaded yet, on its way, here; no longer stored; or of no use to the browser. */
export type TransportStatus = 'asleep' | 'loading' | 'ready' | 'gone' | 'failed';

/** What changes seldom enough to be drawn anew. The position is asked of the transport, once for each frame. */
export type TransportState = {
  status: TransportStatus;
  playing: boolean;
  /** The stretch that is heard by itself, seconds; null while everything is. */
  stretch: { from: number; to: number } | null;
};

/** Something that can be heard: one take, or a whole interview. Positions in seconds from its start. */
export type Transport = {
  readonly seconds: number;
  state: () => TransportState;
  position: () => number;
  /** Plays from there, or from where it is; from the start where it is at the end. */
  play: (from?: number) => void;
  /** Plays a stretch and stops at its end. */
  playStretch: (from: number, to: number) => void;
  pause: () => void;
  seek: (to: number) => void;
  setSpeed: (speed: number) => void;
  /** Called after every change of the state, and after every jump. Returns how to stop. */
  subscribe: (listener: () => void) => () => void;
  /** Lets go of the sound. Playing again loads it again. */
  close: () => void;
};

/** So near the end, playing begins anew, seconds. */
const atEnd = 0.05;

/** Where playing begins that nobody gave a place. */
export const startOf = (position: number, seconds: number): number =>
  position >= seconds - atEnd ? 0 : position;

export const within = (seconds: number, length: number): number => Math.min(length, Math.max(0, seconds));

/** What is heard on this page: two voices at once would help nobody. */
let heard: { pause: () => void } | null = null;

/** Silences whatever else is heard. */
export function takeFloor(transport: { pause: () => void }): void {
  if (heard !== transport) heard?.pause();
  heard = transport;
}
