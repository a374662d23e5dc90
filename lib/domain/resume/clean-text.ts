/** The longest resume or posting that is kept, in UTF-16 units. */
export const longestDocument = 40_000;

/** Ligatures as typesetters draw them, beside their letters. */
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Spaces of every width that are meant as a space. */
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
/** Signs that word processors set before the items of a list; private ones are of their symbol fonts. */
const listSigns = /^([ \t]*)[•·‣▪▫●○◦■□◆◇❖➢➤►▸✓✔∙⁃\uF0B7\uF0A7\uF0D8\uF076\uF0FC\u{F09F}][ \t]*/gmu;
/**
 * What is not seen and changes what is: control characters, marks that turn the reading direction, zero-width spaces,
 * soft hyphens, private signs, halves of characters. Joiners stay: scripts and emoji need them.
 */
const invisible = /(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFC\uFFFD]/gu;

/**
 * Text as other programs wrote it, as it may be kept: lines end in line feeds, list items begin with "- ", at most one
 * line is empty at a time, and nothing in it is invisible. The text is a stranger's and stays text: no markup of it is
 * understood.
 */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\f|\v/g, '\n')
    .replace(spaces, ' ')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(listSigns, '$1- ')
    .replace(invisible, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');

/** As much of a text as may be kept, to the end of a line where that is near; the whole of a shorter one. */
export function cutDocument(text: string, limit = longestDocument): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const end = head.lastIndexOf('\n');
  return (end > limit * 0.9 ? head.slice(0, end) : head).toWellFormed().trimEnd();
}
