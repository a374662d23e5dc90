import { chunkBytes, headerBytes, headerDigest, iterations, prefixBytes, saltBytes } from './sealed-header';
import { SealingKey } from './sealing-key';

/**
 * A stream that seals what is written to it under the passphrase and passes it on to `sink`, which is closed and aborted
 * with it. Holds at most one chunk of plain bytes.
 */
export async function sealingSink(
  sink: WritableStream<Uint8Array>,
  passphrase: string,
): Promise<WritableStream<Uint8Array>> {
  const parameters = {
    iterations,
    salt: crypto.getRandomValues(new Uint8Array(saltBytes)),
    noncePrefix: crypto.getRandomValues(new Uint8Array(prefixBytes)),
  };
  const header = headerBytes(parameters);
  const key = await SealingKey.derive(passphrase, parameters, header);
  const writer = sink.getWriter();
  const held = new Uint8Array(chunkBytes);
  let filled = 0;
  let number = 0;
  return new WritableStream<Uint8Array>({
    async start() {
      const check = await key.check();
      for (const part of [header, check, await headerDigest(header, check)]) await writer.write(part);
    },
    async write(data) {
      for (let at = 0; at < data.length;) {
        // Sealed only once more is there: the last chunk is sealed as the last one.
        if (filled === chunkBytes) {
          await writer.write(await key.seal(held, number, false));
          number += 1;
          filled = 0;
        }
        const part = data.subarray(at, at + chunkBytes - filled);
        held.set(part, filled);
        filled += part.length;
        at += part.length;
      }
    },
    async close() {
      await writer.write(await key.seal(held.slice(0, filled), number, true));
      await writer.close();
    },
    abort: (reason) => writer.abort(reason),
  });
}
