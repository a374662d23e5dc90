import type { InterviewTimeline } from '@/lib/archive/interview-timeline';
import type { Attempt } from '@/lib/domain/attempt';
import { timedWords, type TimedText } from '@/lib/domain/delivery/word-times/timed-words';
import type { Turn } from '@/lib/domain/turn';

/** A turn with where it is heard on the line, seconds; null where no sound of it is left. */
export type HeardTurn = { turn: Turn; heard: { from: number; to: number } | null; text: TimedText };

/** Where a second of a recording lies on the line; null where that recording is not on it. */
function placeOf({ pieces }: InterviewTimeline, recordingId: string, seconds: number): number | null {
  const own = pieces.filter((piece) => piece.recordingId === recordingId);
  const piece = own.findLast(({ from }) => from <= seconds) ?? own[0];
  return piece ? piece.at + Math.min(piece.seconds, Math.max(0, seconds - piece.from)) : null;
}

/**
 * Everything that was said, in order, with its places on the line. The candidate's words have places of their own where
 * their take was measured; the interviewer's lines only have their beginnings and ends.
 */
export function heardTurns(
  turns: readonly Turn[],
  attempts: readonly Attempt[],
  line: InterviewTimeline,
  language: string,
): HeardTurn[] {
  const answers = new Map(attempts.map((attempt) => [attempt.id, attempt]));
  return turns.map((turn) => {
    const attempt = turn.speaker === 'candidate' && turn.attemptId ? answers.get(turn.attemptId) : undefined;
    const recordingId = turn.recordingId ?? attempt?.recordingId ?? null;
    const from = recordingId && placeOf(line, recordingId, 0);
    const to = recordingId && placeOf(line, recordingId, Infinity);
    const heard = typeof from === 'number' && typeof to === 'number' ? { from, to } : null;
    // A take can have several turns; only one that says all of it has its words' places.
    const isWhole = attempt && turn.text.trim() === (attempt.verbatim ?? attempt.transcript ?? '').trim();
    if (!isWhole || !heard || !recordingId) return { turn, heard, text: { text: turn.text, words: [] } };
    const { text, words } = timedWords(attempt, language);
    const onLine = words.map((word) => ({
      ...word,
      at: word.at && {
        start: placeOf(line, recordingId, word.at.start) ?? 0,
        end: placeOf(line, recordingId, word.at.end) ?? 0,
      },
    }));
    return { turn, heard, text: { text, words: onLine } };
  });
}

/** The number of the turn that is heard at that second of the line: the last that has begun and is not over. */
export const turnAt = (turns: readonly HeardTurn[], seconds: number): number =>
  turns.findLastIndex(({ heard }) => heard !== null && heard.from <= seconds && seconds < heard.to);
