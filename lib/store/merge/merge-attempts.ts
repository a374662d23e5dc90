import type { Attempt } from '@/lib/domain/attempt';
import { canonical } from '@/lib/domain/backup/canonical';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { digestOf } from '@/lib/domain/history/digest';
import { interviewOverall } from '@/lib/store/feedback';
import { eachBatch, outside, put, type MergeRun } from './merge-run';

/** An answer with what was said of it. */
type Judged = { attempt: Attempt; feedback: Feedback | null };

/** Answers with their feedback, which belong together; digests are computed anew. */
export async function mergeAttempts(run: MergeRun): Promise<void> {
  const changedIn = new Set<string>();
  await eachBatch<Attempt>(run, 'attempts', async (rows) => {
    const ids = rows.map(({ id }) => id);
    const judged = await outside(() => run.there.feedback.bulkGet(ids));
    const attempts = await run.here.attempts.bulkGet(ids);
    const feedback = await run.here.feedback.bulkGet(ids);
    const taken: Judged[] = [];
    for (const [index, attempt] of rows.entries()) {
      const there = { attempt, feedback: judged[index] ?? null };
      const stored = attempts[index];
      const here = stored ? { attempt: stored, feedback: feedback[index] ?? null } : null;
      if (isTaken(run, here, there)) taken.push(there);
    }
    await write(run, taken);
    for (const { attempt } of taken) changedIn.add(attempt.interviewId);
  });
  if (!run.writes) return;
  for (const id of changedIn)
    if (run.verdicts.get(id) !== 'new')
      await run.here.interviews.update(id, { overall: await interviewOverall(run.here, id) });
}

function isTaken(run: MergeRun, here: Judged | null, there: Judged): boolean {
  const verdict = run.verdicts.get(there.attempt.interviewId) ?? 'expired';
  if (verdict === 'expired') return false;
  const isSame = here !== null && canonical(here) === canonical(there);
  const isTheirs =
    here === null ||
    (!isSame && (verdict === 'theirs' ? !isNewerHere(here, there) : isBetterJudged(here, there)));
  if (here === null) run.tally.count('answers', 'added');
  else run.tally.count('answers', isTheirs ? 'updated' : isSame ? 'same' : 'kept');
  return isTheirs;
}

/** True where only the backup has been judged, on the same words, or was judged later. Words mended here stand. */
function isBetterJudged(here: Judged, there: Judged): boolean {
  if (!there.feedback) return false;
  if (here.feedback) return there.feedback.createdAt > here.feedback.createdAt;
  return here.attempt.transcript === there.attempt.transcript;
}

/** True for an answer that was worked on here since, though the backup knows more of its interview. */
const isNewerHere = (here: Judged, there: Judged): boolean =>
  isBetterJudged(there, here) || (here.attempt.verbatim !== null && there.attempt.verbatim === null);

async function write(run: MergeRun, taken: readonly Judged[]): Promise<void> {
  if (!run.writes || taken.length === 0) return;
  const attempts = taken.map(({ attempt }) => attempt);
  await put(run, 'attempts', attempts);
  const judged = taken.flatMap(({ feedback }) => feedback ?? []);
  await put(run, 'feedback', judged);
  const unjudged = taken.filter(({ feedback }) => !feedback).map(({ attempt }) => attempt.id);
  await run.here.feedback.bulkDelete(unjudged);
  const questions = await run.here.questions.bulkGet(attempts.map(({ questionId }) => questionId));
  await run.here.digests.bulkPut(
    taken.map(({ attempt, feedback }, index) => digestOf(attempt, questions[index] ?? null, feedback)),
  );
}
