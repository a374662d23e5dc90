import { similarity } from './similarity';

/** From here on two questions are the same one in other words; see {@link similarity}. */
const mostSimilar = 0.8;

/** True where a question would be asked again: in these words or in others. */
export const isRepeat = (text: string, others: readonly string[]): boolean =>
  others.some((other) => text === other || similarity(text, other) > mostSimilar);
