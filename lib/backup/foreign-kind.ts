import type { ForeignKind } from '@/lib/domain/backup/backup-problem';

/** What a file seems to be, by its first bytes. */
export function foreignKind(start: Uint8Array): ForeignKind {
  const text = new TextDecoder('latin1').decode(start);
  if (start.length === 0) return 'empty';
  if (text.startsWith('%PDF')) return 'pdf';
  if (/^(?:\xef\xbb\xbf)?\s*[[{]/.test(text)) return 'json';
  return text.startsWith('PK') ? 'archive' : 'unknown';
}
