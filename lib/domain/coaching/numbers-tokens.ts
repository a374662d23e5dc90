/** A piece of text that can take part in a number. `plain` is lower case without thousands separators. */
export type NumberToken = { plain: string; from: number; to: number };

const pattern =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?[\p{L}]*|\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d,.]\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:\.\d+)?[\p{L}]*|[\p{L}\p{M}]+(?:['’][\p{L}]+)*[\d]*|[%％٪$€£¥₹₽₩₺₿×]|[.;:!?()[\]]|[^\P{N}\d]+/gu;

/** Words, digit groups, signs, and marks that end a number (a comma does not: "two thousand, five hundred"); hyphenated words come apart ("twenty-five" is two tokens). */
export const tokensOf = (text: string): NumberToken[] =>
  Array.from(text.matchAll(pattern), (match) => {
    const plain = match[0]
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/(?<=\d)[, \u00A0\u202F](?=\d)/g, '')
      .replace(/^\d{1,3}(?:\.\d{3}){2,}$/, (digits) => digits.replaceAll('.', ''));
    return { plain, from: match.index, to: match.index + match[0].length };
  });

export const isArticle = (token: NumberToken | undefined): boolean =>
  token?.plain === 'a' || token?.plain === 'an';
