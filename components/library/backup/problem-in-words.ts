import type { BackupProblem } from '@/lib/domain/backup/backup-problem';
import { fill, type Words } from '@/lib/domain/messages';
import { sizeInWords } from '@/components/library/storage/size';

/** What happened and what to do. Names out of the file are shown as text. */
export function problemInWords(words: Words, problem: BackupProblem): { what: string; todo: string } {
  const all = words.backup.problems;
  switch (problem.what) {
    case 'unreadable':
    case 'unwritable':
    case 'passphrase':
    case 'running':
    case 'elsewhere':
    case 'failed':
      return all[problem.what];
    case 'foreign':
      return { what: all.foreign[problem.kind], todo: all.foreignTodo };
    case 'newer': {
      const { productVersion } = problem;
      const version = productVersion && fill(all.version, { version: productVersion });
      return { ...all.newer, what: fill(all.newer.what, { version }) };
    }
    case 'damaged':
    case 'tooLarge':
    case 'unsafe': {
      const place = problem.entry === null ? '' : fill(all.at, { entry: problem.entry });
      return { ...all[problem.what], what: fill(all[problem.what].what, { place }) };
    }
    case 'badRow': {
      const { line, entry } = problem;
      const field = problem.field && fill(all.field, { field: problem.field });
      return { ...all.badRow, what: fill(all.badRow.what, { line: String(line), entry, field }) };
    }
    case 'full': {
      const { needed, free } = problem;
      const sizes = { needed: sizeInWords(needed), free: sizeInWords(free ?? 0) };
      return { ...all.full, what: free === null ? all.full.what : fill(all.full.whatSizes, sizes) };
    }
  }
}
