/** libopus looks 6.5 ms ahead (RFC 7845 §5.1 counts what is to be skipped at 48 kHz, whatever the input's rate is). */
const lookahead = 312;
const preSkipAt = 10;
const headBytes = 19;

/**
 * Chromium's encoder states its lookahead in samples of the input, at 24 kHz therefore half of what has to be skipped:
 * what is decoded again would come 3.25 ms late (measured). Mends the identification header in place, before it is
 * written; one that says enough stays.
 */
export function declareLookahead(metadata: EncodedAudioChunkMetadata | undefined): void {
  const description = metadata?.decoderConfig?.description;
  if (!description) return;
  const header = ArrayBuffer.isView(description)
    ? new DataView(description.buffer, description.byteOffset, description.byteLength)
    : new DataView(description);
  if (header.byteLength < headBytes) return;
  header.setUint16(preSkipAt, Math.max(lookahead, header.getUint16(preSkipAt, true)), true);
}
