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

/** Keeps an interviewer, new or changed. */
export async function savePersona(database: Database, persona: OwnPersona): Promise<void> {
  await database.personas.put(persona);
}

/** Deletes an interviewer and returns what was there, so that it can be saved again; null where it is gone. */
export function deletePersona(database: Database, id: string): Promise<OwnPersona | null> {
  return database.transaction('rw', database.personas, async () => {
    const persona = await database.personas.get(id);
    await database.personas.delete(id);
    return persona ?? null;
  });
}
