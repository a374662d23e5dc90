import { noUsage, type MeteredUsage } from '@/lib/domain/usage';
import type { Edge, ExpectedTalk } from './expected-talk';

/** Tokens as the provider counts them: 600 a minute of the candidate, 1,200 a minute of the voice and 15 % text more. */
const heardPerSecond = 10;
const spokenPerSecond = 20;
const wordsShare = 0.15;

/**
 * Text tokens of one call, counted on our own prompts at four characters a token (`tests/domain/cost-estimate.test.ts`
 * counts again). A line is asked for with some 50 tokens around its words. A review sends instructions, the schema of
 * its answer and the data: 3,900 with a short posting and an answer of 230 words, 6,000 with the longest posting and
 * resume that are sent. 3,000 is the longest feedback, 1,000 assumed for a short one; what a model reasons before it
 * is not foreseen. A plan is asked for with 730 around the posting, of which at most 8,000 characters are sent, and
 * some 28 for each question. Cached prompts are not counted on.
 */
export const callTokens = {
  line: 50,
  plan: 730,
  review: { low: { input: 3_900, output: 1_000 }, high: { input: 6_000, output: 3_000 } },
} as const;

/** What a voice that leads by itself is told of its work in each session, tools included: assumed, not measured. */
const conversationInstructions = 1_500;
/** The share of what was read before that is billed as cached. The provider promises none: "best effort". */
const cachedShare: Readonly<Record<Edge, number>> = { low: 0.95, high: 0.8 };
/** Pieces of at least 10 s are transcribed, each rounded up to a whole second. */
const roundedUp: Readonly<Record<Edge, number>> = { low: 1, high: 1.1 };

/**
 * Coach mode: every line is a response of its own with nothing to read but what it is to say, so that nothing of the
 * interview is billed twice.
 */
export const linesUsage = (model: string, { stretches, interviewerSeconds }: ExpectedTalk): MeteredUsage => ({
  ...noUsage,
  purpose: 'voice',
  model,
  inputTextTokens: stretches * callTokens.line + wordsOf(interviewerSeconds),
  outputAudioTokens: interviewerSeconds * spokenPerSecond,
  outputTextTokens: wordsOf(interviewerSeconds),
});

export type ExpectedConversation = {
  turns: number;
  candidateSeconds: number;
  interviewerSeconds: number;
  /** Text tokens of each session's instructions. */
  instructions: number;
  /** The share of what was read before that is billed as cached, 0 to 1. */
  cached: number;
};

/**
 * Conversation mode: every response reads the whole conversation again. Turn k of T reads k stretches of the candidate
 * and k − 1 of the voice; everything but the newest stretch has been read before and is cached in part.
 */
export function conversationUsage(model: string, talk: ExpectedConversation): MeteredUsage {
  const { turns, candidateSeconds, interviewerSeconds, instructions, cached } = talk;
  const heard = candidateSeconds * heardPerSecond;
  const spoken = interviewerSeconds * spokenPerSecond;
  // Sums of 1…T and of 0…T−1, for stretches of equal length.
  const audio = (heard * (turns + 1)) / 2 + (spoken * (turns - 1)) / 2;
  const text = instructions * turns + (wordsOf(interviewerSeconds) * (turns - 1)) / 2;
  return {
    ...noUsage,
    purpose: 'voice',
    model,
    inputAudioTokens: audio,
    cachedAudioTokens: (audio - heard) * cached,
    inputTextTokens: text,
    cachedTextTokens: text * cached,
    outputAudioTokens: spoken,
    outputTextTokens: wordsOf(interviewerSeconds),
  };
}

/** A conversation of this length; a panel's sessions each hear their own part of it, which is the low end. */
export function conversedUsage(
  model: string,
  talk: ExpectedTalk,
  edge: Edge,
  personas: number,
): MeteredUsage[] {
  const sessions = edge === 'low' ? personas : 1;
  const turns = Math.max(1, talk.stretches / sessions);
  return Array.from({ length: sessions }, () =>
    conversationUsage(model, {
      turns,
      candidateSeconds: talk.candidateSeconds / sessions,
      interviewerSeconds: talk.interviewerSeconds / sessions,
      instructions: conversationInstructions,
      cached: cachedShare[edge],
    }),
  );
}

export const transcriptionUsage = (model: string, talk: ExpectedTalk, edge: Edge): MeteredUsage => ({
  ...noUsage,
  purpose: 'transcription',
  model,
  seconds: talk.candidateSeconds * roundedUp[edge],
});

export const reviewUsage = (model: string, { answers }: ExpectedTalk, edge: Edge): MeteredUsage => ({
  ...noUsage,
  purpose: 'coaching',
  model,
  inputTextTokens: answers * callTokens.review[edge].input,
  outputTextTokens: answers * callTokens.review[edge].output,
});

/** What a model reads and writes to plan with a posting; nothing where there is none. Lengths of its answer are assumed. */
export function planUsage(
  model: string,
  { questions }: ExpectedTalk,
  posting: string,
  edge: Edge,
): MeteredUsage {
  const [summary, wording] = edge === 'low' ? [150, 20] : [400, 60];
  const nothing: MeteredUsage = { ...noUsage, purpose: 'planning', model };
  if (posting.trim() === '') return nothing;
  return {
    ...nothing,
    inputTextTokens: callTokens.plan + Math.min(posting.length, 8_000) / 4 + questions * 28,
    outputTextTokens: summary + questions * wording,
  };
}

const wordsOf = (interviewerSeconds: number): number => interviewerSeconds * spokenPerSecond * wordsShare;
