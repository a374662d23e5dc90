import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openSpeechModel, type SpeechModel } from '@/lib/audio/voice/speech-model';

const packaged = (path: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(createRequire(import.meta.url).resolve(path)));

/** The very files that the worker fetches, from the packages they come from. */
export const packagedModel = (): Promise<SpeechModel> =>
  openSpeechModel({
    runtime: packaged('onnxruntime-web/ort-wasm-simd-threaded.wasm').buffer,
    model: packaged('@ricky0123/vad-web/dist/silero_vad_v6.onnx'),
  });
