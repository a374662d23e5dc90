import { liveQuery } from 'dexie';
import type { Job } from '@/lib/domain/job';
import type { Pack } from '@/lib/domain/pack';
import type { Persona } from '@/lib/domain/persona';
import { weakestCompetencies } from './competencies';
import type { Database } from './database';
import { listJobs } from './jobs';
import { listPacks } from './packs';
import { listPersonas } from './personas';

/** A saved job as a lobby names it: nothing of its posting. */
export type SavedJob = Pick<Job, 'id' | 'title' | 'company'>;

/**
 * What a lobby offers besides the built-in: own interviewers, packs, saved jobs, the newest first, and competencies,
 * the weakest first.
 */
export type Materials = { ownPersonas: Persona[]; packs: Pack[]; jobs: SavedJob[]; weakest: string[] };

/** Tells them now and after every change. Returns how to stop, safe twice; where reading fails, watching is over. */
export function watchMaterials(
  database: Database,
  listener: (materials: Materials) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(async () => ({
    ownPersonas: await listPersonas(database),
    packs: await listPacks(database),
    jobs: (await listJobs(database)).map(({ id, title, company }) => ({ id, title, company })),
    weakest: await weakestCompetencies(database),
  })).subscribe({ next: listener, error: onError });
  return () => subscription.unsubscribe();
}
