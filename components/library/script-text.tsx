import { useWords } from '@/components/ui/words';

/** A figure that is not known yet, as the coach leaves it: `[X%]`, `[$X]`, `[number of people]`. */
const gap = /(\[[^[\]\n]{1,40}\])/;

export const countGaps = (text: string): number => text.split(gap).filter((piece) => gap.test(piece)).length;

/** Text in which gaps are dashed boxes that ask to be filled; blank lines part paragraphs. */
export function ScriptText({ text }: { text: string }) {
  const words = useWords().library.story;
  return text.split(/\n{2,}/).map((paragraph, index) => (
    <p key={index} className="whitespace-pre-line not-first:mt-4">
      {paragraph.split(gap).map((piece, place) =>
        gap.test(piece) ? (
          <span
            key={place}
            title={words.gap}
            className="rounded-[4px] border border-dashed border-caution px-1 whitespace-nowrap"
          >
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </p>
  ));
}
