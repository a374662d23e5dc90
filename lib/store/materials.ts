import { liveQuery } from 'dexie';
import type { Pack } from '@/lib/domain/pack';
import type { Persona } from '@/lib/domain/persona';
import { weakestCompetencies } from './competencies';
import type { Database } from './database';
import { listPacks } from './packs';
import { listPersonas } from './personas';

/** What a lobby offers besides the built-in: own interviewers, packs, and competencies, the weakest first. */
export type Materials = { ownPersonas: Persona[]; packs: Pack[]; weakest: string[] };

/** Tells them now and after every change. Returns how to stop, safe twice; where reading fails, watching is over. */
export function watchMaterials(
  database: Database,
  listener: (materials: Materials) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(async () => ({
    ownPersonas: await listPersonas(database),
    packs: await listPacks(database),
    weakest: await weakestCompetencies(database),
  })).subscribe({ next: listener, error: onError });
  return () => subscription.unsubscribe();
}
