import type { Logger } from '@/lib/domain/logger';

/** The element through which everything of ours is heard; tests find it by this. */
export const outputElementId = 'greenroom-output';

const rampSeconds = 0.005;

/**
 * What can be heard: the interviewer's voice behind a gate, and clips beside it. It plays through a media element,
 * not the context's own output: the browser's echo canceller takes what media elements play as its reference.
 */
export type Output = {
  /** The interviewer's voice goes in here, before the gate. */
  readonly voice: GainNode;
  /** What of the voice is audible: after the gate. */
  readonly heard: GainNode;
  /** Takes that are played back go in here, past the gate. */
  readonly clips: GainNode;
  /** Shut, the voice is inaudible and unrecorded, whatever arrives. */
  gate(open: boolean): void;
  /** While a clip plays the element sounds even if the gate is shut. */
  clipPlaying(playing: boolean): void;
  close(): void;
};

/** Begins with a shut gate. */
export function createOutput(context: AudioContext, logger: Logger): Output {
  const voice = context.createGain();
  const heard = context.createGain();
  const clips = context.createGain();
  const destination = context.createMediaStreamDestination();
  heard.gain.value = 0;
  voice.connect(heard).connect(destination);
  clips.connect(destination);

  const element = document.createElement('audio');
  element.id = outputElementId;
  element.srcObject = destination.stream;
  element.muted = true;
  document.body.append(element);
  element.play().catch((error: unknown) => logger.warn('the output does not play', { error: String(error) }));

  let open = false;
  let playing = false;
  const applyMute = () => {
    element.muted = !open && !playing;
  };
  return {
    voice,
    heard,
    clips,
    gate(wanted) {
      if (wanted === open) return;
      open = wanted;
      const now = context.currentTime;
      heard.gain.cancelScheduledValues(now);
      heard.gain.setValueAtTime(heard.gain.value, now);
      heard.gain.linearRampToValueAtTime(open ? 1 : 0, now + rampSeconds);
      applyMute();
    },
    clipPlaying(wanted) {
      playing = wanted;
      applyMute();
    },
    close() {
      element.pause();
      element.srcObject = null;
      element.remove();
      for (const node of [voice, heard, clips]) node.disconnect();
    },
  };
}
