import type { Failure } from '@/lib/domain/failure';
import type { Logger } from '@/lib/domain/logger';
import {
  mostHolds,
  type Channel,
  type Hold,
  type Recording,
  type RecordingChunk,
} from '@/lib/domain/recording';
import { HeldStretches } from './held-stretches';
import { joinChunks } from './samples';
import type { SoundRoom } from './sound-room';
import type { Extent } from './tap-recording';
import { WriteQueue } from './write-queue';

/** What is known of a recording before its first sample, and with it. */
export type RecordingPlan = Pick<Recording, 'id' | 'interviewId' | 'attemptId' | 'createdAt'> & {
  channel: Channel;
};
export type RecordingStart = RecordingPlan & Pick<Recording, 'clockId' | 'sampleRate' | 'startSample'>;

/** Where sound is kept. What it rejects is tried again; `append` must bear the same chunk twice. */
export type RecordingWriter = {
  open(start: RecordingStart): Promise<unknown>;
  /** `holds` are all stretches that were left out before this chunk. */
  append(chunk: RecordingChunk, holds: readonly Hold[]): Promise<unknown>;
  /** Nothing more will come. */
  seal(recordingId: string, extent: Extent): Promise<unknown>;
  /** What a rejection of its own means. */
  failureOf(error: unknown): Failure;
};

/** A take or line, sealed. `written` is false where some of it is only in `samples`: keep those in another way. */
export type SealedSound = Extent & {
  samples: Int16Array<ArrayBuffer>;
  holds: readonly Hold[];
  written: boolean;
};

export type Recorder = {
  readonly startSample: Promise<number>;
  /** Everything so far, 16-bit PCM at the recording's rate. */
  samples(): Int16Array<ArrayBuffer>;
  /** From now on nothing is recorded; what was said before is. Safe twice. */
  hold(): void;
  /** Records again, from a second before now but not from before `hold`: who interrupts loses no first word. */
  resume(): void;
  /** Flushes, writes and seals. Never rejects; safe twice. */
  stop(): Promise<SealedSound>;
  /** Stops without sealing, for a take that is started over; what was written is the caller's to delete. */
  discard(): Promise<void>;
};

/** Speech is noticed some tenths of a second after its first sound; a second holds a whole first word before that. */
const prerollSeconds = 1;

/**
 * Records one channel of the room and writes it as it comes, one chunk after the other. A write that fails is told to
 * `onFailure` (once for each row of failures) and tried again while the take goes on; nothing is dropped.
 *
 * Held stretches are left out without a gap: the recording is as long as what is in it, and its samples are counted on
 * from its first one. What was left out is told with the next chunk, so that each sample can be laid on the room's clock
 * again.
 */
export function startRecorder({
  room,
  plan,
  writer,
  onFailure,
  onSamples = () => undefined,
  logger,
}: {
  room: Pick<SoundRoom, 'record' | 'now' | 'clockId' | 'sampleRate'>;
  plan: RecordingPlan;
  writer: RecordingWriter;
  onFailure: (failure: Failure) => void;
  /** The very samples that are stored, as they come; the last of them before `stop` resolves. */
  onSamples?: (samples: Int16Array<ArrayBuffer>) => void;
  logger: Logger;
}): Recorder {
  const chunks: Int16Array<ArrayBuffer>[] = [];
  const queue = new WriteQueue((error) => onFailure(writer.failureOf(error)));
  let extent: Extent | null = null;
  let holds: readonly Hold[] = [];
  /** The room's sample that would follow if nothing were left out. */
  let next: number | null = null;
  const held = new HeldStretches(prerollSeconds * room.sampleRate, ({ startSample, samples }) => {
    extent ??= { startSample, sampleCount: 0 };
    const missing = startSample - (next ?? startSample);
    if (missing > 0 && holds.length < mostHolds)
      holds = [...holds, { at: extent.sampleCount, samples: missing }];
    next = startSample + samples.length;
    const before = holds;
    const chunk = {
      recordingId: plan.id,
      index: chunks.length,
      startSample: extent.startSample + extent.sampleCount,
      samples: samples.buffer,
    };
    extent.sampleCount += samples.length;
    chunks.push(samples);
    queue.push(() => writer.append(chunk, before));
    onSamples(samples);
  });
  const recording = room.record(plan.channel, (chunk) => held.take(chunk));
  void recording.startSample.then((startSample) => {
    logger.debug('recording', { id: plan.id, channel: plan.channel, startSample });
  });
  // Queued before any chunk can arrive: the audio thread tells the start first, but the order must not hang on it.
  queue.push(async () => {
    const { clockId, sampleRate } = room;
    await writer.open({ ...plan, clockId, sampleRate, startSample: await recording.startSample });
  });

  let sealing: Promise<SealedSound> | null = null;
  const seal = async (): Promise<SealedSound> => {
    const { startSample } = await recording.stop();
    const whole = extent ?? { startSample, sampleCount: 0 };
    queue.push(() => writer.seal(plan.id, whole));
    const written = await queue.drain();
    logger.debug('recorded', { id: plan.id, sampleCount: whole.sampleCount, written });
    return { ...whole, samples: joinChunks(chunks), holds, written };
  };
  return {
    startSample: recording.startSample,
    samples: () => joinChunks(chunks),
    hold: () => held.hold(room.now()),
    resume() {
      if (!sealing) held.resume(room.now());
    },
    stop: () => (sealing ??= seal()),
    async discard() {
      await recording.stop();
      await queue.close();
    },
  };
}
