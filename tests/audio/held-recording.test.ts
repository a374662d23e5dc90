// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import type { Recording } from '@/lib/domain/recording';
import { joinChunks } from '@/lib/audio/samples';
import { startRecorder, type RecordingWriter } from '@/lib/audio/recorder';
import { recordingWriter } from '@/lib/session/recording-writer';
import { openInterview } from '@/lib/store/interviews';
import { readRecording, readSamples } from '@/lib/store/recordings';
import { healAfterCrash } from '@/lib/store/recovery';
import { writeCheckpoint } from '@/lib/store/journal';
import { silentLogger } from '../helpers/silent-logger';
import { aGoing, freshDatabase, now } from '../store/rows';
import { CountingRoom, countingRate } from './counting-room';

const plan = {
  id: 'take',
  interviewId: 'interview',
  attemptId: 'question-0.1',
  channel: 'candidate',
  createdAt: now,
} as const;

/** When each stored sample sounded on the room's clock, as the row tells. */
function clockOf({ startSample, sampleCount, holds }: Recording): number[] {
  const clock = between(startSample, startSample + sampleCount);
  for (const { at, samples } of holds)
    for (let index = at; index < sampleCount; index += 1) clock[index]! += samples;
  return clock;
}

const nowhere: RecordingWriter = {
  open: async () => {},
  append: async () => {},
  seal: async () => {},
  failureOf: () => failure('storageFull'),
};

function rehearsal({ start = 1_000, writer = nowhere }: { start?: number; writer?: RecordingWriter } = {}) {
  const room = new CountingRoom(start);
  const followed: Int16Array[] = [];
  const recorder = startRecorder({
    room,
    plan,
    writer,
    onFailure: () => {},
    onSamples: (samples) => followed.push(samples),
    logger: silentLogger,
  });
  return { room, recorder, followed };
}

/** From the first number up to the second, without it. */
const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

describe('a recording that is held while the interviewer speaks', () => {
  it('has what was said before, and what was said from a second before it goes on', async () => {
    const { room, recorder, followed } = rehearsal();
    room.until(1_333);
    recorder.hold();
    room.until(1_787);
    recorder.resume();
    room.until(2_001);
    const sealed = await recorder.stop();
    expect([...sealed.samples]).toEqual([...between(1_000, 1_333), ...between(1_687, 2_001)]);
    expect(sealed).toMatchObject({ startSample: 1_000, sampleCount: 333 + 314 });
    expect([...joinChunks(followed)]).toEqual([...sealed.samples]);
  });

  it('loses nothing in an interruption that is shorter than the second', async () => {
    const { room, recorder } = rehearsal();
    room.until(1_120);
    recorder.hold();
    room.until(1_215);
    recorder.resume();
    room.until(1_300);
    expect([...(await recorder.stop()).samples]).toEqual(between(1_000, 1_300));
  });

  it('begins where it goes on, if it was held from the start', async () => {
    const { room, recorder } = rehearsal();
    recorder.hold();
    room.until(1_480);
    recorder.resume();
    room.until(1_500);
    const sealed = await recorder.stop();
    expect([...sealed.samples]).toEqual(between(1_380, 1_500));
    expect(sealed).toMatchObject({ startSample: 1_380, sampleCount: 120 });
  });

  it('ends where it was held, and is empty if that was all the time', async () => {
    const { room, recorder } = rehearsal();
    room.until(1_070);
    recorder.hold();
    room.until(1_400);
    expect([...(await recorder.stop()).samples]).toEqual(between(1_000, 1_070));
    recorder.resume();
    expect([...recorder.samples()]).toEqual(between(1_000, 1_070));

    const silent = rehearsal();
    silent.recorder.hold();
    silent.room.until(1_400);
    expect(await silent.recorder.stop()).toMatchObject({ startSample: 1_000, sampleCount: 0 });
    expect(silent.followed).toEqual([]);
  });

  it('is cut at the moments of the clock, however late a busy page learns of the sound', async () => {
    const { room, recorder } = rehearsal();
    room.busy = true;
    room.until(1_210);
    recorder.hold();
    room.until(1_590);
    recorder.resume();
    room.until(1_700);
    recorder.hold();
    room.until(2_000);
    room.deliver();
    room.until(2_100);
    recorder.resume();
    room.busy = false;
    room.until(2_130);
    expect([...(await recorder.stop()).samples]).toEqual([
      ...between(1_000, 1_210),
      ...between(1_490, 1_700),
      ...between(2_000, 2_130),
    ]);
  });

  it('may be held and resumed twice in a row', async () => {
    const { room, recorder } = rehearsal();
    recorder.resume();
    room.until(1_100);
    recorder.hold();
    room.until(1_150);
    recorder.hold();
    room.until(1_400);
    recorder.resume();
    room.until(1_600);
    recorder.resume();
    room.until(1_650);
    expect([...(await recorder.stop()).samples]).toEqual([
      ...between(1_000, 1_100),
      ...between(1_300, 1_650),
    ]);
  });

  it('follows the same rule through a conversation of many turns, sample by sample', async () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let conversation = 0; conversation < 50; conversation += 1) {
      const start = random(500);
      const { room, recorder, followed } = rehearsal({ start });
      const expected = new Set<number>();
      for (let turn = 0; turn < 12; turn += 1) {
        room.busy = random(2) === 0;
        const spoken = room.now();
        room.until(spoken + random(260));
        for (const sample of between(spoken, room.now())) expected.add(sample);
        recorder.hold();
        const held = room.now();
        room.until(held + random(400));
        recorder.resume();
        for (const sample of between(Math.max(held, room.now() - countingRate), room.now()))
          expected.add(sample);
      }
      const sealed = await recorder.stop();
      expect([...sealed.samples]).toEqual([...expected]);
      expect([...joinChunks(followed)]).toEqual([...expected]);
    }
  });
});

describe('on disk', () => {
  it('the row tells what was left out: every sample can be laid on the clock again', async () => {
    let seed = 11;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let conversation = 0; conversation < 20; conversation += 1) {
      const database = freshDatabase();
      const writer = recordingWriter(database, 30, 'atEnd');
      const { room, recorder } = rehearsal({ start: random(500), writer });
      for (let turn = 0; turn < 8; turn += 1) {
        room.busy = random(2) === 0;
        room.until(room.now() + 1 + random(260));
        recorder.hold();
        room.until(room.now() + random(400));
        recorder.resume();
      }
      const { samples } = await recorder.stop();
      // The room's n-th sample is n: what is in a recording says when it sounded.
      expect(clockOf((await readRecording(database, 'take'))!)).toEqual([...samples]);
    }
  });

  it('nothing left out is nothing told', async () => {
    const database = freshDatabase();
    const { room, recorder } = rehearsal({ writer: recordingWriter(database, 30, 'atEnd') });
    room.until(1_130);
    recorder.hold();
    room.until(1_190);
    recorder.resume();
    room.until(1_240);
    recorder.hold();
    room.until(1_600);
    await recorder.stop();
    expect((await readRecording(database, 'take'))!.holds).toEqual([]);
  });

  it('a held recording is whole and without gaps: as long as what was sealed, sample for sample', async () => {
    const database = freshDatabase();
    const { room, recorder } = rehearsal({ writer: recordingWriter(database, 30, 'atEnd') });
    recorder.hold();
    room.until(1_310);
    recorder.resume();
    room.until(1_444);
    recorder.hold();
    room.until(1_900);
    recorder.resume();
    room.until(1_977);
    const sealed = await recorder.stop();
    expect(sealed.written).toBe(true);
    const stored = await readSamples(database, 'take');
    expect([...stored!.samples]).toEqual([...sealed.samples]);
    expect(await readRecording(database, 'take')).toMatchObject({
      state: 'sealed',
      startSample: 1_210,
      sampleCount: 234 + 177,
      bytes: 2 * (234 + 177),
    });
  });

  it('after a crash in mid-hold everything that had been said is still there', async () => {
    const database = freshDatabase();
    await openInterview(database, aGoing());
    await writeCheckpoint(database, aGoing(), now);
    const { room, recorder } = rehearsal({ writer: recordingWriter(database, 30, 'withAttempt') });
    room.until(1_230);
    recorder.hold();
    room.until(1_700);
    await expect.poll(() => database.chunks.count()).toBe(5);
    const { attempts } = await healAfterCrash(database, now);
    expect(attempts).toMatchObject([{ id: 'question-0.1', endedAt: now + 2_300 }]);
    expect([...(await readSamples(database, 'take'))!.samples]).toEqual(between(1_000, 1_230));
  });

  it('after a crash that follows a hold what is there still knows when it sounded', async () => {
    const database = freshDatabase();
    await openInterview(database, aGoing());
    await writeCheckpoint(database, aGoing(), now);
    const { room, recorder } = rehearsal({ writer: recordingWriter(database, 30, 'withAttempt') });
    room.until(1_230);
    recorder.hold();
    room.until(1_700);
    recorder.resume();
    room.until(1_750);
    await expect.poll(async () => (await readRecording(database, 'take'))?.holds.length).toBe(1);
    await healAfterCrash(database, now);
    const healed = (await readRecording(database, 'take'))!;
    expect(healed).toMatchObject({ state: 'sealed', holds: [{ at: 230, samples: 370 }] });
    expect(clockOf(healed)).toEqual([...(await readSamples(database, 'take'))!.samples]);
  });
});
