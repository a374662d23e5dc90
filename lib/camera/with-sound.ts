/**
 * A picture and the sound that belongs to it as one WebM file that one can seek in. Both are copied and not encoded anew.
 * The picture begins `offset` seconds after the sound; frames from before it are left out. Null where one of the files
 * cannot be read; rejects with the signal's reason where it was cancelled.
 */
export async function withSound(
  picture: Blob,
  sound: Blob,
  { offset, signal }: { offset: number; signal: AbortSignal },
): Promise<Blob | null> {
  const media = await import('mediabunny');
  const open = (file: Blob) => new media.Input({ formats: [media.WEBM], source: new media.BlobSource(file) });
  const [seen, heard] = [open(picture), open(sound)];
  try {
    const [video, audio] = [await seen.getPrimaryVideoTrack(), await heard.getPrimaryAudioTrack()];
    const [videoConfig, audioConfig] = [await video?.getDecoderConfig(), await audio?.getDecoderConfig()];
    if (!video?.codec || !audio?.codec || !videoConfig || !audioConfig) return null;
    const target = new media.BufferTarget();
    const output = new media.Output({ format: new media.WebMOutputFormat(), target });
    const [frames, samples] = [
      new media.EncodedVideoPacketSource(video.codec),
      new media.EncodedAudioPacketSource(audio.codec),
    ];
    output.addVideoTrack(frames);
    output.addAudioTrack(samples);
    await output.start();
    const copyFrames = async (): Promise<void> => {
      for await (const packet of new media.EncodedPacketSink(video).packets()) {
        signal.throwIfAborted();
        const timestamp = packet.timestamp + offset;
        if (timestamp >= 0) await frames.add(packet.clone({ timestamp }), { decoderConfig: videoConfig });
      }
      frames.close();
    };
    const copySamples = async (): Promise<void> => {
      for await (const packet of new media.EncodedPacketSink(audio).packets()) {
        signal.throwIfAborted();
        await samples.add(packet, { decoderConfig: audioConfig });
      }
      samples.close();
    };
    try {
      await Promise.all([copyFrames(), copySamples()]);
      await output.finalize();
    } catch (error) {
      await output.cancel();
      throw error;
    }
    return target.buffer && new Blob([target.buffer], { type: 'video/webm' });
  } finally {
    seen.dispose();
    heard.dispose();
  }
}
