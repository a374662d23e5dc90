import { z } from 'zod';

/**
 * Who else is in the meeting, as far as the page tells. `null` people means that they cannot be counted.
 * Greenroom is for rehearsal: with company, or where nobody can tell, the candidate is asked first, and the
 * library, rewrites and notes stay hidden unless they are alone.
 */
export const Presence = z.object({
  site: z.string().max(40),
  people: z.number().int().nonnegative().nullable(),
});
export type Presence = z.infer<typeof Presence>;

/** What the candidate has declared for this call. */
export const Declaration = z.enum(['none', 'alone', 'everyoneAgreed']);
export type Declaration = z.infer<typeof Declaration>;

export type Privacy = {
  /** True where capture may start. */
  mayCapture: boolean;
  /** True where library, rewrites and notes may be shown. */
  mayShowAnswers: boolean;
  /** What has to be asked before a start; null when nothing. */
  ask: 'alone' | 'everyoneAgreed' | null;
};

/** The rule as a table: counted alone → free; unknown → the candidate's word; company → consent for capture only. */
export function privacyOf(presence: Presence, declaration: Declaration): Privacy {
  const { people } = presence;
  if (people !== null && people <= 1) return { mayCapture: true, mayShowAnswers: true, ask: null };
  if (people === null) {
    if (declaration === 'alone') return { mayCapture: true, mayShowAnswers: true, ask: null };
    if (declaration === 'everyoneAgreed') return { mayCapture: true, mayShowAnswers: false, ask: null };
    return { mayCapture: false, mayShowAnswers: false, ask: 'alone' };
  }
  if (declaration === 'everyoneAgreed') return { mayCapture: true, mayShowAnswers: false, ask: null };
  return { mayCapture: false, mayShowAnswers: false, ask: 'everyoneAgreed' };
}
