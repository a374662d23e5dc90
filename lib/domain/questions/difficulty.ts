import { z } from 'zod';

/** How hard the questions are. `adaptive` follows the answers: deeper after a strong one, gentler after a weak one. */
export const Difficulty = z.enum(['adaptive', 'easy', 'medium', 'hard']);
export type Difficulty = z.infer<typeof Difficulty>;

/** The same slot of a plan, asked more gently or more deeply; null where the bank has nothing that fits. */
export const Spares = z.object({
  gentler: z.string().max(600).nullable(),
  deeper: z.string().max(600).nullable(),
});
export type Spares = z.infer<typeof Spares>;
