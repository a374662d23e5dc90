import type { Attempt } from '@/lib/domain/attempt';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Going } from '@/lib/domain/interview/interview-state';
import { isBefore } from '@/lib/domain/interview/interview-phase';
import { secondsOf, type Recording } from '@/lib/domain/recording';
import { attemptsOf, touchInterview } from './attempts';
import { withAnswer } from '@/lib/domain/interview/interview-debrief';
import { summaryOf } from '@/lib/domain/interview/interview-moves';
import type { Database } from './database';
import { digestTables, keepDigest } from './digests';
import { readCheckpoint, writeCheckpoint } from './journal';
import { discardRecordings, recordingTables, sealInTransaction } from './recordings';
import { isLeaving } from './recordings-in-bulk';
import { repairSound } from './sound-repair';

/** `going` is the interview that can be resumed, with every take that is stored; null where there is none. */
export type Healed = { attempts: Attempt[]; sealed: number; removed: number; going: Going | null };

/**
 * Puts right what a crash left. To be called by the owner of the interview at its start, before any recording is
 * opened: an open recording is then by definition an orphan. Sound that is there is sealed; where it belongs to a
 * take that was never handed in, the take becomes a kept attempt without words; empty recordings go.
 */
export async function healAfterCrash(database: Database, now: number): Promise<Healed> {
  const checkpoint = await readCheckpoint(database);
  const { recordings, interviews, journal } = database;
  const tables = [...recordingTables(database), ...digestTables(database), interviews, journal];
  return database.transaction('rw', tables, async () => {
    const healed: Healed = { attempts: [], sealed: 0, removed: 0, going: null };
    for (const open of await recordings.where({ state: 'open' }).sortBy('createdAt')) {
      const isAnswer = !isSmallTalk(open, checkpoint?.going ?? null);
      if (!isAnswer) await discardRecordings(database, [open.id]);
      const recording = isAnswer ? await sealInTransaction(database, open.id) : null;
      if (!recording) healed.removed += 1;
      else {
        healed.sealed += 1;
        // One that was deleted does not come back by itself.
        const attempt = isLeaving(recording, now) ? null : await attemptFor(database, recording);
        if (attempt) healed.attempts.push(attempt);
      }
    }
    await repairSound(database);
    if (!checkpoint) return healed;
    const row = await interviews.get(checkpoint.going.interview.id);
    // Deleted, and perhaps about to be brought back: nothing is resumed, nothing forgotten.
    if (row?.deletedAt !== undefined) return healed;
    const going = await caughtUp(database, checkpoint.going);
    // The table knows what the checkpoint does not: that a day has passed, or that somebody ended it elsewhere.
    healed.going = { ...going, interview: { ...going.interview, ...(row && lifeOf(row)) } };
    await writeCheckpoint(database, healed.going, now);
    return healed;
  });
}

const lifeOf = ({ state, lastActiveAt, endedAt, overall }: InterviewRecord): Partial<InterviewRecord> => ({
  state,
  lastActiveAt,
  endedAt,
  overall,
});

/** True for what is of the candidate in a conversation before its questions: nobody's answer, and never kept. */
function isSmallTalk({ interviewId, channel }: Recording, going: Going | null): boolean {
  if (!going || channel === 'interviewer' || interviewId !== going.interview.id) return false;
  return going.interview.turnMode === 'conversation' && isBefore(going.interviewPhase, 'questions');
}

/** The kept attempt of a take that broke off; null where it is stored already or its question is unknown. */
async function attemptFor(database: Database, recording: Recording): Promise<Attempt | null> {
  const { attemptId } = recording;
  if (recording.channel !== 'candidate' || attemptId === null) return null;
  const stored = await database.attempts.get(attemptId);
  if (stored) {
    if (stored.recordingId === null) {
      await database.attempts.update(attemptId, { recordingId: recording.id });
      await keepDigest(database, attemptId);
    }
    return null;
  }
  // A take's id is its question's, a dot and the round in which it was opened.
  const question = await database.questions.get(attemptId.slice(0, attemptId.lastIndexOf('.')));
  if (!question) return null;
  const attempt: Attempt = {
    id: attemptId,
    interviewId: recording.interviewId,
    questionId: question.id,
    take: (await attemptsOf(database, question.id)).reduce((last, { take }) => Math.max(last, take), 0) + 1,
    mode: 'spoken',
    transcript: null,
    verbatim: null,
    selfRating: null,
    startedAt: recording.createdAt,
    endedAt: recording.createdAt + Math.round(secondsOf(recording) * 1000),
    recordingId: recording.id,
    delivery: null,
    state: 'kept',
    notScored: null,
    failure: null,
    overall: null,
  };
  await database.attempts.add(attempt);
  await keepDigest(database, attempt.id);
  await touchInterview(database, attempt.interviewId, attempt.endedAt);
  return attempt;
}

/**
 * The checkpoint may be a step behind the tables. Takes are therefore read from the attempts, a conversation's answers
 * with them, and the round goes past every id that was given, so that a new take never meets an old one's id.
 */
async function caughtUp(database: Database, going: Going): Promise<Going> {
  const takes: Record<string, Going['takes'][string]> = {};
  let { round } = going;
  let known = going;
  const isAnswering = going.interview.turnMode === 'conversation' && !going.debriefing;
  for (const attempt of await database.attempts.where({ interviewId: going.interview.id }).sortBy('take')) {
    const { id, questionId } = attempt;
    const sheet = (await database.feedback.get(id))?.sheet ?? null;
    takes[questionId] = [...(takes[questionId] ?? []), summaryOf(attempt, sheet)];
    // In a debrief a question may be answered once more, which is no answer of the conversation.
    if (isAnswering || going.answers.some((answer) => answer.id === id)) known = withAnswer(known, attempt);
    const given = Number(id.slice(id.lastIndexOf('.') + 1));
    if (Number.isInteger(given)) round = Math.max(round, given + 1);
  }
  return { ...known, takes, round, connection: 'absent' };
}
