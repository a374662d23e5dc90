import type { VoiceLine } from './output';
import { createPlayer, toAudioBuffer, type Playback } from './player';
import { attachRemoteVoice } from './remote-voice';

/**
 * One voice in the room, behind a gate of its own that is shut at first. Shut, it is inaudible and leaves no trace on a
 * recording, whatever arrives, while another voice may be heard.
 */
export type Voice = {
  /** A remote stream as (part of) this voice. Gives back what detaches it, safe twice. */
  attach(stream: MediaStream): () => void;
  /** A line of our own making (amplitudes −1..1). It runs on, unheard, while the gate is shut. */
  play(samples: Float32Array, rate: number): Playback;
  /** Opens and shuts within 5 ms, so that it does not click. Does nothing once closed. */
  gate(open: boolean): void;
  /** Shuts the gate, stops what plays and detaches what is attached; safe twice. */
  close(): void;
};

/** A voice on a line of the output. `onClose` is told once. */
export function createVoice(context: AudioContext, line: VoiceLine, onClose: (voice: Voice) => void): Voice {
  const player = createPlayer(context, line.input);
  const detachers = new Set<() => void>();
  let isClosed = false;
  const voice: Voice = {
    attach(stream) {
      if (isClosed) return () => {};
      const release = attachRemoteVoice(context, stream, line.input);
      const detach = () => {
        if (detachers.delete(detach)) release();
      };
      detachers.add(detach);
      return detach;
    },
    play: (samples, rate) =>
      isClosed
        ? { ended: Promise.resolve('stopped'), stop: () => {} }
        : player.play(toAudioBuffer(context, samples, rate)),
    gate(open) {
      if (!isClosed) line.gate(open);
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      player.stop();
      for (const detach of detachers) detach();
      line.close();
      onClose(voice);
    },
  };
  return voice;
}
