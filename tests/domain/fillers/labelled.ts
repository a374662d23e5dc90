import { findFillers } from '@/lib/domain/delivery/transcript-fillers';

type Marked = { text: string; fillers: { word: string; from: number }[] };

/** Reads lines in which fillers stand in braces. */
const markedLines = (table: string): Marked[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const fillers: Marked['fillers'] = [];
      let text = '';
      for (const [index, part] of line.split(/[{}]/).entries()) {
        if (index % 2 === 1) fillers.push({ word: part.toLowerCase(), from: text.length });
        text += part;
      }
      return { text, fillers };
    });

export type Reckoning = {
  precision: number;
  recall: number;
  found: number;
  missed: string[];
  wrong: string[];
};

/** How well the rules find one word of a labelled table; every word where none is named. */
export function reckon(table: string, language: string, word?: string): Reckoning {
  const missed: string[] = [];
  const wrong: string[] = [];
  let found = 0;
  for (const { text, fillers } of markedLines(table)) {
    const asked = (each: { word: string }): boolean => !word || each.word.toLowerCase() === word;
    const got = findFillers(text, language).filter(asked);
    const gold = fillers.filter(asked);
    const hits = got.filter((each) => gold.some(({ from }) => from === each.from)).length;
    found += hits;
    missed.push(...gold.filter(({ from }) => !got.some((each) => each.from === from)).map(() => text));
    wrong.push(...got.filter(({ from }) => !gold.some((each) => each.from === from)).map(() => text));
  }
  return {
    precision: found / Math.max(1, found + wrong.length),
    recall: found / Math.max(1, found + missed.length),
    found,
    missed,
    wrong,
  };
}

export const linesOf = (table: string): string[] => markedLines(table).map(({ text }) => text);
