import type { Attempt } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { isOver } from '@/lib/domain/interview/interview-record';
import type { StageLatency } from '@/lib/domain/stage-latency';
import type { Turn } from '@/lib/domain/turn';
import type { Database } from './database';
import { digestTables } from './digests';
import { writeDigests } from './digest-writing';
import { interviewOverall } from './feedback';
import { forgetCheckpointOf, readCheckpoint } from './journal';
import { deleteRecordings, restoreTerms, type Terms } from './recordings-in-bulk';

/** Answers that were just deleted, held in memory by whoever may bring them back. Their sound is still on the disk. */
export type DeletedAnswers = {
  attempts: readonly Attempt[];
  feedback: readonly Feedback[];
  turns: readonly Turn[];
  latencies: readonly StageLatency[];
  terms: Terms;
};

/** What was deleted, and how many answers stay because their interview can still be gone on with. */
export type AnswerDeletion = { deleted: DeletedAnswers; staying: number };

const answerTables = (database: Database) => [
  ...digestTables(database),
  database.interviews,
  database.turns,
  database.latencies,
  database.recordings,
  database.journal,
];

/**
 * Deletes single takes, in one transaction: words, score and feedback at once, their sound when it is too late to undo
 * it. Their interviews stay, with what they come to now; so do stories that were made of them. Takes of an interview
 * that can be gone on with stay too: its checkpoint holds their words, and it would go on with them.
 */
export function deleteAnswers(
  database: Database,
  attemptIds: readonly string[],
  now: number = Date.now(),
): Promise<AnswerDeletion> {
  return database.transaction('rw', answerTables(database), async () => {
    const going = await waitingInterview(database);
    const found = await database.attempts.where('id').anyOf(attemptIds).toArray();
    const attempts = found.filter(({ interviewId }) => interviewId !== going);
    const ids = attempts.map(({ id }) => id);
    const feedback = await database.feedback.where('attemptId').anyOf(ids).toArray();
    const turns = await database.turns.where('attemptId').anyOf(ids).toArray();
    const sound = await database.recordings.where('attemptId').anyOf(ids).primaryKeys();
    const terms = await deleteRecordings(database, sound, now);
    await database.turns.bulkDelete(turns.map(({ id }) => id));
    const { latencies: timed } = database;
    const latencies = await timed.where('attemptId').anyOf(ids).toArray();
    for (const table of [database.attempts, database.feedback, database.digests, timed])
      await table.bulkDelete(ids);
    await keepOveralls(database, attempts);
    // A checkpoint that could not be read, or is of an interview that is over, may hold their words.
    for (const interviewId of interviewsOf(attempts)) await forgetCheckpointOf(database, interviewId);
    return {
      deleted: { attempts, feedback, turns, latencies, terms },
      staying: found.length - attempts.length,
    };
  });
}

/** Writes them back as they were. False, and nothing is written, where an interview of theirs or their sound is gone. */
export async function restoreAnswers(
  database: Database,
  { attempts, feedback, turns, latencies, terms }: DeletedAnswers,
): Promise<boolean> {
  const tooLate = new Error('It is too late.');
  try {
    await database.transaction('rw', answerTables(database), async () => {
      const interviews = await database.interviews.bulkGet(interviewsOf(attempts));
      if (interviews.includes(undefined) || !(await restoreTerms(database, terms))) throw tooLate;
      await database.attempts.bulkPut([...attempts]);
      await database.feedback.bulkPut([...feedback]);
      await database.turns.bulkPut([...turns]);
      await database.latencies.bulkPut([...latencies]);
      await writeDigests(
        database,
        attempts.map(({ id }) => id),
      );
      await keepOveralls(database, attempts);
    });
    return true;
  } catch (error) {
    if (error === tooLate) return false;
    throw error;
  }
}

/** The interview that can be gone on with; null without one. A crash may leave the checkpoint of one that is over. */
async function waitingInterview(database: Database): Promise<string | null> {
  const checkpoint = await readCheckpoint(database);
  const row = checkpoint && (await database.interviews.get(checkpoint.going.interview.id));
  return !checkpoint || (row && isOver(row)) ? null : checkpoint.going.interview.id;
}

const interviewsOf = (attempts: readonly Attempt[]): string[] => [
  ...new Set(attempts.map(({ interviewId }) => interviewId)),
];

async function keepOveralls(database: Database, attempts: readonly Attempt[]): Promise<void> {
  for (const id of interviewsOf(attempts))
    await database.interviews.update(id, { overall: await interviewOverall(database, id) });
}
