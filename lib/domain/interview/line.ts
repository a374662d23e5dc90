import type { Identifier } from '@/lib/domain/identifier';

/**
 * Something the interviewer is to say. Word for word, and known lines play again from the cache without a new call;
 * only a reply in small talk or at the wrap-up is worded by the voice itself.
 */
export type Line = {
  id: Identifier;
  /** What is to be said; for a reply what is said where the voice cannot word one. */
  text: string;
  purpose:
    | 'welcome'
    | 'smallTalk'
    | 'reply'
    | 'companyIntroduction'
    | 'question'
    | 'followUp'
    | 'repeat'
    | 'retry'
    | 'transition'
    | 'handOver'
    | 'wrapUp'
    | 'goodbye';
  questionId: Identifier | null;
  /** Whose voice says it. */
  personaId: Identifier;
  /** What the candidate said that a `reply` answers, untrusted; null where the line is said word for word. */
  replyTo: string | null;
};
