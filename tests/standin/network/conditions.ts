/** What packets meet on their way, in each direction. */
export type NetworkConditions = {
  /** Share of packets that never arrive, from 0 to 1. */
  loss: number;
  delayMs: number;
  /** Longest additional delay; packets may overtake each other. */
  jitterMs: number;
  /** Nothing arrives, neither packets nor requests, and nobody is told. */
  dark: boolean;
};

export const CLEAR: Readonly<NetworkConditions> = { loss: 0, delayMs: 0, jitterMs: 0, dark: false };

/** The network before a local provider, and what has become of the packets so far. */
export type Network = {
  /** The provider plays dead: requests are cut, calls have been ended. */
  down: boolean;
  conditions: NetworkConditions;
  packets: PacketCount;
};

export type PacketCount = { carried: number; lost: number };
