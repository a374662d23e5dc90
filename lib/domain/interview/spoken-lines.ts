import type { Going } from './interview-state';
import { chairOf, primaryQuestions } from './interview-state';

/**
 * What the interviewer says besides the questions: one or two sentences at a time, no advice.
 * These are the spoken English; the interview's language chooses among catalogues.
 */
export const spokenLines = {
  welcome: (going: Going): string => {
    const name = going.candidateName ? `Hi ${going.candidateName.split(/\s+/)[0]}, ` : 'Hello, ';
    const role = going.job?.title ? ` for the ${going.job.title} role` : '';
    const count = primaryQuestions(going).length;
    const questions = count === 1 ? 'one question' : `${numerals[count] ?? count} questions`;
    return `${name}I'm ${chairOf(going).name.split(/\s+/)[0]}. I have ${questions}${role}; take your time, and tell me when you're done.`;
  },
  welcomeBack: (): string => "Welcome back. Let's pick up where we were.",
  fromTheTop: (): string => "Let's take it from the top.",
  goodbye: (): string => 'Thank you, that was my last question.',
};

const numerals: Record<number, string> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' };
