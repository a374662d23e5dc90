import { cutDocument, longestDocument } from './clean-text';
import { readResume } from './read-resume';

/** A place of a resume to which lines can be added: an entry, or a part that has none. `line` is where they go. */
export type ResumePlace = { line: number; heading: string; entry: string };

/** Where lines may be added, in the order of the text. A text without any such place takes them at its end. */
export function placesOf(text: string): ResumePlace[] {
  const places = readResume(text).sections.flatMap(
    ({ from, heading, entries, lines, isInline }): ResumePlace[] => {
      const first = from + (isInline ? 0 : 1);
      if (entries.length === 0) return [{ line: first + lines.length, heading, entry: '' }];
      return entries.map(({ title, company, end }) => ({
        line: first + end,
        heading,
        entry: [title, company].filter(Boolean).join(', '),
      }));
    },
  );
  return places.length > 0 ? places : [{ line: text.split('\n').length, heading: '', entry: '' }];
}

/** The text with lines added as items of a list at a place; null where it would be longer than may be kept. */
export function withLines(text: string, place: ResumePlace, added: readonly string[]): string | null {
  const lines = text.split('\n');
  const indent = /^(\s*)[-*•]\s/u.exec(lines[place.line - 1] ?? '');
  const sign = indent ? `${indent[1] ?? ''}${(lines[place.line - 1] ?? '').trim().charAt(0)} ` : '- ';
  const result = lines.toSpliced(place.line, 0, ...added.map((line) => sign + line)).join('\n');
  return result.length > longestDocument ? null : cutDocument(result);
}
