import { canonical } from '@/lib/domain/backup/canonical';
import { mergedStory } from '@/lib/domain/backup/merged-story';
import type { Story } from '@/lib/domain/story';
import { eachBatch, idHere, put, type MergeRun } from './merge-run';

/** Stories by id, else by the answer they were saved from; both wordings outlast a merge. */
export async function mergeStories(run: MergeRun): Promise<void> {
  const sources = new Map<string, string>();
  await run.here.stories.each(({ id, sourceAttemptId, copiedFrom }) => {
    if (sourceAttemptId !== null && copiedFrom === null) sources.set(sourceAttemptId, id);
  });
  await eachBatch<Story>(run, 'stories', async (rows) => {
    const named = rows.map((row) => ({ ...row, jobId: idHere(run.jobIds, row.jobId) }));
    const byId = await run.here.stories.bulkGet(named.map(({ id }) => id));
    const changed: Story[] = [];
    for (const [index, there] of named.entries()) {
      const source = there.copiedFrom === null ? there.sourceAttemptId : null;
      const twin = source === null ? undefined : sources.get(source);
      const here = byId[index] ?? (twin && (await run.here.stories.get(twin)));
      const merged = here ? mergedStory(here, there) : there;
      if (here && canonical(merged) === canonical(here)) {
        run.tally.count('stories', here.updatedAt > there.updatedAt ? 'kept' : 'same');
        continue;
      }
      run.tally.count('stories', here ? 'updated' : 'added');
      changed.push(merged);
    }
    await put(run, 'stories', changed);
  });
}
