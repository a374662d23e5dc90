import type { Opening } from '@/lib/domain/interview/interview-phase';
import type { Going } from '@/lib/domain/interview/interview-state';
import { aGoing, anAttempt, type Rehearsal } from './rehearsal';

/** An interview in which the voice leads. */
export const conversation = (
  questions = 2,
  change: Partial<Going> = {},
  opening: Opening = 'straight',
): Going => {
  const going = aGoing(questions, change);
  return { ...going, interview: { ...going.interview, turnMode: 'conversation', opening } };
};

/** Whose words the candidate's are. */
export const openTakeOf = ({ state }: Rehearsal): string => {
  if (state.phase !== 'conversing' || !state.open)
    throw new Error(`Nothing is attended to while ${state.phase}.`);
  return state.open.attemptId;
};

export const speaks = (interview: Rehearsal): Rehearsal =>
  interview
    .on({ type: 'candidateSpeaking', speaking: true })
    .on({ type: 'candidateSpeaking', speaking: false });

/** The candidate answers and the voice calls the answer complete; the sealed take comes back. */
export function answers(interview: Rehearsal, index: number): Rehearsal {
  const attemptId = openTakeOf(interview);
  speaks(interview).on({ type: 'answerSaved', questionIndex: index, at: 5 });
  return interview.on({ type: 'takeSealed', attempt: anAttempt(attemptId) });
}

/** The words of an answer are known, or known to be missing. */
export const heard = (interview: Rehearsal, attemptId: string, transcript: string | null): Rehearsal =>
  interview.on({ type: 'takeHeard', attempt: anAttempt(attemptId, { transcript }), failure: null });
