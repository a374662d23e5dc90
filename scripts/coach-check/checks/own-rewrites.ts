import { occurs } from '@/lib/domain/coaching/evidence';
import { normalised, wordsOf } from '@/lib/domain/delivery/words';
import { grades, type Genuine } from '../../../tests/coach-check/fixtures.ts';
import { reviewOf } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { holds } from '../holds.ts';
import { judged } from '../judge.ts';

/** Small words that a tidied sentence may need although nobody said them. */
const glue = new Set(
  'a an the and but so then i we it that this my our was were is had have to of in on at for with from by as when what which who because after before first next finally he she they'.split(
    ' ',
  ),
);

/** The built-in coach's own rewrites add nothing: no figure, no word of substance; and its notes speak of real words. */
export async function rewritesAddNothing(triples: readonly Genuine[]): Promise<Finding[]> {
  const rows = await Promise.all(
    triples.flatMap((triple) =>
      grades.map(async (grade) => {
        const text = triple.grades[grade];
        const { content } = await judged(reviewOf(triple, text));
        const polished = content?.rewrite.polished_answer ?? '';
        const said = new Set(normalised(text).split(' '));
        const added = wordsOf(polished.replace(/\[[^\]]*\]/g, ' '))
          .map((word) => normalised(word.plain))
          .filter((plain) => plain !== '' && !said.has(plain) && !glue.has(plain));
        const badNotes = (content?.coach_notes ?? []).filter(
          (note) =>
            !occurs(note.original_snippet, text) ||
            (note.revised_snippet !== '' && !holds(polished, note.revised_snippet)),
        );
        const id = `${triple.id}.${grade}`;
        return { id, written: polished !== '', added, badNotes: badNotes.length };
      }),
    ),
  );
  const written = rows.filter((row) => row.written);
  const additions = written.filter((row) => row.added.length > 0);
  const notes = rows.filter((row) => row.badNotes > 0);
  return [
    {
      name: 'built-in rewrites with a word nobody said',
      bound: '= 0',
      value: additions.length,
      shown: String(additions.length),
      cases: written.length,
      passes: additions.length === 0 && written.length >= 100,
      detail: { written: written.length, 'of answers': rows.length },
      spoilt: additions.map((row) => `${row.id}: ${row.added.slice(0, 5).join(', ')}`),
    },
    {
      name: 'notes to words that are not there',
      bound: '= 0',
      value: notes.length,
      shown: String(notes.length),
      cases: rows.length,
      passes: notes.length === 0,
      detail: {},
      spoilt: notes.map((row) => row.id),
    },
  ];
}
