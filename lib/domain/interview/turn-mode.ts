import { z } from 'zod';

/**
 * Who decides that an answer is over. `coach`: the candidate, by *Finish answer*; feedback after each answer.
 * `conversation`: the provider's own turn detection, with barge-in; feedback at the end.
 */
export const TurnMode = z.enum(['coach', 'conversation']);
export type TurnMode = z.infer<typeof TurnMode>;
