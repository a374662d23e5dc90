/** A piece of text that can take part in a number. `plain` is lower case without thousands separators. */
export type NumberToken = { plain: string; from: number; to: number };

const pattern =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?[\p{L}]*|\d+(?:\.\d+)?[\p{L}]*|[\p{L}\p{M}]+(?:['’][\p{L}]+)*[\d]*|[%％٪$€£¥₹₽₩₺₿×]|[.;:!?()[\]]|[^\P{N}\d]+/gu;

/** Words, digit groups, signs, and marks that end a number (a comma does not: "two thousand, five hundred"); hyphenated words come apart ("twenty-five" is two tokens). */
export const tokensOf = (text: string): NumberToken[] =>
  Array.from(text.matchAll(pattern), (match) => {
    const plain = match[0]
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/(?<=\d),(?=\d)/g, '');
    return { plain, from: match.index, to: match.index + match[0].length };
  });
