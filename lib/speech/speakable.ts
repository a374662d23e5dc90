/** Longer texts are cut at a sentence: a line is one or two sentences, and this is over a minute of speech. */
const longest = 1200;

const replacements: [RegExp, string][] = [
  [/[‘’‚‛′]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/\s*[–—―]\s*/g, ', '],
  [/…/g, '...'],
  [/&/g, ' and '],
  [/€\s?(\d[\d.,]*)/g, '$1 euros'],
  [/£\s?(\d[\d.,]*)/g, '$1 pounds'],
  // Letters that Unicode does not take apart, for names.
  [/[łŁ]/g, 'l'],
  [/[øØ]/g, 'o'],
  [/[đðĐÐ]/g, 'd'],
  [/[æÆ]/g, 'ae'],
  [/[œŒ]/g, 'oe'],
  [/ß/g, 'ss'],
  [/[*_#|<>[\]{}\\^~`]/g, ' '],
];

/**
 * A text as the synthesiser can take it: plain ASCII without control characters, of bounded length. It knows English
 * letters only; accents are dropped, other scripts and symbols left out.
 */
export function speakable(text: string): string {
  const plain = replacements
    .reduce((present, [pattern, instead]) => present.replace(pattern, instead), text)
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]+/g, (other) => (/^\p{M}+$/u.test(other) ? '' : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '), cut.lastIndexOf('! '));
  if (end > 0) return cut.slice(0, end + 1);
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : cut;
}

/** The sentences of a text; pieces without a letter or digit are left out. A full stop inside a figure ends none. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?]["')]*)\s+(?=["'(]?[A-Z0-9])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z0-9]/i.test(sentence));
}
