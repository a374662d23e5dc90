import { createContext, use, type ReactNode } from 'react';
import { english, type Words } from '@/lib/domain/messages';

const WordsContext = createContext<Words>(english);

/** Gives everything beneath it the words of one language. */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The message catalogue; English where no provider stands above. */
export const useWords = (): Words => use(WordsContext);
