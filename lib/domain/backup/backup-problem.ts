import type { BackupTable } from './backup-table';

/** What a file that is no backup seems to be, by its first bytes. */
export type ForeignKind = 'pdf' | 'json' | 'archive' | 'empty' | 'unknown';

/**
 * Why nothing was saved or brought back, as a closed list. Nothing of the device's data has changed in any of these.
 * `entry` is a name inside the file, `line` counts from 1 within it.
 */
export type BackupProblem =
  /** The browser could not read the file: it was moved, renamed or is on a disk that is gone. */
  | { what: 'unreadable' }
  /** The browser could not write the file that was chosen. */
  | { what: 'unwritable' }
  | { what: 'foreign'; kind: ForeignKind }
  /** Made by a later version of the product. */
  | { what: 'newer'; productVersion: string }
  | { what: 'passphrase' }
  /** Something is missing or different from what was written. */
  | { what: 'damaged'; entry: string | null }
  /** Larger, or of more pieces, than any backup can be. */
  | { what: 'tooLarge'; entry: string | null }
  /** Names or sizes that no backup has. */
  | { what: 'unsafe'; entry: string | null }
  /** A line that is not what its table holds; `field` is empty where the whole line is meant. */
  | { what: 'badRow'; table: BackupTable; entry: string; line: number; field: string }
  /** An interview is going on. */
  | { what: 'running' }
  /** Another page is restoring. */
  | { what: 'elsewhere' }
  | { what: 'full'; needed: number; free: number | null }
  | { what: 'failed'; detail: string };

/** Thrown by everything that makes, reads or restores backups; the pages show its problem in words. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly problem: BackupProblem;
  constructor(problem: BackupProblem) {
    super(problem.what);
    this.problem = problem;
  }
}
