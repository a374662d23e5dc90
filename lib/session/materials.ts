import { liveQuery } from 'dexie';
import type { Surroundings } from '@/lib/domain/view/to-view';
import { weakestCompetencies } from '@/lib/store/competencies';
import { listPacks } from '@/lib/store/packs';
import { listPersonas } from '@/lib/store/personas';
import type { Services } from './services';

type Materials = Pick<Surroundings, 'ownPersonas' | 'packs' | 'weakest'>;

/** What the lobby offers besides the built-in: kept up to date from the database. What cannot be read is not offered. */
export function watchMaterials(
  { database, logger }: Services,
  onChange: () => void,
): { present(): Materials } {
  let present: Materials = { ownPersonas: [], packs: [], weakest: [] };
  liveQuery(async () => ({
    ownPersonas: await listPersonas(database),
    packs: await listPacks(database),
    weakest: await weakestCompetencies(database),
  })).subscribe({
    next(materials) {
      present = materials;
      onChange();
    },
    error: () => logger.warn('interviewers and packs cannot be read'),
  });
  return { present: () => present };
}
