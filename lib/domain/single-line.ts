import { z } from 'zod';

/**
 * One line of visible text, as it may stand in an instruction to a voice and in a list: no control characters, no
 * marks that turn the reading direction or hide text (joiners stay: names and emoji need them), no halves of
 * characters, single spaces.
 */
export const singleLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();

/** Written text that becomes a single line of at most so many UTF-16 units; it may be empty. */
export const lineUpTo = (limit: number) => z.string().transform(singleLine).pipe(z.string().max(limit));

/** The same where there has to be something. */
export const wordsUpTo = (limit: number) =>
  z.string().transform(singleLine).pipe(z.string().min(1).max(limit));
