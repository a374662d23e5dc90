// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportTable, type TableWish } from '@/lib/archive/table-export';
import { blobSink, type TextSink } from '@/lib/archive/text-sink';
import { keepAttempt } from '@/lib/store/attempts';
import { openInterview } from '@/lib/store/interviews';
import type { Database } from '@/lib/store/database';
import { aJob, anAttempt, anInterview, aQuestion, freshDatabase, now } from '../store/rows';
import { readCsv } from './read-csv';

let database: Database;

/** What a spreadsheet or a careless reader would trip over. */
const hostile = [
  '=HYPERLINK("http://evil.example","click")',
  '+1 (555) 010',
  '-2+3',
  '@SUM(A1)',
  '\tcmd',
  '＝1+1',
  'He said "no", twice,\r\nand then\nagain.',
  '<script>alert(1)</script>',
  '"',
  '',
  'Grüße, 面接 😀 \u0000\u2028',
];

beforeEach(async () => {
  database = freshDatabase();
  const job = { ...aJob(), title: '=1+1', company: 'A, "B" & C' };
  const interview = { ...anInterview({ jobId: job.id, overall: 7 }), tags: ['-final', 'x;y'] };
  await openInterview(database, { interview, job, questions: [aQuestion()] });
  for (const [index, transcript] of hostile.entries())
    await keepAttempt(database, anAttempt({ id: `a${index}`, take: index + 1, transcript, overall: 7 }));
});

const wish = (change: Partial<TableWish> = {}): TableWish => ({
  of: 'answers',
  ids: hostile.map((_, index) => `a${index}`),
  format: 'csv',
  exportedAt: now,
  ...change,
});

async function exported(asked: TableWish): Promise<string> {
  const written: Blob[] = [];
  const sink = blobSink('text/plain', (blob) => written.push(blob));
  await exportTable(database, asked, sink, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  expect(written).toHaveLength(1);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written[0]!.arrayBuffer());
}

describe('answers as a table for spreadsheets', () => {
  it('are read again as they were, and nothing of them is a formula', async () => {
    const text = await exported(wish());
    expect(text.startsWith('\ufeff')).toBe(true);
    const [head, ...rows] = readCsv(text.slice(1));
    const column = (name: string): string[] => rows.map((row) => row[head!.indexOf(name)] ?? '?');
    expect(column('words')).toEqual(hostile.map((words, index) => (index < 6 ? `'${words}` : words)));
    expect(new Set(column('job'))).toEqual(new Set(["'=1+1"]));
    expect(new Set(column('company'))).toEqual(new Set(['A, "B" & C']));
    expect(new Set(column('tags'))).toEqual(new Set(["'-final; x;y"]));
    expect(column('take')).toEqual(hostile.map((_, index) => String(index + 1)));
    expect(column('answered')[0]).toBe(new Date(now + 60_000).toISOString());
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.every((row) => row.length === head!.length)).toBe(true);
  });

  it('come in the order in which they were chosen, without those that were deleted since', async () => {
    const [head, ...rows] = readCsv((await exported(wish({ ids: ['a3', 'gone', 'a1'] }))).slice(1));
    expect(rows.map((row) => row[head!.indexOf('answer')])).toEqual(['a3', 'a1']);
    await database.interviews.update('interview', { deletedAt: now });
    expect(await exported(wish())).toBe('\ufeff');
  });

  it('have no figures where they were practice', async () => {
    await database.interviews.update('interview', { practice: true });
    const [head, first] = readCsv((await exported(wish())).slice(1));
    expect(first?.[head!.indexOf('score')]).toBe('');
  });
});

describe('the record as one document', () => {
  it('is whole, says what it is, and holds the words unchanged', async () => {
    const document: unknown = JSON.parse(await exported(wish({ format: 'json' })));
    expect(document).toMatchObject({
      format: 'greenroom.answers',
      version: 1,
      exportedAt: new Date(now).toISOString(),
      count: hostile.length,
      answers: hostile.map((words) => ({ words, job: '=1+1', tags: ['-final', 'x;y'], score: 7 })),
    });
  });

  it('holds interviews with what was answered in them', async () => {
    const asked = wish({ of: 'interviews', ids: ['interview', 'gone'], format: 'json' });
    expect(JSON.parse(await exported(asked))).toMatchObject({
      format: 'greenroom.interviews',
      count: 1,
      interviews: [
        { interview: 'interview', answers: hostile.length, score: 7, interviewers: ['Maya Okafor'] },
      ],
    });
  });

  it('is whole with nothing in it', async () => {
    expect(JSON.parse(await exported(wish({ ids: [], format: 'json' })))).toMatchObject({
      answers: [],
      count: 0,
    });
  });
});

describe('an export that ends early', () => {
  /** Tells what became of it, and may refuse a piece. */
  const partner = (refuses = Infinity): TextSink & { log: string[] } => {
    const log: string[] = [];
    let pieces = 0;
    return {
      log,
      write: () => {
        pieces += 1;
        if (pieces > refuses) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        return Promise.resolve(void log.push('write'));
      },
      close: () => Promise.resolve(void log.push('close')),
      abort: () => Promise.resolve(void log.push('abort')),
    };
  };
  const many = wish({ ids: Array.from({ length: 1_000 }, (_, index) => `a${index}`) });

  it('is given up in the middle when it is cancelled, and leaves no file', async () => {
    const stop = new AbortController();
    const sink = partner();
    const done: number[] = [];
    const onProgress = (count: number): void => {
      done.push(count);
      if (count >= 400) stop.abort();
    };
    const running = exportTable(database, many, sink, { signal: stop.signal, onProgress });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(done).toEqual([0, 200, 400]);
    expect(sink.log).toEqual(['write', 'write', 'write', 'abort']);
  });

  it('is given up when the disk is full, and says so', async () => {
    const sink = partner(2);
    const hands = { signal: new AbortController().signal, onProgress: () => undefined };
    await expect(exportTable(database, many, sink, hands)).rejects.toMatchObject({
      name: 'QuotaExceededError',
    });
    expect(sink.log).toEqual(['write', 'write', 'abort']);
  });

  it('delivers nothing that was given up', async () => {
    const delivered: Blob[] = [];
    const sink = blobSink('text/csv', (blob) => delivered.push(blob));
    await sink.write('half');
    await sink.abort();
    await sink.close();
    expect(delivered).toEqual([]);
  });
});
