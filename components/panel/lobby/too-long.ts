import { fill, type Words } from '@/lib/domain/messages';

/** What is said of a text of which only the first `most` characters are used; undefined where it is all of it. */
export const tooLong = (text: string, most: number, words: Words): string | undefined =>
  text.length > most ? fill(words.panel.lobby.tooLong, { most: most }) : undefined;
