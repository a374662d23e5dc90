import type { Page } from 'puppeteer';

/**
 * Somebody else in the room: the browser's own recorder hears in stereo what comes from the microphone and what of the
 * interviewer can be heard, at the two nodes where they are. It shares the room's clock and nothing else: no tap, no
 * chunks, no rows. To be called before the interview is started.
 */
export async function callWitness(owner: Page): Promise<void> {
  await owner.evaluate(() => {
    const { createMediaStreamSource } = AudioContext.prototype;
    const connect = AudioNode.prototype.connect as (this: AudioNode, ...to: unknown[]) => AudioNode;
    const sides: { microphone?: AudioNode; heard?: AudioNode } = {};
    // The first stream that comes into the room is the microphone, and the first that goes out is what is heard.
    AudioContext.prototype.createMediaStreamSource = function (stream) {
      const source = createMediaStreamSource.call(this, stream);
      sides.microphone ??= source;
      listen(this);
      return source;
    };
    AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
      if (to[0] instanceof MediaStreamAudioDestinationNode) sides.heard ??= this;
      return connect.apply(this, to);
    } as AudioNode['connect'];
    function listen(context: AudioContext): void {
      const { microphone, heard } = sides;
      if (!microphone || !heard || 'witness' in globalThis) return;
      const merger = context.createChannelMerger(2);
      const destination = context.createMediaStreamDestination();
      connect.call(microphone, merger, 0, 0);
      connect.call(heard, merger, 0, 1);
      connect.call(merger, destination);
      const witness = new MediaRecorder(destination.stream, {
        mimeType: 'audio/webm;codecs=opus',
        audioBitsPerSecond: 160_000,
      });
      Object.assign(globalThis, { witness });
      witness.start();
    }
  });
}

/** Ends the witness's recording; both sides of it, 16 bit at 24 kHz. */
export async function askWitness(owner: Page): Promise<Int16Array[]> {
  const sides = await owner.evaluate(async () => {
    const { witness } = globalThis as unknown as { witness: MediaRecorder };
    const told = new Promise<Blob>((resolve) => {
      witness.addEventListener('dataavailable', ({ data }) => resolve(data), { once: true });
    });
    witness.stop();
    const context = new OfflineAudioContext(2, 1, 24_000);
    const buffer = await context.decodeAudioData(await (await told).arrayBuffer());
    return [0, 1].map((channel) => {
      const line = Int16Array.from(buffer.getChannelData(channel), (value) => 32_767 * value);
      const bytes = new Uint8Array(line.buffer);
      let text = '';
      for (let at = 0; at < bytes.length; at += 8_192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
      return btoa(text);
    });
  });
  return sides.map((side) => {
    const bytes = Buffer.from(side, 'base64');
    return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2).slice();
  });
}
