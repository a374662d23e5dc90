import type { CoachNote } from '@/lib/domain/coaching/coach-contract';
import { coachWords } from '@/lib/domain/messages/coach';
import { fill } from '@/lib/domain/messages';
import type { RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import type { StoryPart } from '@/lib/domain/coaching/rubric-star';
import { wordsOf, type Sentence } from '@/lib/domain/delivery/words';
import { editsOf, without, type Edit, type EditKind } from './tidy-speech';

const longestSnippet = 120;
/** So many tidied places are shown; more would hide the notes that matter. */
const mostTidied = 6;

const reasonOf: Readonly<Record<EditKind, string>> = {
  filler: coachWords.note.fillers,
  hedge: coachWords.note.hedge,
  restart: coachWords.note.restart,
};

/** The stretch from one word before an edit to two words after it, inside the sentence. */
function around(sentence: Sentence, edit: Edit): { from: number; to: number } {
  const before = sentence.words.filter((word) => word.to <= edit.from).at(-1);
  const after = sentence.words
    .filter((word) => word.from >= edit.to)
    .slice(0, 2)
    .at(-1);
  return { from: before?.from ?? edit.from, to: after?.to ?? edit.to };
}

function tidyNotes(transcript: string, sentence: Sentence): CoachNote[] {
  const edits = editsOf(sentence);
  const windows: { from: number; to: number; kind: EditKind }[] = [];
  for (const edit of edits) {
    const { from, to } = around(sentence, edit);
    const last = windows.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else windows.push({ from, to, kind: edit.kind });
  }
  return windows.flatMap(({ from, to, kind }) => {
    const revised = without(transcript, edits, from, to);
    const original = transcript.slice(from, to);
    if (original.length > longestSnippet || wordsOf(revised).length === 0) return [];
    return [
      {
        change_type: kind === 'hedge' ? ('impactLanguage' as const) : ('conciseness' as const),
        original_snippet: original,
        revised_snippet: revised,
        reason: reasonOf[kind],
      },
    ];
  });
}

/** The last words of a sentence, as they were said. */
function ending(transcript: string, sentence: Sentence): string {
  const words = sentence.words.slice(-6);
  return transcript.slice(words[0]?.from ?? sentence.from, words.at(-1)?.to ?? sentence.to);
}

/** Where the gap stands in the rewrite: before the first words for the beginning of a story, else after the last. */
function missingNote({ transcript, sentences, told }: RubricFindings, part: StoryPart): CoachNote[] {
  const opens = part === 'situation' || part === 'task';
  const before =
    part === 'action' ? sentences.filter((_, index) => told?.parts[index] !== 'result') : sentences;
  const anchor = opens ? sentences[0] : before.at(-1);
  if (!anchor) return [];
  const gap = coachWords.gaps.missing[part];
  const words = opens
    ? transcript.slice(anchor.from, anchor.words.slice(0, 6).at(-1)?.to ?? anchor.to)
    : ending(transcript, anchor);
  const revised = opens ? `${gap} ${words}` : `${words}. ${gap}`;
  if (revised.length > longestSnippet || words.length > longestSnippet) return [];
  const reason = fill(coachWords.note.missing, { element: coachWords.element[part] });
  return [{ change_type: 'structure', original_snippet: words, revised_snippet: revised, reason }];
}

/** One note per change of the rewrite: what was tidied, the figure that is wanted, the part that is missing. */
export function notesOf(findings: RubricFindings): CoachNote[] {
  const { transcript, sentences, impact, told } = findings;
  const notes: CoachNote[] = [];
  const last = impact.sentence ?? sentences.at(-1);
  const lastWords = last && ending(transcript, last);
  if (told && lastWords && impact.number === 'none' && isTold(findings, 'result')) {
    notes.push({
      change_type: 'metrics',
      original_snippet: lastWords,
      revised_snippet: `${lastWords} ${coachWords.gaps.resultFigure}`,
      reason: coachWords.note.metrics,
    });
  }
  for (const { element, status } of findings.elements) {
    if (status === 'missing' && told) notes.push(...missingNote(findings, element as StoryPart));
  }
  const tidying = sentences.flatMap((sentence) => tidyNotes(transcript, sentence));
  const distinct = tidying.filter(
    (note, index) => tidying.findIndex((each) => each.original_snippet === note.original_snippet) === index,
  );
  return [...notes, ...distinct.slice(0, mostTidied)].slice(0, 12);
}

export const isTold = (findings: RubricFindings, element: string): boolean =>
  findings.elements.some((each) => each.element === element && each.status !== 'missing');
