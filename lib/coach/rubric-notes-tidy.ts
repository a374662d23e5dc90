import type { ChangeType, CoachNote } from '@/lib/domain/coaching/coach-contract';
import { noteReasons } from '@/lib/domain/messages/coach-notes';
import type { SaidLine } from './rubric-lines';
import type { Edit, EditKind } from './tidy-speech-edits';
import { standingFor } from './tidy-speech-text';

/** A stretch with the changes in it that one note explains. */
type Stretch = { from: number; to: number; edits: Edit[] };

/** Changes this close (in characters) share a note; farther apart each has its own. */
const close = 40;
const longestStretch = 110;

const typeOf: Readonly<Record<EditKind, ChangeType>> = {
  figure: 'metrics',
  hedge: 'impactLanguage',
  wordy: 'conciseness',
  opening: 'conciseness',
  chain: 'clarity',
  restart: 'conciseness',
  filler: 'conciseness',
};
/** The change that a shared note speaks of. */
const weightiest: readonly EditKind[] = ['figure', 'hedge', 'wordy', 'restart', 'opening', 'filler', 'chain'];

/** Notes on what was tidied in one line. */
export function tidyNotes(transcript: string, line: SaidLine): CoachNote[] {
  return stretchesOf(line).flatMap(({ from, to, edits }) => {
    const kind = weightiest.find((each) => edits.some((edit) => edit.kind === each));
    // The full stop before it has a note of its own.
    if (!kind || (line.statement.cut && edits.every((edit) => isJoint(transcript.slice(edit.from, edit.to)))))
      return [];
    return [
      {
        change_type: typeOf[kind],
        original_snippet: transcript.slice(from, to),
        // A figure that is wanted after the last word stands at the stretch's very end.
        revised_snippet: standingFor(
          line.tidied.made,
          from,
          edits.some((edit) => edit.from === to) ? to + 1 : to,
        ),
        reason: edits.every((edit) => isJoint(transcript.slice(edit.from, edit.to)))
          ? noteReasons.joint
          : noteReasons[kind],
      },
    ];
  });
}

const isJoint = (text: string): boolean => /^\s*(?:and|so|and so)\s*$/i.test(text);

function stretchesOf({ statement, tidied: { edits } }: SaidLine): Stretch[] {
  const stretches: Stretch[] = [];
  for (const edit of edits) {
    const led = statement.words.filter((word) => word.to <= edit.from);
    // What a figure is wanted for takes more words than what goes.
    const before = led.at(edit.kind === 'figure' ? Math.max(-3, -led.length) : -1);
    const after = statement.words
      .filter((word) => word.from >= edit.to)
      .slice(0, 2)
      .at(-1);
    const from = before?.from ?? edit.from;
    const to = after?.to ?? edit.to;
    const last = stretches.at(-1);
    const joins = last && (from <= last.to || (from - last.to <= close && to - last.from <= longestStretch));
    if (joins) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else stretches.push({ from, to, edits: [edit] });
  }
  return stretches;
}
