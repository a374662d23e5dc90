import { cutAtWord } from '@/lib/domain/delivery/words';

/** Room for the answer, in characters: 16,000 are a quarter of an hour of speech; a small model has less. */
export const longestShownAnswer = { whole: 16_000, compact: 6000 } as const;

/** Of an answer that is too long so much is shown from its beginning; the rest is its end, where outcomes are told. */
const headShare = 0.6;
const leftOut = '[… a part of the answer is left out here; it is too long to be shown …]';

/** The answer as a model is shown it: whole, or without its middle, never without its end. */
export function shownAnswer(transcript: string, limit: number): string {
  if (transcript.length <= limit) return transcript;
  const room = limit - leftOut.length - 2;
  const head = cutAtWord(transcript, Math.floor(room * headShare));
  const tail = transcript.slice(transcript.length - (room - head.length)).replace(/^\S*\s/, '');
  return `${head}\n${leftOut}\n${tail}`;
}

/** For the record of a feedback: what the model has not seen. Empty where it has seen everything. */
export const unshown = (transcript: string, compact: boolean): string[] =>
  transcript.length > longestShownAnswer[compact ? 'compact' : 'whole']
    ? ['the middle of a very long answer was not shown to the model']
    : [];
