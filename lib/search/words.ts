/** A word of a text as search sees it: `folded` without case and accents; `from` and `to` are offsets in the text. */
export type SearchWord = { folded: string; from: number; to: number };

/** ASCII, and the dashes, quotation marks and dots of printed text, which are in no word: nothing here has to be folded. */
const plainText = /^[\0-\x7f«»\u2010-\u2027\u2030-\u205e]*$/;
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that put no space between words: each of their signs is found for itself. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** What is longer is no word that anybody types; the rest of it is not looked at. */
const longestWord = 40;

/** Without case, accents and ligatures, so that "PAGÉS" and "pages" are the same. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return plainText.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** The words of a text, folded, in order. */
export const foldedWords = (text: string): string[] => {
  const lower = folded(text);
  const words = lower.match(plainText.test(lower) ? /[a-z0-9]+/g : wordPattern) ?? [];
  return words.flatMap((word) =>
    unspaced.test(word) ? [...word] : [word.length > longestWord ? word.slice(0, longestWord) : word],
  );
};

/** The same, with where each stands in the text as it was written. */
export function searchWordsOf(text: string): SearchWord[] {
  return Array.from(text.matchAll(wordPattern)).flatMap(({ 0: word, index }) => {
    if (!unspaced.test(word))
      return [{ folded: folded(word).slice(0, longestWord), from: index, to: index + word.length }];
    let at = index;
    return [...word].map((sign) => {
      const from = at;
      at += sign.length;
      return { folded: folded(sign), from, to: at };
    });
  });
}
