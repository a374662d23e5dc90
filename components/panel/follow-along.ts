type Word = { bare: string; end: number };

/** Words without case and punctuation, each with where it ends in the text. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].flatMap((match) => {
    const bare = match[0].toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    return bare === '' ? [] : [{ bare, end: match.index + match[0].length }];
  });

/**
 * How far a question has been spoken, when the subtitle ends in a beginning of it; its last word may still be half
 * there. `spoken` counts characters of the question: all of them where the subtitle is something else. `aside` is what
 * was said besides: a lead-in, or other words than were written.
 */
export function followAlong(question: string, said: string): { spoken: number; aside: string } {
  const asked = wordsOf(question);
  const heard = wordsOf(said);
  for (let from = Math.max(0, heard.length - asked.length); from < heard.length; from += 1) {
    const part = heard.slice(from);
    const follows = part.every(({ bare }, index) =>
      index === part.length - 1 ? asked[index]?.bare.startsWith(bare) : asked[index]?.bare === bare,
    );
    // One common word at the end of a sentence is no beginning of the question.
    if (!follows || (part.length === 1 && from > 0)) continue;
    const last = asked[part.length - 1];
    const aside = from === 0 ? '' : said.slice(0, heard[from - 1]?.end).trim();
    return { spoken: last === asked.at(-1) ? question.length : (last?.end ?? 0), aside };
  }
  return { spoken: question.length, aside: said.trim() };
}
