/** A picture as a file one can seek in, and how long it is. */
export type Picture = { file: Blob; seconds: number };

/**
 * What a recorder wrote, cut off by a crash perhaps, as WebM with a true length and an index; frames are copied and not
 * encoded anew. Null where nothing in it can be read. The library is loaded on first use.
 */
export async function makeSeekable(recorded: Blob): Promise<Picture | null> {
  const media = await import('mediabunny');
  const input = new media.Input({ formats: [media.WEBM], source: new media.BlobSource(recorded) });
  try {
    const track = (await input.canRead()) ? await input.getPrimaryVideoTrack() : null;
    const codec = track?.codec;
    const config = await track?.getDecoderConfig();
    if (!track || !codec || !config) return null;
    const target = new media.BufferTarget();
    const output = new media.Output({ format: new media.WebMOutputFormat(), target });
    const source = new media.EncodedVideoPacketSource(codec);
    output.addVideoTrack(source);
    await output.start();
    let first: number | null = null;
    let seconds = 0;
    try {
      for await (const packet of new media.EncodedPacketSink(track).packets()) {
        first ??= packet.timestamp;
        const timestamp = packet.timestamp - first;
        await source.add(packet.clone({ timestamp }), { decoderConfig: config });
        seconds = timestamp + packet.duration;
      }
    } catch {
      // A crash may have cut the last frame; those before it are whole.
    }
    if (first === null) {
      await output.cancel();
      return null;
    }
    await output.finalize();
    return target.buffer && { file: new Blob([target.buffer], { type: 'video/webm' }), seconds };
  } finally {
    input.dispose();
  }
}
