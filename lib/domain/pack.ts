import { z } from 'zod';
import { Identifier, Instant } from './identifier';
import { newInterviewerId } from './new-interviewer-id';
import { QuestionKind } from '@/lib/domain/questions/kind';
import { Persona } from './persona';

export const packLimits = {
  title: 120,
  version: 40,
  questions: 500,
  personas: 50,
  questionText: 600,
  competency: 60,
};

/** Questions and personas to share. */
export const Pack = z.object({
  id: Identifier,
  title: z.string().max(packLimits.title),
  version: z.string().max(packLimits.version),
  questions: z
    .array(
      z.object({
        text: z.string().min(1).max(packLimits.questionText),
        kind: QuestionKind,
        competency: z.string().max(packLimits.competency),
      }),
    )
    .max(packLimits.questions),
  personas: z.array(Persona).max(packLimits.personas),
  importedAt: Instant,
});
export type Pack = z.infer<typeof Pack>;

/** A pack before it is imported. */
export type PackContent = Omit<Pack, 'importedAt'>;

/** An id that stands in an address, a list and a log as it is written. */
const plainId = /^[a-z\d][\w-]{0,63}$/i;

/**
 * The pack with ids that nothing here has yet: an id that is taken, or comes twice, is exchanged for a new one, so
 * that no file can stand in for an interviewer who is here already. So is one that is no plain word: half a character
 * cannot even be written into an address.
 */
export function withFreeIds(
  pack: PackContent,
  taken: { packs: Iterable<string>; personas: Iterable<string> },
  newId: () => string,
): PackContent {
  const packs = new Set(taken.packs);
  const personas = new Set(taken.personas);
  const free = (id: string, among: Set<string>): string => {
    const usable = plainId.test(id) && id !== newInterviewerId && !among.has(id);
    const given = usable ? id : newId();
    among.add(given);
    return given;
  };
  return {
    ...pack,
    id: free(pack.id, packs),
    personas: pack.personas.map((persona) => ({ ...persona, id: free(persona.id, personas) })),
  };
}
