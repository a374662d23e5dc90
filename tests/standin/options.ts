import type { EarsKind } from './ears/ears.ts';
import type { Faults } from './faults.ts';
import type { Script } from './script.ts';

/** How a local provider is set up. Everything has a default; see `DEFAULTS`. */
export type StandinOptions = {
  /** TCP port on 127.0.0.1; 0 takes a free one. */
  port?: number;
  /** Which standard keys are good. */
  acceptsKey?: (key: string) => boolean;
  ears?: EarsKind | 'auto';
  faults?: Partial<Faults>;
  script?: Partial<Script>;
  /** Sentences the ears may expect; same as `script.hints`. */
  hints?: string[];
  /** `record` notes frames that differ from the published shape as violations, `throw` also keeps them back, `off` trusts. */
  validateFrames?: 'record' | 'throw' | 'off';
  /** Shortest and longest wait between a commit and its transcript, in milliseconds. */
  transcriptionDelayMs?: [number, number];
  /** Wait before the first token of a spoken answer, in milliseconds. */
  firstTokenMs?: number;
  /** Wait between two deltas of a spoken answer; generation is faster than speech. */
  deltaEveryMs?: number;
  /** Pace of `/v1/responses`: wait before the first delta, size of a delta, wait between two. */
  coachPace?: { firstMs: number; characters: number; everyMs: number };
  /** Spoken when nothing else is asked for. */
  defaultReply?: string;
  /** Puts a relay before every call, whose packets `setNetwork` can then lose and delay. */
  relay?: boolean;
  /** Seed of every random choice. */
  seed?: number;
};

/** Options with every gap filled. */
export type FullOptions = Required<Omit<StandinOptions, 'faults' | 'script' | 'hints'>>;

export const DEFAULTS: FullOptions = {
  port: 0,
  acceptsKey: (key) => key.startsWith('sk-'),
  ears: 'auto',
  validateFrames: 'record',
  transcriptionDelayMs: [200, 900],
  firstTokenMs: 120,
  deltaEveryMs: 15,
  coachPace: { firstMs: 120, characters: 12, everyMs: 3 },
  defaultReply: 'Thank you. I am listening.',
  relay: false,
  seed: 1,
};
