// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readRecording, readSamples, sealRecording } from '@/lib/store/recordings';
import { keepWholeSound } from '@/lib/store/whole-sound';
import { encodeSealed } from '@/lib/session/encode-later';
import { silentLogger } from '../helpers/silent-logger';
import { aRecordingStart, freshDatabase, now, recorded } from '../store/rows';

const partners = {
  logger: silentLogger,
  encode: (samples: Int16Array) => Promise.resolve(new Blob([String(samples.length)])),
  makeSeekable: () => Promise.resolve(null),
};

describe('recordings that are encoded later', () => {
  it('never lose what a full disk had refused, and which came while they were encoded', async () => {
    const database = freshDatabase();
    await recorded(database);
    await sealRecording(database, 'recording');
    const samples = Int16Array.from({ length: 30 }, (_, index) => index);
    const late = async (sound: Int16Array): Promise<Blob> => {
      if (sound.length === 6)
        await keepWholeSound(database, { ...aRecordingStart(), samples, holds: [] }, 30);
      return partners.encode(sound);
    };
    expect(await encodeSealed({ ...partners, database, encode: late })).toBe(0);
    expect((await readSamples(database, 'recording'))?.samples).toEqual(samples);
    // The next time it is whole.
    expect(await encodeSealed({ ...partners, database, encode: late })).toBe(1);
    expect(await (await database.blobs.get('recording'))?.blob.text()).toBe('30');
  });

  it('are encoded, though the encoder breaks at another one', async () => {
    const database = freshDatabase();
    await recorded(database, { id: 'bad' }, [[1]]);
    await recorded(database, { id: 'good', attemptId: null, createdAt: now + 1 });
    for (const id of ['bad', 'good']) await sealRecording(database, id);
    const encode = (samples: Int16Array): Promise<Blob> =>
      samples.length === 1 ? Promise.reject(new Error('EncodingError')) : partners.encode(samples);
    expect(await encodeSealed({ ...partners, database, encode })).toBe(1);
    expect(await readRecording(database, 'bad')).toMatchObject({ state: 'sealed' });
    expect(await readRecording(database, 'good')).toMatchObject({ state: 'encoded' });
  });
});
