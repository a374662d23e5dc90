import type { OwnPersona, Persona } from '@/lib/domain/persona';
import type { Database } from './database';
import { listPacks } from './packs';

/** Interviewers that the candidate made, the newest first. */
export async function listOwnPersonas(database: Database): Promise<OwnPersona[]> {
  const personas = await database.personas.toArray();
  return personas.sort((one, other) => other.createdAt - one.createdAt);
}

/**
 * Everybody besides the built-in interviewers who may be asked for: the candidate's own and those of imported packs,
 * the newest first. Their ids are unlike each other's and unlike the built-in ones.
 */
export function listPersonas(database: Database): Promise<Persona[]> {
  return database.transaction('r', database.personas, database.packs, async () => {
    const own = (await listOwnPersonas(database)).map(({ createdAt, ...persona }) => ({
      createdAt,
      persona,
    }));
    const packed = (await listPacks(database)).flatMap(({ importedAt, personas }) =>
      personas.map((persona) => ({ createdAt: importedAt, persona })),
    );
    return [...own, ...packed]
      .sort((one, other) => other.createdAt - one.createdAt)
      .map(({ persona }) => persona);
  });
}
