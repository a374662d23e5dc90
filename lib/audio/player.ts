/** How a sound came to its end: by itself, or cut off. */
export type PlaybackEnding = 'finished' | 'stopped';

/** A sound that is playing. `stop` fades out within 5 ms, so that it does not click; it is safe twice. */
export type Playback = { readonly ended: Promise<PlaybackEnding>; stop(): void };

export type Player = {
  /** Plays a stretch (seconds from the buffer's start; to the end where `to` is null) beside whatever plays already. */
  play(buffer: AudioBuffer, from?: number, to?: number | null): Playback;
  /** True while anything plays. */
  readonly busy: boolean;
  /** Stops everything that plays. */
  stop(): void;
};

const fadeSeconds = 0.005;

/** Plays buffers into one node of the graph. */
export function createPlayer(context: BaseAudioContext, destination: AudioNode): Player {
  const playing = new Set<Playback>();
  return {
    play(buffer, from = 0, to = null) {
      const fader = context.createGain();
      const source = context.createBufferSource();
      const { promise, resolve } = Promise.withResolvers<PlaybackEnding>();
      source.buffer = buffer;
      source.connect(fader).connect(destination);
      const playback: Playback = {
        ended: promise,
        stop() {
          if (!playing.delete(playback)) return;
          const now = context.currentTime;
          fader.gain.setValueAtTime(1, now);
          fader.gain.linearRampToValueAtTime(0, now + fadeSeconds);
          source.stop(now + fadeSeconds);
          resolve('stopped');
        },
      };
      source.onended = () => {
        playing.delete(playback);
        fader.disconnect();
        resolve('finished');
      };
      playing.add(playback);
      const start = Math.min(Math.max(0, from), buffer.duration);
      source.start(0, start, Math.max(0, (to ?? buffer.duration) - start));
      return playback;
    },
    get busy() {
      return playing.size > 0;
    },
    stop() {
      for (const playback of playing) playback.stop();
    },
  };
}

/** Samples (amplitudes, or 16-bit PCM) as a buffer of the context; the context resamples while it plays. */
export function toAudioBuffer(
  context: BaseAudioContext,
  samples: Float32Array | Int16Array,
  rate: number,
): AudioBuffer {
  const buffer = context.createBuffer(1, Math.max(1, samples.length), rate);
  const channel = buffer.getChannelData(0);
  if (samples instanceof Float32Array) channel.set(samples);
  else for (const [index, sample] of samples.entries()) channel[index] = sample / 32_768;
  return buffer;
}
