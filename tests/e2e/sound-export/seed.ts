import { encodedMime, encodeWebm } from '@/lib/audio/encode';
import type { Hold } from '@/lib/domain/recording';
import { appendChunks } from '@/lib/store/chunks';
import type { Database } from '@/lib/store/database';
import { openInterview } from '@/lib/store/interviews';
import { openRecording, readSamples, replaceByEncoded, sealRecording } from '@/lib/store/recordings';
import { aGoing } from '../../helpers/rehearsal';
import { pulseTrain } from '../sound-room/pulses';
import { interview, type Kept } from './interview';

export const rate = 24_000;
/** The pulses repeat every eight seconds of the clock, on both sides. */
export const train = pulseTrain(rate);

const chunkSeconds = 0.5;

export async function seed(database: Database, now: number): Promise<void> {
  await openInterview(database, aGoing());
  for (const kept of interview) await keep(database, kept, now);
}

async function keep(
  database: Database,
  { id, channel, from, to, left, encoded }: Kept,
  now: number,
): Promise<void> {
  const start = Math.round(from * rate);
  const clock = Array.from({ length: Math.round(to * rate) - start }, (_, index) => start + index);
  const out = left?.map((seconds) => Math.round(seconds * rate)) ?? [0, 0];
  const places = clock.filter((sample) => sample < out[0]! || sample >= out[1]!);
  const holds: Hold[] = left ? [{ at: out[0]! - start, samples: out[1]! - out[0]! }] : [];
  const row = { id, interviewId: 'interview', attemptId: null, channel, clockId: 'clock', sampleRate: rate };
  await openRecording(database, { ...row, startSample: start, createdAt: now + 1_000 * from }, 30);
  const length = chunkSeconds * rate;
  for (let index = 0; index * length < places.length; index += 1) {
    const part = places.slice(index * length, (index + 1) * length);
    const samples = Int16Array.from(part, (sample) => 32_767 * (train[sample % train.length] ?? 0));
    const chunk = { recordingId: id, index, startSample: start + index * length, samples: samples.buffer };
    await appendChunks(database, id, [chunk], holds);
  }
  await sealRecording(database, id);
  if (!encoded) return;
  const raw = await readSamples(database, id);
  const blob = raw && (await encodeWebm(raw.samples, raw.sampleRate));
  if (blob)
    await replaceByEncoded(database, id, { blob, mime: encodedMime, sampleCount: raw.samples.length });
}
