import type { TransportState } from './transport';

const initial: TransportState = { status: 'asleep', playing: false, stretch: null };

/** The state of a transport and who listens to it. */
export type TransportStore = {
  state: () => TransportState;
  /** Changes some of it, and tells everybody; with nothing changed it tells of a jump. */
  change: (part?: Partial<TransportState>) => void;
  subscribe: (listener: () => void) => () => void;
};

export function transportStore(): TransportStore {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    state: () => state,
    change: (part = {}) => {
      const differs = Object.entries(part).some(
        ([key, value]) => state[key as keyof TransportState] !== value,
      );
      if (differs) state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
