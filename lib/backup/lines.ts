import { BackupError } from '@/lib/domain/backup/backup-problem';
import { limits } from './limits';

/** One line of a rows entry; `number` counts from 1. */
export type Line = { number: number; value: object };

/**
 * The rows of an entry, one after another, as the objects they were written from. A key that could reach an object's
 * prototype is not taken over. Throws a {@link BackupError} for a line that is too long or no object, and where there are
 * not as many as were promised.
 */
export function* linesOf(data: Uint8Array, entry: { name: string; rows: number }): Generator<Line> {
  const { name } = entry;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  for (let from = 0; from < data.length;) {
    const found = data.indexOf(10, from);
    const end = found === -1 ? data.length : found;
    number += 1;
    if (number > entry.rows) throw new BackupError({ what: 'damaged', entry: name });
    if (end - from > limits.line) throw new BackupError({ what: 'tooLarge', entry: name });
    yield { number, value: objectOf(data.subarray(from, end), decoder, name) };
    from = end + 1;
  }
  if (number !== entry.rows) throw new BackupError({ what: 'damaged', entry: name });
}

function objectOf(line: Uint8Array, decoder: TextDecoder, entry: string): object {
  try {
    const value: unknown = JSON.parse(decoder.decode(line), withoutPrototypes);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, as for a line that is JSON and no object.
  }
  throw new BackupError({ what: 'damaged', entry });
}

const withoutPrototypes = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);
