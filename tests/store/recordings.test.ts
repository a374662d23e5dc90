// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { appendChunks } from '@/lib/store/chunks';
import { storeFailure } from '@/lib/store/failure';
import {
  discardTake,
  listOpenRecordings,
  openRecording,
  readRecording,
  readSamples,
  recordingBlob,
  replaceByEncoded,
  sealRecording,
} from '@/lib/store/recordings';
import { aRecordingStart, freshDatabase, recorded } from './rows';

const sound = (...samples: number[]): ArrayBuffer => new Int16Array(samples).buffer;

describe('a recording', () => {
  it('gives back what came in, in order', async () => {
    const database = freshDatabase();
    await recorded(database, { startSample: 100 }, [[1, 2], [3, 4], [5]]);
    const heard = await readSamples(database, 'recording');
    expect(heard?.samples).toEqual(new Int16Array([1, 2, 3, 4, 5]));
  });

  it('has silence where sound is missing, so that the rest stays on its clock', async () => {
    const database = freshDatabase();
    await openRecording(database, aRecordingStart(), 30);
    await appendChunks(database, 'recording', [
      { recordingId: 'recording', index: 0, startSample: 10, samples: sound(1) },
      { recordingId: 'recording', index: 2, startSample: 13, samples: sound(4) },
    ]);
    expect((await readSamples(database, 'recording'))?.samples).toEqual(new Int16Array([1, 0, 0, 4]));
    expect(await sealRecording(database, 'recording')).toMatchObject({ startSample: 10, sampleCount: 4 });
  });

  it('takes a chunk that is written again for the same one', async () => {
    const database = freshDatabase();
    await recorded(database);
    await openRecording(database, aRecordingStart({ createdAt: 0 }), 30);
    const chunk = { recordingId: 'recording', index: 1, startSample: 3, samples: sound(4, 5, 6) };
    expect(await appendChunks(database, 'recording', [chunk])).toBe(true);
    expect((await readSamples(database, 'recording'))?.samples).toEqual(new Int16Array([1, 2, 3, 4, 5, 6]));
  });

  it('keeps what it had when a write fails', async () => {
    const database = freshDatabase();
    await recorded(database);
    database.chunks.hook('creating', () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    const chunk = { recordingId: 'recording', index: 2, startSample: 6, samples: sound(7) };
    const failed = await appendChunks(database, 'recording', [chunk]).catch((error: unknown) => error);
    expect(storeFailure(failed).reason).toBe('storageFull');
    expect((await readSamples(database, 'recording'))?.samples).toHaveLength(6);
  });

  it('that was started over takes no late sound', async () => {
    const database = freshDatabase();
    await recorded(database);
    await discardTake(database, 'question-0.1');
    const late = { recordingId: 'recording', index: 2, startSample: 6, samples: sound(7) };
    expect(await appendChunks(database, 'recording', [late])).toBe(false);
    expect(await database.chunks.count()).toBe(0);
    expect(await readRecording(database, 'recording')).toBeNull();
  });

  it('is encoded in one step: the chunks go when the file is there', async () => {
    const database = freshDatabase();
    await recorded(database);
    const file = { blob: new Blob(['opus']), mime: 'audio/webm', sampleCount: 6 };
    expect(await replaceByEncoded(database, 'recording', file)).toBe(false);
    await sealRecording(database, 'recording');
    expect(await replaceByEncoded(database, 'recording', file)).toBe(true);
    expect(await database.chunks.count()).toBe(0);
    expect(await readRecording(database, 'recording')).toMatchObject({
      state: 'encoded',
      mime: 'audio/webm',
      bytes: 4,
      sampleCount: 6,
    });
    expect(await (await recordingBlob(database, 'recording'))?.text()).toBe('opus');
  });

  it('keeps its chunks when the file cannot be written', async () => {
    const database = freshDatabase();
    await recorded(database);
    await sealRecording(database, 'recording');
    database.blobs.hook('creating', () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    const file = { blob: new Blob(['opus']), mime: 'audio/webm', sampleCount: 6 };
    await expect(replaceByEncoded(database, 'recording', file)).rejects.toThrow();
    expect((await readSamples(database, 'recording'))?.samples).toHaveLength(6);
    expect(await readRecording(database, 'recording')).toMatchObject({ state: 'sealed' });
  });

  it('plays as a WAV file while it is not encoded', async () => {
    const database = freshDatabase();
    await recorded(database, {}, [[256, -1]]);
    const file = await recordingBlob(database, 'recording');
    const bytes = new DataView((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(file?.type).toBe('audio/wav');
    expect(bytes.byteLength).toBe(48);
    expect(bytes.getUint32(24, true)).toBe(16_000);
    expect([bytes.getInt16(44, true), bytes.getInt16(46, true)]).toEqual([256, -1]);
  });

  it('is listed as open until it is sealed', async () => {
    const database = freshDatabase();
    await recorded(database);
    expect(await listOpenRecordings(database)).toHaveLength(1);
    await sealRecording(database, 'recording');
    await sealRecording(database, 'recording');
    expect(await listOpenRecordings(database)).toHaveLength(0);
  });
});
