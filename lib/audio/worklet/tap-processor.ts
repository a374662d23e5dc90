import { Tap } from './tap';
import type { TapCommand } from './tap-messages';

// What the audio thread's global scope offers; the DOM library of TypeScript does not know it.
declare const currentFrame: number;
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

/** The name under which {@link registerTap} registers; nodes are made by it. */
export const tapProcessorName = 'greenroom-tap';

/** A render quantum, as long as the platform does not say otherwise. */
const quantum = new Float32Array(128);

/**
 * Registers the tap in the audio thread. To be called by a packaged script and nothing else: a worklet from a `blob:`
 * address is refused under an extension's content security policy.
 */
export function registerTap(): void {
  class TapProcessor extends AudioWorkletProcessor {
    readonly #tap = new Tap(currentFrame, (message) =>
      this.port.postMessage(message, message.type === 'chunk' ? [message.samples.buffer] : []),
    );

    constructor() {
      super();
      this.port.onmessage = ({ data }: MessageEvent<TapCommand>) => this.#tap.command(data);
    }

    /** An input to which nothing is connected has no channel at all: that is silence. */
    process(inputs: Float32Array[][], outputs: Float32Array[][]): boolean {
      const length = outputs[0]?.[0]?.length ?? quantum.length;
      const silence = length === quantum.length ? quantum : new Float32Array(length);
      const [candidate = silence] = inputs[0] ?? [];
      const [interviewer = silence] = inputs[1] ?? [];
      const [beforeGate = silence] = inputs[2] ?? [];
      this.#tap.process(currentFrame, { candidate, interviewer, beforeGate });
      return true;
    }
  }
  registerProcessor(tapProcessorName, TapProcessor);
}
