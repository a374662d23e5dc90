import { withTag } from '@/lib/domain/history/tags';
import type { Database } from './database';

/** Gives an interview one more tag; or says why not. Two pages that add at the same time both get theirs. */
export function tagInterview(
  database: Database,
  id: string,
  typed: string,
): Promise<'added' | 'empty' | 'there' | 'full' | 'gone'> {
  return database.transaction('rw', database.interviews, async () => {
    const row = await database.interviews.get(id);
    if (!row) return 'gone';
    const result = withTag(row.tags ?? [], typed);
    if ('refused' in result) return result.refused;
    await database.interviews.update(id, { tags: result.tags });
    return 'added';
  });
}

/** Takes a tag away. False where it was not there. */
export function untagInterview(database: Database, id: string, tag: string): Promise<boolean> {
  return database.transaction('rw', database.interviews, async () => {
    const tags = (await database.interviews.get(id))?.tags ?? [];
    if (!tags.includes(tag)) return false;
    await database.interviews.update(id, { tags: tags.filter((each) => each !== tag) });
    return true;
  });
}
