import type { Logger } from '@/lib/domain/logger';

/** The element through which everything of ours is heard; tests find it by this. */
export const outputElementId = 'greenroom-output';

const rampSeconds = 0.005;

/** One voice's way out, behind a gate that begins shut. */
export type VoiceLine = {
  /** The voice goes in here, before the gate. */
  readonly input: GainNode;
  gate(open: boolean): void;
  /** Shuts the gate for good; to be called once. */
  close(): void;
};

/**
 * What can be heard: voices, each behind a gate, and clips beside them. It plays through a media element, not the
 * context's own output: the browser's echo canceller takes what media elements play as its reference.
 */
export type Output = {
  /** All voices together before their gates; heard by nobody. */
  readonly beforeGates: GainNode;
  /** What of the voices is audible: after the gates. */
  readonly heard: GainNode;
  /** Takes that are played back go in here, past the gates. */
  readonly clips: GainNode;
  openLine(): VoiceLine;
  /** While a clip plays the element sounds even if every gate is shut. */
  clipPlaying(playing: boolean): void;
  close(): void;
};

/** The element is muted exactly while no gate is open and no clip plays. */
export function createOutput(context: AudioContext, logger: Logger): Output {
  const beforeGates = context.createGain();
  const heard = context.createGain();
  const clips = context.createGain();
  const destination = context.createMediaStreamDestination();
  heard.connect(destination);
  clips.connect(destination);

  const element = document.createElement('audio');
  element.id = outputElementId;
  element.srcObject = destination.stream;
  element.muted = true;
  document.body.append(element);
  element.play().catch((error: unknown) => logger.warn('the output does not play', { error: String(error) }));

  const openLines = new Set<VoiceLine>();
  let playing = false;
  const applyMute = () => {
    element.muted = openLines.size === 0 && !playing;
  };
  return {
    beforeGates,
    heard,
    clips,
    openLine() {
      const input = context.createGain();
      const gain = context.createGain();
      gain.gain.value = 0;
      input.connect(beforeGates);
      input.connect(gain).connect(heard);
      const line: VoiceLine = {
        input,
        gate(open) {
          if (open === openLines.has(line)) return;
          if (open) openLines.add(line);
          else openLines.delete(line);
          const now = context.currentTime;
          gain.gain.cancelScheduledValues(now);
          gain.gain.setValueAtTime(gain.gain.value, now);
          gain.gain.linearRampToValueAtTime(open ? 1 : 0, now + rampSeconds);
          applyMute();
        },
        close() {
          line.gate(false);
          for (const node of [input, gain]) node.disconnect();
        },
      };
      return line;
    },
    clipPlaying(wanted) {
      playing = wanted;
      applyMute();
    },
    close() {
      element.pause();
      element.srcObject = null;
      element.remove();
      for (const node of [beforeGates, heard, clips]) node.disconnect();
    },
  };
}
