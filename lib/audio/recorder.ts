import type { Failure } from '@/lib/domain/failure';
import type { Logger } from '@/lib/domain/logger';
import type { Recording, RecordingChunk } from '@/lib/domain/recording';
import { joinChunks } from './samples';
import type { SoundRoom } from './sound-room';
import type { Extent } from './tap-recording';
import { WriteQueue } from './write-queue';

/** What is known of a recording before its first sample, and with it. */
export type RecordingPlan = Pick<Recording, 'id' | 'interviewId' | 'attemptId' | 'channel' | 'createdAt'>;
export type RecordingStart = RecordingPlan & Pick<Recording, 'clockId' | 'sampleRate' | 'startSample'>;

/** Where sound is kept. What it rejects is tried again; `append` must bear the same chunk twice. */
export type RecordingWriter = {
  open(start: RecordingStart): Promise<unknown>;
  append(chunk: RecordingChunk): Promise<unknown>;
  /** Nothing more will come. */
  seal(recordingId: string, extent: Extent): Promise<unknown>;
  /** What a rejection of its own means. */
  failureOf(error: unknown): Failure;
};

/** A take or line, sealed. `written` is false where some of it is only in `samples`: keep those in another way. */
export type SealedSound = Extent & { samples: Int16Array<ArrayBuffer>; written: boolean };

export type Recorder = {
  readonly startSample: Promise<number>;
  /** Everything so far, 16-bit PCM at the recording's rate. */
  samples(): Int16Array<ArrayBuffer>;
  /** Flushes, writes and seals. Never rejects; safe twice. */
  stop(): Promise<SealedSound>;
  /** Stops without sealing, for a take that is started over; what was written is the caller's to delete. */
  discard(): Promise<void>;
};

/**
 * Records one channel of the room and writes it as it comes, one chunk after the other. A write that fails is told to
 * `onFailure` (once for each row of failures) and tried again while the take goes on; nothing is dropped.
 */
export function startRecorder({
  room,
  plan,
  writer,
  onFailure,
  onSamples = () => undefined,
  logger,
}: {
  room: Pick<SoundRoom, 'record' | 'clockId' | 'sampleRate'>;
  plan: RecordingPlan;
  writer: RecordingWriter;
  onFailure: (failure: Failure) => void;
  /** The very samples that are stored, as they come; the last of them before `stop` resolves. */
  onSamples?: (samples: Int16Array<ArrayBuffer>) => void;
  logger: Logger;
}): Recorder {
  const chunks: Int16Array<ArrayBuffer>[] = [];
  const queue = new WriteQueue((error) => onFailure(writer.failureOf(error)));
  const recording = room.record(plan.channel, ({ index, startSample, samples }) => {
    chunks.push(samples);
    const chunk = { recordingId: plan.id, index, startSample, samples: samples.buffer };
    queue.push(() => writer.append(chunk));
    onSamples(samples);
  });
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
    const extent = await recording.stop();
    queue.push(() => writer.seal(plan.id, extent));
    const written = await queue.drain();
    logger.debug('recorded', { id: plan.id, sampleCount: extent.sampleCount, written });
    return { ...extent, samples: joinChunks(chunks), written };
  };
  return {
    startSample: recording.startSample,
    samples: () => joinChunks(chunks),
    stop: () => (sealing ??= seal()),
    async discard() {
      await recording.stop();
      await queue.close();
    },
  };
}
