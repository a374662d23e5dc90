import type { CoachNote } from '@/lib/domain/coach-contract';
import { coachWords, type ElementName } from '@/lib/domain/messages/coach';
import { fill } from '@/lib/domain/messages';
import type { RubricFindings } from '@/lib/domain/rubric-findings';
import { wordsOf, type Sentence } from '@/lib/domain/words';
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
  const edits = editsOf(transcript, sentence);
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
  const anchor = sentences.at(-1);
  for (const { element, status } of findings.elements) {
    if (status !== 'missing' || !anchor || !told) continue;
    const name = element as keyof typeof coachWords.gaps.missing;
    const words = ending(transcript, anchor);
    notes.push({
      change_type: 'structure',
      original_snippet: words,
      revised_snippet: coachWords.gaps.missing[name],
      reason: fill(coachWords.note.missing, { element: coachWords.element[element as ElementName] }),
    });
  }
  const tidying = sentences.flatMap((sentence) => tidyNotes(transcript, sentence));
  return [...notes, ...tidying.slice(0, mostTidied)].slice(0, 12);
}

export const isTold = (findings: RubricFindings, element: string): boolean =>
  findings.elements.some((each) => each.element === element && each.status !== 'missing');
