import { failure } from '@/lib/domain/failure';
import type { Identifier } from '@/lib/domain/identifier';
import type { Logger } from '@/lib/domain/logger';
import type { Channel } from '@/lib/domain/recording';
import { contextRate, recordingRate } from '@/lib/domain/delivery/sample-clock';
import type { LevelFrame } from './level-frame';
import { createOutput } from './output';
import { createPlayer, toAudioBuffer, type PlaybackEnding } from './player';
import { createTapNode, tapInput } from './tap-node';
import type { ChannelRecording } from './tap-recording';
import { createVoice, type Voice } from './voice';
import type { Chunk } from './worklet/chunker';

/**
 * The one AudioContext of an interview: whatever is said or heard passes through here and is counted by one clock.
 * Streams that are attached stay their owner's; the room never stops a track.
 */
export type SoundRoom = {
  /** Names the clock that all sample numbers of this room count on. */
  readonly clockId: Identifier;
  /** Rate of the clock and of everything recorded. */
  readonly sampleRate: number;
  /** The clock's present reading, exact to a render quantum (about 3 ms). */
  now(): number;
  /** The candidate's microphone, in place of the one before. Gives back what detaches it. */
  attachMicrophone(stream: MediaStream): () => void;
  /** One more voice of the interviewer's side, its gate shut; several may be open. It goes with the room at the latest. */
  openVoice(): Voice;
  /** Plays a stretch of a take, seconds from its start, in place of the one before; it is not recorded. */
  playClip(
    take: Int16Array | AudioBuffer,
    rate: number,
    from: number,
    to: number | null,
  ): Promise<PlaybackEnding>;
  stopClip(): void;
  /** An encoded take as a buffer for {@link playClip}; rejects where it cannot be decoded. */
  decode(blob: Blob): Promise<AudioBuffer>;
  /** Records one channel from now on, in chunks of half a second; several may run at a time. */
  record(channel: Channel, sink: (chunk: Chunk) => void): ChannelRecording;
  /** About 30 frames a second. */
  onLevels(listener: (frame: LevelFrame) => void): () => void;
  /** Flushes open recordings, stops what plays, lets go. Safe twice. */
  close(): Promise<void>;
};

/**
 * Instead of `balanced`, which wakes the audio thread more often: listening costs 7.2 % of a core and not 9.8 (measured),
 * and the voice comes a few hundredths of a second later. In 60 s on a machine with three other programs at full load
 * one buffer of the microphone came 10 ms late; with `balanced` none did.
 */
const outputLatencySeconds = 0.04;

/** `workletUrl` is the packaged script that registers the tap. Rejects with a {@link failure} where it does not load. */
export async function openSoundRoom({
  workletUrl,
  logger,
}: {
  workletUrl: string;
  logger: Logger;
}): Promise<SoundRoom> {
  const context = new AudioContext({ sampleRate: contextRate, latencyHint: outputLatencySeconds });
  try {
    await context.audioWorklet.addModule(workletUrl);
  } catch (error) {
    await context.close();
    throw failure('unexpected', `sound: ${String(error)}`);
  }
  const clockId = crypto.randomUUID();
  const output = createOutput(context, logger);
  const tap = createTapNode(context, logger);
  output.heard.connect(tap.node, 0, tapInput.interviewer);
  output.beforeGates.connect(tap.node, 0, tapInput.beforeGate);
  const voices = new Set<Voice>();
  const clips = createPlayer(context, output.clips);
  const stopWatching = keepRunning(context, logger);

  let detachMicrophone = () => {};
  let closing: Promise<void> | null = null;
  logger.info('the sound room is open', { clockId, rate: context.sampleRate });

  return {
    clockId,
    sampleRate: recordingRate,
    now: () => Math.round(context.currentTime * recordingRate),
    attachMicrophone(stream) {
      detachMicrophone();
      const source = context.createMediaStreamSource(stream);
      source.connect(tap.node, 0, tapInput.candidate);
      detachMicrophone = () => source.disconnect();
      return detachMicrophone;
    },
    openVoice() {
      const voice = createVoice(context, output.openLine(), () => voices.delete(voice));
      voices.add(voice);
      return voice;
    },
    async playClip(take, rate, from, to) {
      clips.stop();
      const buffer = take instanceof AudioBuffer ? take : toAudioBuffer(context, take, rate);
      const playback = clips.play(buffer, from, to);
      output.clipPlaying(true);
      const ending = await playback.ended;
      if (!clips.busy) output.clipPlaying(false);
      return ending;
    },
    stopClip: () => clips.stop(),
    decode: async (blob) => context.decodeAudioData(await blob.arrayBuffer()),
    record: (channel, sink) => tap.record(channel, sink),
    onLevels: (listener) => tap.onLevels(listener),
    close() {
      closing ??= (async () => {
        stopWatching();
        for (const voice of voices) voice.close();
        clips.stop();
        await tap.close();
        output.close();
        detachMicrophone();
        await context.close();
        logger.info('the sound room is closed', { clockId });
      })();
      return closing;
    },
  };
}

/** A context that the system interrupts (a call, a lost output device, sleep) is woken again. */
function keepRunning(context: AudioContext, logger: Logger): () => void {
  const wake = () => {
    if (context.state === 'running' || context.state === 'closed') return;
    logger.warn('the sound was interrupted', { state: context.state });
    context.resume().catch(() => undefined);
  };
  if (context.state !== 'running') context.resume().catch(() => undefined);
  context.addEventListener('statechange', wake);
  return () => context.removeEventListener('statechange', wake);
}
