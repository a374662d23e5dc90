// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportSound, type SoundFile, type SoundWish } from '@/lib/archive/sound-export';
import { appendChunks } from '@/lib/store/chunks';
import type { Database } from '@/lib/store/database';
import { openInterview } from '@/lib/store/interviews';
import { openRecording, sealRecording } from '@/lib/store/recordings';
import { deleteRecordings } from '@/lib/store/recordings-in-bulk';
import type { Channel, Hold } from '@/lib/domain/recording';
import { aJob, anInterview, aQuestion, anAttempt, freshDatabase, now } from '../store/rows';

const rate = 24_000;
const going = { signal: new AbortController().signal, onProgress: () => {} };
const whole = (tracks: 'stereo' | 'mixed' | 'candidate' | 'interviewer'): SoundWish => ({
  of: 'interview',
  interviewId: 'interview',
  tracks,
});

type Sound = { at: number; seconds: number; value: number; holds?: Hold[]; clockId?: string };

/** Stores a recording in which every sample has the same value. */
async function keep(database: Database, id: string, channel: Channel, sound: Sound): Promise<void> {
  const { at, seconds, value, holds = [], clockId = 'clock' } = sound;
  const attemptId = channel === 'candidate' ? 'question-0.1' : null;
  const start = { clockId, sampleRate: rate, startSample: at * rate, createdAt: now + 1_000 * at };
  await openRecording(database, { id, interviewId: 'interview', attemptId, channel, ...start }, 30);
  for (let half = 0; half < 2 * seconds; half += 1) {
    const samples = new Int16Array(rate / 2).fill(value);
    const chunk = {
      recordingId: id,
      index: half,
      startSample: (at + half / 2) * rate,
      samples: samples.buffer,
    };
    await appendChunks(database, id, [chunk], holds);
  }
  await sealRecording(database, id);
}

async function anInterviewWithSound(): Promise<Database> {
  const database = freshDatabase();
  const interview = anInterview({ jobId: 'job' });
  await openInterview(database, { interview, job: aJob(), questions: [aQuestion()] });
  await database.attempts.add(anAttempt({ recordingId: 'take' }));
  await keep(database, 'line', 'interviewer', { at: 100, seconds: 2, value: -300 });
  await keep(database, 'take', 'candidate', {
    at: 103,
    seconds: 2,
    value: 200,
    holds: [{ at: rate, samples: rate }],
  });
  return database;
}

/** The value in the middle of each half second, channels side by side. */
async function halves(file: SoundFile, channels: number): Promise<number[][]> {
  const view = new DataView(await file.blob.arrayBuffer());
  const frames = (view.byteLength - 44) / (2 * channels);
  return Array.from({ length: Math.round((2 * frames) / rate) }, (_, half) =>
    Array.from({ length: channels }, (_each, channel) =>
      view.getInt16(44 + 2 * (channels * ((half * rate) / 2 + 600) + channel), true),
    ),
  );
}

async function wav(database: Database, wish: SoundWish): Promise<SoundFile> {
  const file = await exportSound(database, wish, 'wav', going, now);
  if ('reason' in file) throw new Error(file.reason);
  return file;
}

describe('an interview as one file', () => {
  it('has the candidate left and the interviewer right, each where it sounded', async () => {
    const file = await wav(await anInterviewWithSound(), whole('stereo'));
    const [silence, line, take] = [
      [0, 0],
      [0, -300],
      [200, 0],
    ];
    expect(await halves(file, 2)).toEqual([
      line,
      line,
      line,
      line,
      silence,
      silence,
      take,
      take,
      silence,
      silence,
      take,
      take,
    ]);
    expect(file.seconds).toBe(6);
    const view = new DataView(await file.blob.arrayBuffer());
    expect([view.getUint16(22, true), view.getUint32(24, true), view.getUint32(40, true)]).toEqual([
      2,
      rate,
      6 * rate * 4,
    ]);
    expect(view.byteLength).toBe(44 + 6 * rate * 4);
  });

  it.each([
    ['mixed', [-300, -300, -300, -300, 0, 0, 200, 200, 0, 0, 200, 200]],
    ['candidate', [0, 0, 0, 0, 0, 0, 200, 200, 0, 0, 200, 200]],
    ['interviewer', [-300, -300, -300, -300, 0, 0, 0, 0, 0, 0, 0, 0]],
  ] as const)('%s is as long as the whole', async (tracks, expected) => {
    const file = await wav(await anInterviewWithSound(), whole(tracks));
    expect((await halves(file, 1)).flat()).toEqual(expected);
  });

  it('is silent where a take is gone, and no shorter for it', async () => {
    const database = await anInterviewWithSound();
    await keep(database, 'later', 'interviewer', { at: 110, seconds: 1, value: 50 });
    await database.chunks.where('[recordingId+index]').between(['take', 0], ['take', 99]).delete();
    const [left] = [(await halves(await wav(database, whole('stereo')), 2)).map(([value]) => value)];
    expect(left).toEqual(Array(22).fill(0));
  });

  it('is without a take that was deleted a moment ago', async () => {
    const database = await anInterviewWithSound();
    await deleteRecordings(database, ['take'], now);
    expect((await halves(await wav(database, whole('mixed')), 1)).flat()).toEqual([-300, -300, -300, -300]);
  });

  it('puts a later sitting after a second of silence', async () => {
    const database = await anInterviewWithSound();
    await keep(database, 'again', 'interviewer', { at: 400, seconds: 1, value: 50, clockId: 'other' });
    const file = await wav(database, whole('interviewer'));
    expect((await halves(file, 1)).flat().slice(10)).toEqual([0, 0, 0, 0, 50, 50]);
  });

  it('tells how far it is, and ends with the whole', async () => {
    const told: number[] = [];
    const writing = { ...going, onProgress: (done: number) => told.push(done) };
    await exportSound(await anInterviewWithSound(), whole('mixed'), 'wav', writing, now);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect([told.length > 1, told.at(-1)]).toEqual([true, 1]);
  });
});

describe('a take as a file', () => {
  it('is as it was recorded, without what was left out, and named after its question', async () => {
    const file = await wav(await anInterviewWithSound(), { of: 'take', recordingId: 'take' });
    expect((await halves(file, 1)).flat()).toEqual([200, 200, 200, 200]);
    expect(file.name).toMatch(
      /^2026-05-04-a-clinic-nurse-1-tell-me-about-a-time-you-disagreed[\p{L}-]*\.wav$/u,
    );
    expect(file.mime).toBe('audio/wav');
  });

  it('is refused in words while it is made, once it is gone, and for an interview without sound', async () => {
    const database = await anInterviewWithSound();
    await database.recordings.update('take', { state: 'open' });
    for (const wish of [
      { of: 'take', recordingId: 'take' },
      { of: 'take', recordingId: 'never' },
      { ...whole('stereo'), interviewId: 'another' },
    ] as const)
      expect(await exportSound(database, wish, 'wav', going, now)).toMatchObject({ reason: 'soundGone' });
  });

  it('of an invented clock that would last for years is refused', async () => {
    const database = await anInterviewWithSound();
    await database.recordings.update('take', { startSample: Number.MAX_SAFE_INTEGER });
    expect(await exportSound(database, whole('stereo'), 'wav', going, now)).toMatchObject({
      reason: 'exportFailed',
    });
  });

  it('that is cancelled rejects, and writes nothing more', async () => {
    const database = await anInterviewWithSound();
    const controller = new AbortController();
    const told: number[] = [];
    const writing = {
      signal: controller.signal,
      onProgress(done: number) {
        told.push(done);
        controller.abort();
      },
    };
    const exporting = exportSound(database, whole('stereo'), 'wav', writing, now);
    await expect(exporting).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toHaveLength(1);
  });
});
