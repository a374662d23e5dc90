import type { Going } from './interview-state';
import { chairOf, primaryQuestions } from './interview-state';

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;

const numerals: Record<number, string> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  12: 'twelve',
};

/** The first whole sentences of a text that fit, or nothing where not even the first one does. */
function firstSentences(text: string, longest: number): string {
  const sentences = text.match(/[^.!?]+[.!?]+(?=\s|$)/g) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    if (kept.length + sentence.length > longest) break;
    kept += sentence;
  }
  return kept.trim();
}

/** Small talk that anybody can answer, and that asks nothing about health, family or belief. */
const smallTalk = [
  'Before we begin: how has your day been so far?',
  'Before we begin: where are you joining from today?',
  'Before we begin: what have you enjoyed working on lately?',
  'Before we begin: did you find a quiet spot for this?',
] as const;

/** The longest stretch of a posting that is read out, in characters: about fifteen seconds of speech. */
const longestSummary = 220;

/**
 * What the interviewer says besides the questions: one or two sentences at a time, no advice.
 * These are the spoken English; the interview's language chooses among catalogues.
 */
export const spokenLines = {
  welcome(going: Going): string {
    const name = going.candidateName ? `Hi ${firstName(going.candidateName)}, ` : 'Hello, ';
    const role = going.job?.title ? ` for the ${going.job.title} role` : '';
    const count = primaryQuestions(going).length;
    const questions = count === 1 ? 'one question' : `${numerals[count] ?? count} questions`;
    const chair = chairOf(going);
    const others = going.personas
      .filter(({ id }) => id !== chair.id)
      .map((persona) => firstName(persona.name));
    const who = `I'm ${firstName(chair.name)}${others.length > 0 ? `, here with ${others.join(' and ')}` : ''}.`;
    const we = others.length > 0 ? 'We have' : 'I have';
    return `${name}${who} ${we} ${questions}${role}; take your time, and tell me when you're done.`;
  },
  welcomeBack: (): string => "Welcome back. Let's pick up where we were.",
  smallTalk: (going: Going): string => smallTalk[Math.abs(going.interview.createdAt) % smallTalk.length]!,
  /** Where nobody could hear the small talk, or the voice cannot word a reply. */
  smallTalkReply: (): string => 'Thank you, good to know. Shall we begin?',
  companyIntroduction({ job }: Going): string {
    if (!job) return 'We have no posting today, so picture the place where you would most like to work.';
    const who = job.company ? `Let me say a word about ${job.company}.` : 'Let me say a word about the role.';
    const what = firstSentences(job.summary, longestSummary);
    const role = job.title
      ? `We are looking for a ${job.title}.`
      : 'You know the posting; let us go on from there.';
    return `${who} ${what || role}`;
  },
  fromTheTop: (): string => "Let's take it from the top.",
  handOver: (next: string): string => `Thank you. ${firstName(next)} has the next question.`,
  deeper: (): string => 'Let me go a little deeper.',
  gentler: (): string => 'That was a hard one. Take a breath; here is another way in.',
  wrapUp: (): string => 'That was my last question. What would you like to ask me?',
  wrapUpReply: (): string => 'I cannot know that here. It is well worth asking in the real interview.',
  goodbye: (going: Going): string =>
    going.candidateName
      ? `Thank you, ${firstName(going.candidateName)}. That was all from me; well done for saying it aloud.`
      : 'Thank you. That was all from me; well done for saying it aloud.',
};
