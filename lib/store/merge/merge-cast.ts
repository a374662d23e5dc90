import { withFreeIds, type Pack } from '@/lib/domain/pack';
import type { OwnPersona } from '@/lib/domain/persona';
import { builtInPersonas } from '@/lib/domain/personas';
import { canonical } from '@/lib/domain/backup/canonical';
import { eachBatch, put, type MergeRun } from './merge-run';

/** Interviewers and packs that are not here. One that is stays as it is: nothing tells which of two is newer. */
export async function mergeCast(run: MergeRun): Promise<void> {
  const packs = await run.here.packs.toArray();
  const own = await run.here.personas.toArray();
  const taken = new Set([
    ...builtInPersonas.map(({ id }) => id),
    ...packs.flatMap((pack) => pack.personas.map(({ id }) => id)),
  ]);
  await eachBatch<OwnPersona>(run, 'personas', async (rows) => {
    const added = rows.filter((persona) => {
      const stored = own.find(({ id }) => id === persona.id);
      const isNew = !stored && !taken.has(persona.id);
      const fate = stored && canonical(stored) === canonical(persona) ? 'same' : 'kept';
      run.tally.count('interviewers', isNew ? 'added' : fate);
      return isNew;
    });
    for (const { id } of [...own, ...added]) taken.add(id);
    await put(run, 'personas', added);
  });
  const ids = new Set(packs.map(({ id }) => id));
  await eachBatch<Pack>(run, 'packs', async (rows) => {
    const added = rows
      .filter((pack) => {
        const stored = packs.find(({ id }) => id === pack.id);
        run.tally.count('packs', stored ? 'same' : 'added');
        return !stored;
      })
      .map((pack) => {
        // An interviewer of a pack cannot stand in for one who is here already.
        const free = withFreeIds(pack, { packs: ids, personas: taken }, () => crypto.randomUUID());
        for (const { id } of free.personas) taken.add(id);
        return { ...pack, personas: free.personas };
      });
    await put(run, 'packs', added);
  });
}
