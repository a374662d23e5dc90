import { failure, type Failure } from '@/lib/domain/failure';

/**
 * What an error of the database means. Only its name goes into the detail: messages of the browser may quote
 * the row. A full disk hides inside other errors (an aborted transaction, a bulk write), so those are opened.
 */
export function storeFailure(error: unknown): Failure {
  if (isQuota(error)) return failure('storageFull');
  return failure('storageFailed', error instanceof Error ? error.name : '');
}

function isQuota(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  if (name === 'QuotaExceededError') return true;
  const inside = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  return inside.some((each) => isQuota(each, depth + 1));
}
