import type { Ears, Transcript } from './ears/ears.ts';
import type { Faults } from './faults.ts';
import type { Journal } from './journal.ts';
import type { Network } from './network/conditions.ts';
import type { FullOptions } from './options.ts';
import type { Call } from './realtime/call.ts';
import type { Script } from './script.ts';
import type { WireSchemas } from './wire-schemas.ts';

/** Audio of one committed item as it came out of the line, and what was heard in it. */
export type HeardItem = {
  callId: string;
  itemId: string;
  pcm16k: Int16Array;
  seconds: number;
  /** Null until recognised, or when recognition failed or was not asked for. */
  transcript: Transcript | null;
};

/** A short-lived secret and the session it was minted for. */
export type Secret = { expiresAt: number; session: Record<string, unknown> };

/** Everything that the parts of one local provider share. */
export type Studio = {
  options: FullOptions;
  faults: Faults;
  script: Script;
  journal: Journal;
  wire: WireSchemas;
  ears: Ears;
  random: () => number;
  heard: HeardItem[];
  secrets: Map<string, Secret>;
  calls: Map<string, Call>;
  network: Network;
};
