/** The local provider's front door: what scripts and tests use of it. */
export { buildTape, pulseFrequency, writeTape, type TapeMark, type TapeSegment } from './candidate.ts';
export type { Faults } from './faults.ts';
export type { JournalEntry } from './journal.ts';
export type { StandinOptions } from './options.ts';
export type { Script, ScriptedReply } from './script.ts';
export type { HeardItem } from './studio.ts';
export { startStandin, type Standin } from './standin.ts';
export { speak, speakToWav, type Speech } from './voice/flite.ts';
