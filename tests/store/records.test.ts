// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { storeFailure } from '@/lib/store/failure';
import {
  addQuestion,
  openInterview,
  questionsOf,
  readInterview,
  recentQuestionTexts,
  updateInterview,
} from '@/lib/store/interviews';
import { listJobs } from '@/lib/store/jobs';
import { keepTurn, turnsOf } from '@/lib/store/turns';
import { aGoing, anInterview, aQuestion, freshDatabase, now } from './rows';

describe('an interview', () => {
  it('is written with its job and its questions, or not at all', async () => {
    const database = freshDatabase();
    const job = {
      id: 'job',
      title: 'Engineer',
      company: '',
      skills: [],
      competencies: [],
      summary: '',
      posting: '',
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    };
    const broken = { ...aQuestion(), id: undefined as unknown as string };
    await expect(openInterview(database, { ...aGoing(), job, questions: [broken] })).rejects.toThrow();
    expect(await listJobs(database)).toEqual([]);
    expect(await readInterview(database, 'interview')).toBeNull();
    await openInterview(database, { ...aGoing(), job });
    await openInterview(database, { ...aGoing(), job });
    expect(await listJobs(database)).toEqual([job]);
    expect(await questionsOf(database, 'interview')).toHaveLength(2);
  });

  it('has its follow-ups behind their questions', async () => {
    const database = freshDatabase();
    await openInterview(database, aGoing());
    await addQuestion(database, aQuestion({ id: 'a-follow-up', followUpOf: 'question-0' }));
    expect((await questionsOf(database, 'interview')).map((question) => question.id)).toEqual([
      'question-0',
      'a-follow-up',
      'question-1',
    ]);
  });

  it('is not brought back by a late update', async () => {
    const database = freshDatabase();
    await updateInterview(database, anInterview());
    expect(await database.interviews.count()).toBe(0);
  });

  it('tells the plan what the last ones asked', async () => {
    const database = freshDatabase();
    for (let age = 0; age < 12; age += 1) {
      const interview = anInterview({ id: `interview-${age}`, createdAt: now - age });
      const question = aQuestion({ id: `q-${age}`, interviewId: interview.id, text: `Question ${age}` });
      await openInterview(database, { interview, job: null, questions: [question] });
    }
    const texts = await recentQuestionTexts(database);
    expect(texts).toHaveLength(10);
    expect(texts).not.toContain('Question 10');
  });

  it('has its turns in the order in which they were said', async () => {
    const database = freshDatabase();
    const turn = { interviewId: 'interview', questionId: null, attemptId: null, recordingId: null };
    await keepTurn(database, { ...turn, id: 'b', speaker: 'candidate', text: 'Well,', at: now + 2 });
    await keepTurn(database, { ...turn, id: 'a', speaker: 'interviewer', text: 'Hello.', at: now + 1 });
    await keepTurn(database, { ...turn, id: 'b', speaker: 'candidate', text: 'Well, yes.', at: now + 2 });
    expect((await turnsOf(database, 'interview')).map((said) => said.text)).toEqual(['Hello.', 'Well, yes.']);
  });
});

describe('a failed write', () => {
  it('is told as a full disk wherever the browser hides it', () => {
    const quota = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    expect(storeFailure(quota).reason).toBe('storageFull');
    expect(
      storeFailure(Object.assign(new Error('Aborted'), { name: 'AbortError', inner: quota })).reason,
    ).toBe('storageFull');
    expect(storeFailure(Object.assign(new Error('Bulk'), { failures: [quota] })).reason).toBe('storageFull');
  });

  it('is told by the name of the error and never by its words', () => {
    const error = Object.assign(new Error('row {"transcript":"secret"}'), { name: 'DataError' });
    expect(storeFailure(error)).toEqual({ reason: 'storageFailed', detail: 'DataError' });
    expect(storeFailure('what?')).toEqual({ reason: 'storageFailed', detail: '' });
  });
});
