/** A text as patterns read it, and for each of its characters where it came from. */
export type Folded = {
  /** Small letters without accents, single spaces, line feeds, no invisible characters. */
  text: string;
  /** Offset in the original of each character of `text`; one more entry for the end. */
  from: number[];
};

/** Letters of other scripts that look like Latin ones. They are read so only beside a Latin letter. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  ո: 'n',
  т: 't',
  м: 'm',
  к: 'k',
  в: 'b',
  н: 'h',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
};
const invisible = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/u;
const latinMarks = /(?<=\p{Script=Latin})\p{M}+/gu;
const tagBlock = 0xe0000;

/**
 * Undoes what hides an order from a pattern: accents, full-width and mathematical letters, look-alikes, zero-width and
 * direction characters, letters of the tag block, runs of spaces. One pass; the original is only read.
 */
export function folded(text: string): Folded {
  const written: string[] = [];
  const from: number[] = [];
  let at = 0;
  let last = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const besideLatin = isLatin(last) || isLatin(text.charAt(at + character.length));
    const plain = code < 0x80 ? character.toLowerCase() : foldedCharacter(character, code, besideLatin);
    for (const each of plain) {
      const space = each === ' ' || each === '\t' || each === '\r';
      if (space && (last === ' ' || last === '\n')) continue;
      last = space ? ' ' : each;
      written.push(last);
      for (let unit = 0; unit < last.length; unit += 1) from.push(at);
    }
    at += character.length;
  }
  from.push(text.length);
  return { text: written.join(''), from };
}

const isLatin = (character: string): boolean => /^[a-z]/i.test(character);

function foldedCharacter(character: string, code: number, besideLatin: boolean): string {
  if (code > tagBlock + 0x1f && code < tagBlock + 0x7f)
    return String.fromCharCode(code - tagBlock).toLowerCase();
  if (invisible.test(character)) return character === '\u2028' ? '\n' : '';
  if (/\s/.test(character)) return ' ';
  if (character === '’' || character === '‘' || character === 'ʼ') return "'";
  const small = character.normalize('NFKC').toLowerCase();
  const lookalike = besideLatin ? lookalikes[small] : undefined;
  if (lookalike) return lookalike;
  if (small === 'ß') return 'ss';
  if (/^\p{Mn}$/u.test(small) && code < 0x370) return '';
  return /\p{Script=Latin}/u.test(small) ? small.normalize('NFD').replace(latinMarks, '') : small;
}
