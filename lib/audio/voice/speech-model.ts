import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { voiceRate } from './resampler';

/** Samples of one frame at 16 kHz: 32 ms. */
const frameSamples = 512;
/** The end of the frame before, which the model wants to hear again. Without it v6 finds no speech at all (measured). */
const contextSamples = 64;

export const speechStepSeconds = frameSamples / voiceRate;
/** How the stream is cut for the model. */
export const speechCut = { length: contextSamples + frameSamples, hop: frameSamples, lead: contextSamples };

/** Packaged files: the runtime's program and the network. */
export type SpeechModelFiles = { runtime: ArrayBuffer; model: Uint8Array };

/** Silero VAD v6, ready to run. */
export type SpeechModel = {
  /**
   * Begins one take: each call takes the next frame (as {@link speechCut} cuts it, amplitudes −1..1) and gives the
   * probability of speech in it, 0..1. One take's calls must not overlap: the network remembers from frame to frame.
   */
  begin(): (frame: Float32Array) => Promise<number>;
};

const stateShape = [2, 1, 128];

/**
 * Starts the runtime, once for a thread. One thread and no other accelerator: a second one gained 0.04 ms of 0.31 a
 * frame. Rejects where one of the files is not what it should be.
 */
export async function openSpeechModel({ runtime, model }: SpeechModelFiles): Promise<SpeechModel> {
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = runtime;
  env.logLevel = 'error';
  const session = await InferenceSession.create(model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  const sr = new Tensor('int64', BigInt64Array.of(BigInt(voiceRate)), []);
  let last: Promise<unknown> = Promise.resolve();
  /** Takes may run side by side, the runtime may not: it keeps its arguments on one stack. */
  const run = (feeds: Record<string, Tensor>): Promise<InferenceSession.ReturnType> => {
    const turn = last.then(() => session.run(feeds));
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    begin() {
      let state: Tensor = new Tensor('float32', new Float32Array(2 * 128), stateShape);
      return async (frame) => {
        const input = new Tensor('float32', frame, [1, frame.length]);
        const { output, stateN } = await run({ input, state, sr });
        const probability = Number(output?.data[0]);
        if (!stateN || !Number.isFinite(probability))
          throw new RangeError('the speech model gave no probability');
        state = stateN;
        return Math.min(1, Math.max(0, probability));
      };
    },
  };
}
