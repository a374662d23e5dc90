import { failure, type Failure, type FailureReason } from '@/lib/domain/failure';

/** What a name of an error says by itself; other names say only that something failed. */
const meanings: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'storageFull',
  // The database was made, or taken over, by a newer version than this code is of.
  VersionError: 'storageNewer',
  // No database at all: switched off, or a private window of some browsers.
  MissingAPIError: 'storageUnavailable',
  SecurityError: 'storageUnavailable',
  InvalidStateError: 'storageUnavailable',
  // The browser cannot read its own files any more, or an upgrade broke off.
  UnknownError: 'storageBroken',
  OpenFailedError: 'storageBroken',
  UpgradeError: 'storageBroken',
};

/**
 * What an error of the database means. Only its name goes into the detail: messages of the browser may quote
 * the row. What really happened hides inside other errors (an aborted transaction, a bulk write, a closed database), so
 * those are opened.
 */
export function storeFailure(error: unknown): Failure {
  const name = error instanceof Error ? error.name : '';
  const reason = meaningOf(error);
  if (reason === 'storageFull') return failure(reason);
  // Closed by nobody's failure: another page needed it for a newer version.
  if (reason === null && name === 'DatabaseClosedError') return failure('storageNewer', name);
  return failure(reason ?? 'storageFailed', name);
}

/** A full disk before anything else, however deep. */
function meaningOf(error: unknown): FailureReason | null {
  const found = [...namesIn(error)].flatMap((name) => meanings[name] ?? []);
  return found.find((reason) => reason === 'storageFull') ?? found[0] ?? null;
}

function* namesIn(error: unknown, depth = 0): Generator<string> {
  if (typeof error !== 'object' || error === null || depth > 4) return;
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  if (typeof name === 'string') yield name;
  const inside = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  for (const each of inside) yield* namesIn(each, depth + 1);
}
