import type { Pack } from '@/lib/domain/pack';
import type { OwnPersona, Persona } from '@/lib/domain/persona';
import { builtInPersonas } from '@/lib/domain/personas';
import type { Database } from '@/lib/store/database';
import { listPacks } from '@/lib/store/packs';
import { listOwnPersonas } from '@/lib/store/personas';

/** Everybody who can ask: the candidate's own and those of packs, each the newest first; the built-in ones are known. */
export type Cast = { own: readonly OwnPersona[]; packs: readonly Pack[] };

export async function readCast(database: Database): Promise<Cast> {
  const [own, packs] = await Promise.all([listOwnPersonas(database), listPacks(database)]);
  return { own, packs };
}

/** Somebody who is shown as they are: built in, or of a pack. Null for one's own and for nobody. */
export function guestOf(cast: Cast, id: string): { persona: Persona; pack: Pack | null } | null {
  const builtIn = builtInPersonas.find((persona) => persona.id === id);
  if (builtIn) return { persona: builtIn, pack: null };
  for (const pack of cast.packs) {
    const persona = pack.personas.find((each) => each.id === id);
    if (persona) return { persona, pack };
  }
  return null;
}
