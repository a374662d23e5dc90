import type { InterviewTimeline } from '@/lib/archive/interview-timeline';
import { fill, type Words } from '@/lib/domain/messages';
import type { QuestionSheet } from '@/lib/store/interview-sheet';

/** A name beneath the line, at a second of it. */
export type LineLabel = { at: number; text: string };

/** A label, and where it stands as a share of the line. */
export type PlacedLabel = LineLabel & { share: number };

/** Where each take begins on the line: the first of a question by its question, later ones by their number. */
export function labelsOf(
  questions: readonly QuestionSheet[],
  { pieces }: InterviewTimeline,
  words: Words,
): LineLabel[] {
  const text = words.recordings.interview;
  const labels = questions.flatMap(({ question, takes }) =>
    takes.flatMap(({ attempt }, place) => {
      const piece = pieces.find(({ recordingId }) => recordingId === attempt.recordingId);
      if (!piece) return [];
      const name = question.followUpOf === null ? text.question : text.followUp;
      const label =
        place === 0
          ? fill(name, { number: question.position + 1 })
          : fill(words.library.take.name, { number: attempt.take });
      return [{ at: piece.at, text: label }];
    }),
  );
  return labels.toSorted((one, other) => one.at - other.at);
}

/**
 * Those that have room, the earlier first.
 *
 * @param room share of the line that a label needs to be read beside the next
 */
export function roomy(
  labels: readonly LineLabel[],
  toShare: (seconds: number) => number,
  room: number,
): PlacedLabel[] {
  const shown: PlacedLabel[] = [];
  let end = 0;
  for (const label of labels) {
    const begins = toShare(label.at);
    // So near to the end it would not be read whole; moved further than this it would stand under another take.
    const share = Math.min(begins, 1 - room);
    if (share < end || begins - share > room / 2) continue;
    shown.push({ ...label, share });
    end = share + room;
  }
  return shown;
}
