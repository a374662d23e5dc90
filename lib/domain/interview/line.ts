import type { Identifier } from '@/lib/domain/identifier';

/** Something the interviewer is to say, word for word. Known lines play again from the cache without a new call. */
export type Line = {
  id: Identifier;
  text: string;
  purpose: 'welcome' | 'question' | 'followUp' | 'repeat' | 'retry' | 'goodbye' | 'transition';
  questionId: Identifier | null;
};
