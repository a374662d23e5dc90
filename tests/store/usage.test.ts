import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { costOfAll } from '@/lib/domain/cost/cost';
import { monthAfter } from '@/lib/domain/cost/month';
import { noUsage, type Usage } from '@/lib/domain/usage';
import { connectionLogOf, logConnection } from '@/lib/store/connection-log';
import { deleteInterview, openInterview } from '@/lib/store/interviews';
import { latestLatencies } from '@/lib/store/latencies';
import { addUsage, spentOn, usageTotals } from '@/lib/store/usage';
import { firstUsageMonth, usageOfMonth } from '@/lib/store/usage-month';
import { aJob, anInterview, freshDatabase, now } from './rows';

const november = { year: 2026, month: 10 };
/** Local time, as the candidate's calendar has it. */
const at = (day: number, hour = 12, minute = 0, month = 10): number =>
  new Date(2026, month, day, hour, minute).getTime();

let count = 0;
const used = (change: Partial<Usage>): Usage => ({
  ...noUsage,
  id: `usage-${(count += 1)}`,
  interviewId: 'interview',
  at: at(1),
  purpose: 'transcription',
  model: 'gpt-realtime-whisper',
  seconds: 60,
  ...change,
});

describe('a month of usage', () => {
  it('is told by day of the candidate’s calendar, from its first minute to its last', async () => {
    const database = freshDatabase();
    for (const moment of [at(1, 0, 0), at(1, 23, 59), at(30, 23, 59), at(31, 23, 59, 9), at(1, 0, 0, 11)])
      await addUsage(database, used({ at: moment }));
    const { days, whole } = await usageOfMonth(database, november);
    expect(days).toHaveLength(30);
    expect(days.map((usages) => usages[0]?.seconds ?? 0)).toEqual([120, ...Array<number>(28).fill(0), 60]);
    expect(whole).toMatchObject([{ seconds: 180 }]);
  });

  it('is added up by purpose and model, voice first', async () => {
    const database = freshDatabase();
    await addUsage(database, used({}));
    await addUsage(
      database,
      used({ purpose: 'voice', model: 'gpt-realtime-2.1', outputAudioTokens: 7, seconds: 0 }),
    );
    await addUsage(database, used({ seconds: 30 }));
    const { whole } = await usageOfMonth(database, november);
    expect(whole.map(({ purpose, seconds }) => [purpose, seconds])).toEqual([
      ['voice', 0],
      ['transcription', 90],
    ]);
  });

  it('names the interviews with their jobs, the latest first; deleted ones and none keep their cost', async () => {
    const database = freshDatabase();
    await openInterview(database, {
      interview: anInterview({ jobId: 'job' }),
      job: aJob(),
      questions: [],
    });
    await openInterview(database, { interview: anInterview({ id: 'gone' }), job: null, questions: [] });
    await deleteInterview(database, 'gone', now + 1e12);
    await addUsage(database, used({ at: at(3) }));
    await addUsage(database, used({ at: at(9), interviewId: 'gone' }));
    await addUsage(database, used({ at: at(5), interviewId: null }));
    const { interviews } = await usageOfMonth(database, november);
    expect(
      interviews.map(({ interviewId, interview, job }) => [interviewId, interview?.id, job?.title]),
    ).toEqual([
      ['gone', undefined, undefined],
      [null, undefined, undefined],
      ['interview', 'interview', 'Nurse'],
    ]);
    expect(interviews.every(({ usages }) => usages[0]?.seconds === 60)).toBe(true);
  });

  it('tells what an interview used in all where it went on in another month, and only there', async () => {
    const database = freshDatabase();
    await addUsage(database, used({ at: at(30, 23, 59) }));
    await addUsage(database, used({ at: at(1, 0, 0, 11), seconds: 30 }));
    await addUsage(database, used({ at: at(2, 0, 0, 11), billed: false }));
    await addUsage(database, used({ at: at(3), interviewId: 'within' }));
    await addUsage(database, used({ at: at(3), interviewId: null }));
    await addUsage(database, used({ at: at(3, 0, 0, 9), interviewId: null }));
    const { interviews } = await usageOfMonth(database, november);
    const seconds = interviews.map(({ interviewId, usages, whole }) => [
      interviewId,
      usages[0]?.seconds,
      whole?.[0]?.seconds,
    ]);
    expect(seconds).toEqual([
      ['interview', 60, 90],
      ['within', 60, undefined],
      [null, 60, undefined],
    ]);
  });

  it('of many rows adds up to what the rows are, whichever way it is told', async () => {
    const database = freshDatabase();
    const rows = Array.from({ length: 3_000 }, (_, place) =>
      used({
        at: at(1 + (place % 28), place % 24),
        interviewId: `interview-${place % 40}`,
        purpose: 'voice',
        model: place % 2 ? 'gpt-realtime-2.1' : 'gpt-realtime-2.1-mini',
        outputAudioTokens: place,
        seconds: 0,
      }),
    );
    await database.usage.bulkPut(rows);
    const month = await usageOfMonth(database, november);
    const truth = costOfAll(rows, []).dollars;
    const days = month.days.map((usages) => costOfAll(usages, []).dollars);
    const interviews = month.interviews.map(({ usages }) => costOfAll(usages, []).dollars);
    const sum = (parts: number[]): number => parts.reduce((all, part) => all + part, 0);
    expect(month.interviews).toHaveLength(40);
    for (const told of [sum(days), sum(interviews), costOfAll(month.whole, []).dollars])
      expect(told).toBeCloseTo(truth, 4);
  });

  it('begins where something was metered first', async () => {
    const database = freshDatabase();
    expect(await firstUsageMonth(database)).toBeNull();
    await addUsage(database, used({ at: at(2, 12, 0, 0) }));
    await addUsage(database, used({}));
    expect(await firstUsageMonth(database)).toEqual({ year: 2026, month: 0 });
    expect(monthAfter({ year: 2026, month: 0 }, -1)).toEqual({ year: 2025, month: 11 });
  });
});

describe('what an interview has used', () => {
  it('is counted once per event and added up per purpose and model', async () => {
    const database = freshDatabase();
    const coached = { purpose: 'coaching' as const, model: 'coach', seconds: 0 };
    await addUsage(database, used({ ...coached, id: 'twice', outputTextTokens: 100 }));
    await addUsage(database, used({ ...coached, id: 'twice', outputTextTokens: 100 }));
    await addUsage(database, used({ ...coached, outputTextTokens: 50 }));
    await addUsage(database, used({ seconds: 12 }));
    await addUsage(database, used({ interviewId: 'another' }));
    expect(await usageTotals(database, 'interview')).toEqual([
      { ...noUsage, purpose: 'transcription', model: 'gpt-realtime-whisper', seconds: 12 },
      { ...noUsage, ...coached, outputTextTokens: 150 },
    ]);
  });
});

describe('what an interview has cost', () => {
  it('is what its own metered usage costs, at typed prices before built-in ones', async () => {
    const database = freshDatabase();
    await addUsage(database, used({ seconds: 90 }));
    await addUsage(database, used({ interviewId: 'another' }));
    await addUsage(
      database,
      used({ purpose: 'coaching', model: 'unheard-of', outputTextTokens: 9, seconds: 0 }),
    );
    expect(await spentOn(database, 'interview', [])).toEqual({
      dollars: expect.closeTo(0.0255, 6),
      unpriced: ['unheard-of'],
    });
    expect(await spentOn(database, 'no such interview', [])).toEqual({ dollars: 0, unpriced: [] });
  });
});

describe('what is noted beside an interview', () => {
  it('the connection log is told in order, one line for one id, of one interview', async () => {
    const database = freshDatabase();
    const line = { interviewId: 'interview', personaId: null, detail: '' };
    await logConnection(database, { ...line, id: '2', at: 20, what: 'lost' });
    await logConnection(database, { ...line, id: '1', at: 10, what: 'ready' });
    await logConnection(database, { ...line, id: '2', at: 20, what: 'lost' });
    await logConnection(database, { ...line, id: '3', at: 5, what: 'echo', interviewId: 'another' });
    expect((await connectionLogOf(database, 'interview')).map(({ what }) => what)).toEqual(['ready', 'lost']);
  });

  it('of the latencies the latest come, the newest first', async () => {
    const database = freshDatabase();
    const stages = { sealed: 1, heard: 2, firstScore: null, followUp: null, voiceStart: null, reviewed: 3 };
    await database.latencies.bulkPut(
      [3, 1, 2].map((moment) => ({ ...stages, attemptId: `a${moment}`, interviewId: 'i', at: moment })),
    );
    expect((await latestLatencies(database, 2)).map(({ attemptId }) => attemptId)).toEqual(['a3', 'a2']);
  });
});
