import { z } from 'zod';

/** The six phases of an interview, in their order. Only what is said in `questions` is ever scored. */
export const InterviewPhase = z.enum([
  'welcome',
  'smallTalk',
  'companyIntroduction',
  'questions',
  'wrapUp',
  'goodbye',
]);
export type InterviewPhase = z.infer<typeof InterviewPhase>;

/**
 * How much of an interview is played besides its questions. `straight`: questions alone. `welcome`: a greeting and a
 * goodbye around them. `whole`: all six phases.
 */
export const Opening = z.enum(['straight', 'welcome', 'whole']);
export type Opening = z.infer<typeof Opening>;

const phasesBy: Readonly<Record<Opening, readonly InterviewPhase[]>> = {
  straight: ['questions'],
  welcome: ['welcome', 'questions', 'goodbye'],
  whole: InterviewPhase.options,
};

/** The phases that an interview with this opening goes through, in order. */
export const phasesOf = (opening: Opening): readonly InterviewPhase[] => phasesBy[opening];

/** Whether a phase comes earlier than another. */
export const isBefore = (phase: InterviewPhase, other: InterviewPhase): boolean =>
  InterviewPhase.options.indexOf(phase) < InterviewPhase.options.indexOf(other);

/** The phase after this one, or null after the last. */
export function phaseAfter(opening: Opening, phase: InterviewPhase): InterviewPhase | null {
  const phases = phasesOf(opening);
  return phases[phases.indexOf(phase) + 1] ?? null;
}
