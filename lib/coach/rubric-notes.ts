import type { ChangeType, CoachNote } from '@/lib/domain/coaching/coach-contract';
import { noteReasons } from '@/lib/domain/messages/coach-notes';
import { wordsOf } from '@/lib/domain/delivery/words';
import type { GapLine, Line, SaidLine } from './rubric-lines';
import { tidyNotes } from './rubric-notes-tidy';
import { standingFor } from './tidy-speech-text';

export const longestSnippet = 120;
const mostNotes = 12;
/** So many words show where a gap stands. */
const nearGap = 6;
/** So many words on either side of a new full stop. */
const nearStop = 3;
/** So many full stops are explained before the notes on single words; the rest only where there is room. */
const mostStops = 2;

/** The first or last words of a line, as they were said and as they read. */
type Edge = { from: number; to: number; reads: string };

/**
 * A note for every change, the most important first: what is missing, what was moved, what was made smaller, where a
 * run-on was cut, and what was only in the way. Every snippet stands in the transcript and in the rewrite word for word.
 */
export function notesOf(transcript: string, lines: readonly Line[]): CoachNote[] {
  const missing = lines.flatMap((line, index) =>
    line.type === 'gap' ? gapNote(transcript, lines, index, line) : [],
  );
  const moved = lines.flatMap((line, index) =>
    line.type === 'said' ? movedNote(transcript, line, lines[index - 1]) : [],
  );
  const stops = lines.flatMap((line, index) =>
    line.type === 'said' ? stopNote(transcript, line, lines[index - 1]) : [],
  );
  const tidy = lines.flatMap((line) => (line.type === 'said' ? tidyNotes(transcript, line) : []));
  const of = (...types: ChangeType[]): CoachNote[] => tidy.filter((note) => types.includes(note.change_type));
  const all = [
    ...missing,
    ...of('metrics'),
    ...moved,
    ...of('impactLanguage'),
    ...stops.slice(0, mostStops),
    ...of('clarity'),
    ...of('conciseness'),
    ...stops.slice(mostStops),
  ];
  return all
    .filter(
      (note, index) =>
        isShown(note) && all.findIndex((each) => each.original_snippet === note.original_snippet) === index,
    )
    .slice(0, mostNotes);
}

const isShown = ({ original_snippet: original, revised_snippet: revised }: CoachNote): boolean =>
  original !== revised &&
  original.length <= longestSnippet &&
  revised.length <= longestSnippet &&
  wordsOf(original).length > 0 &&
  wordsOf(revised).length > 0;

/** The words of a line that were kept, from its start or its end. */
function edgeOf(line: SaidLine, count: number, end: 'first' | 'last'): Edge | null {
  const { made } = line.tidied;
  const kept = line.statement.words.filter((word) => standingFor(made, word.from, word.to) !== '');
  const words = end === 'first' ? kept.slice(0, count) : kept.slice(-count);
  const from = words[0]?.from;
  const to = words.at(-1)?.to;
  if (from === undefined || to === undefined) return null;
  const opens = made.at.findIndex((at) => at >= from);
  const reads = end === 'first' ? standingFor(made, from, to) : made.text.slice(opens);
  return { from, to, reads };
}

function gapNote(transcript: string, lines: readonly Line[], index: number, gap: GapLine): CoachNote[] {
  const before = lines.slice(0, index).findLast((line) => line.type === 'said');
  const after = lines.slice(index + 1).find((line) => line.type === 'said');
  const beside =
    (lines[index - 1] === before ? before : undefined) ?? (lines[index + 1] === after ? after : undefined);
  const anchor = beside ?? before ?? after;
  const edge = anchor?.type === 'said' ? edgeOf(anchor, nearGap, anchor === before ? 'last' : 'first') : null;
  if (!edge) return [];
  const together = anchor === before ? `${edge.reads} ${gap.text}` : `${gap.text} ${edge.reads}`;
  return [
    {
      change_type: gap.wants === 'figure' ? 'metrics' : gap.wants === 'ownPart' ? 'ownership' : 'structure',
      original_snippet: transcript.slice(edge.from, edge.to),
      revised_snippet: beside ? together : gap.text,
      reason:
        gap.wants === 'figure' || gap.wants === 'ownPart'
          ? noteReasons[gap.wants]
          : noteReasons.missing[gap.wants],
    },
  ];
}

function movedNote(transcript: string, line: SaidLine, before: Line | undefined): CoachNote[] {
  if (!line.moved || (before?.type === 'said' && before.moved && before.part === line.part)) return [];
  const edge = edgeOf(line, nearGap, 'first');
  if (!edge) return [];
  // A few words before it show where it stood; what was told first is shown where it stands now.
  const ahead = wordsOf(transcript.slice(0, line.statement.from)).slice(-nearStop)[0];
  const above = ahead || before?.type !== 'said' ? null : edgeOf(before, nearStop, 'last');
  const { moved } = noteReasons;
  return [
    {
      change_type: 'structure',
      original_snippet: transcript.slice(ahead?.from ?? edge.from, edge.to),
      revised_snippet: above ? `${above.reads} ${edge.reads}` : edge.reads,
      reason: line.part === null || line.part === 'action' ? moved.other : moved[line.part],
    },
  ];
}

/** What held two sentences together: the words that the second began with. */
function jointOf({ statement }: SaidLine): keyof typeof noteReasons.split {
  const [first, second] = statement.words.map((word) => word.plain);
  if (second === 'then' || first === 'then') return 'next';
  if (first === 'and' || first === 'so') return first;
  return first === 'i' || first === 'we' || first === 'he' || first === 'she' || first === 'they'
    ? 'nothing'
    : 'turn';
}

/** Where a run-on was cut into two sentences that still stand side by side. */
function stopNote(transcript: string, line: SaidLine, before: Line | undefined): CoachNote[] {
  if (!line.statement.cut || before?.type !== 'said' || line.moved || before.moved) return [];
  const one = edgeOf(before, nearStop, 'last');
  const other = edgeOf(line, nearStop, 'first');
  if (!one || !other || before.statement.to > line.statement.from) return [];
  return [
    {
      change_type: 'clarity',
      original_snippet: transcript.slice(one.from, other.to),
      revised_snippet: `${one.reads} ${other.reads}`,
      reason: noteReasons.split[jointOf(line)],
    },
  ];
}
