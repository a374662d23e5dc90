/** Chunks in order as one stretch. */
export function joinChunks(chunks: readonly Int16Array[]): Int16Array<ArrayBuffer> {
  const whole = new Int16Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}
