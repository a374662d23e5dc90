import { BackupError, type BackupProblem } from '@/lib/domain/backup/backup-problem';

/** The problem of whatever was thrown; null where it was cancelled. */
export function problemOf(error: unknown): BackupProblem | null {
  if (error instanceof BackupError) return error.problem;
  if (error instanceof DOMException && error.name === 'AbortError') return null;
  return { what: 'failed', detail: error instanceof Error ? error.name : '' };
}
