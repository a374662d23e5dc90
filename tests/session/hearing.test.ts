import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '@/lib/domain/attempt';
import { deviceProvider, type Provider } from '@/lib/domain/provider';
import { createHearing, type Hearing } from '@/lib/session/hearing';
import type { SealedTake } from '@/lib/session/takes';
import { appendChunks } from '@/lib/store/chunks';
import { openDatabase, type Database } from '@/lib/store/database';
import { openRecording, replaceByEncoded, sealRecording } from '@/lib/store/recordings';
import { anAttempt } from '../helpers/rehearsal';
import { ScriptedTracker } from '../helpers/scripted-tracker';
import { silentLogger } from '../helpers/silent-logger';

const openai: Provider = { ...deviceProvider, kind: 'openai', apiKey: 'sk-test' };
const sampleRate = 24_000;
const attempt = anAttempt('q0.1');

/** Two seconds of syllables: 240 ms of a hum and 60 ms of next to nothing. */
const syllables = Int16Array.from({ length: 2 * sampleRate }, (_, at) =>
  Math.round(((at / sampleRate) % 0.3 < 0.24 ? 6_000 : 12) * Math.sin(at / 20)),
);

let databases = 0;
let database: Database;
/** Sizes of what was uploaded, bytes. */
let uploads: number[];
/** What was decoded. */
let decoded: Blob[];

beforeEach(() => {
  database = openDatabase(`hearing-${(databases += 1)}`);
  uploads = [];
  decoded = [];
});

const nothingLeft: SealedTake = { words: null, sound: null, voice: null };

/** What becomes of a take whose words the provider did or did not hear. */
function hear(left: Partial<SealedTake>, of: Attempt = attempt): Promise<Hearing> {
  const hearing = createHearing(
    {
      database,
      voiceTracker: new ScriptedTracker(),
      transcribe: async (_provider, wav) => {
        uploads.push(wav.size);
        return { text: 'From the recording.', usage: null };
      },
      decode: async (file) => {
        decoded.push(file);
        return { samples: syllables, sampleRate };
      },
      now: () => 1,
      newId: () => crypto.randomUUID(),
      logger: silentLogger,
    },
    { add: () => {} },
  );
  return hearing.hear(of, null, { ...nothingLeft, ...left }, openai);
}

async function recorded(samples: Int16Array<ArrayBuffer>): Promise<void> {
  const id = attempt.recordingId!;
  const { interviewId } = attempt;
  const start = { clockId: 'clock', sampleRate, startSample: 0, createdAt: 0 };
  await openRecording(
    database,
    { id, interviewId, attemptId: attempt.id, channel: 'candidate', ...start },
    30,
  );
  await appendChunks(database, id, [{ recordingId: id, index: 0, startSample: 0, samples: samples.buffer }]);
  await sealRecording(database, id);
}

describe('words that the provider did not hear', () => {
  it('are found in the recording', async () => {
    await recorded(syllables);
    expect((await hear({})).attempt).toMatchObject({ transcript: 'From the recording.', failure: null });
    expect(uploads).toEqual([44 + 2 * syllables.length]);
  });

  it('are found in the recording after it was encoded, and how they were said is measured on it', async () => {
    await recorded(syllables);
    const file = { blob: new Blob(['opus']), mime: 'audio/webm', sampleCount: syllables.length };
    await replaceByEncoded(database, attempt.recordingId!, file);
    const heard = await hear({});
    expect(heard.attempt).toMatchObject({ transcript: 'From the recording.', failure: null });
    expect(heard.attempt.delivery).not.toBeNull();
    expect(decoded).toHaveLength(1);
    expect(uploads).toEqual([44 + 2 * syllables.length]);
  });

  it('stay missing, with the reason, where there is no recording', async () => {
    const { attempt: found } = await hear({}, { ...attempt, recordingId: null });
    expect(found).toMatchObject({ transcript: null, failure: { reason: 'transcriptMissing' } });
  });
});

describe('words that the provider heard', () => {
  const words = (): Promise<{ text: string; complete: boolean; failure: null }> =>
    Promise.resolve({ text: 'I led a migration.', complete: true, failure: null });

  it('count although the recorder got no sound at all', async () => {
    const sound = { samples: new Int16Array(0), startSample: 0, sampleCount: 0, holds: [], written: true };
    const { attempt: found } = await hear({ words: words(), sound }, { ...attempt, recordingId: null });
    expect(found.transcript).toBe('I led a migration.');
    expect(found.delivery).toBeNull();
  });

  it('are taken for invented where the recording is silent from beginning to end', async () => {
    const samples = new Int16Array(sampleRate);
    const { attempt: found } = await hear({
      words: words(),
      sound: { samples, startSample: 0, sampleCount: sampleRate, holds: [], written: true },
    });
    expect(found.transcript).toBe('');
  });
});
