import { z } from 'zod';
import { Identifier, Instant } from './identifier';
import { QuestionKind } from '@/lib/domain/questions/kind';
import { Persona } from './persona';

/** Questions and personas to share. */
export const Pack = z.object({
  id: Identifier,
  title: z.string().max(120),
  version: z.string().max(40),
  questions: z
    .array(z.object({ text: z.string().min(1).max(600), kind: QuestionKind, competency: z.string().max(60) }))
    .max(500),
  personas: z.array(Persona).max(50),
  importedAt: Instant,
});
export type Pack = z.infer<typeof Pack>;
