import { contextRate } from '@/lib/domain/delivery/sample-clock';
import { decodeFile } from '@/lib/audio/decode';
import { halfBandLookahead, HalfBand } from '@/lib/audio/worklet/half-band';
import { toPcm16 } from '@/lib/audio/worklet/chunker';
import type { Stretch } from './mix';

/**
 * The sound of an encoded take in order, PCM 16 bit mono at the recording's rate, decoded while it is read. What it was
 * made of comes back in its place, to the sample. Rejects where this browser cannot read the file.
 */
export async function* decodedStretches(file: Blob): AsyncGenerator<Stretch, void, undefined> {
  const media = await import('mediabunny');
  const input = new media.Input({ formats: [media.WEBM], source: new media.BlobSource(file) });
  try {
    const track = (await input.canRead()) ? await input.getPrimaryAudioTrack() : null;
    // Opus is decoded at 48 kHz whatever it was encoded at; anything else is not of our making.
    if (!track || track.codec !== 'opus') {
      yield { at: 0, samples: (await decodeFile(file)).samples };
      return;
    }
    const filter = new HalfBand();
    let taken = 0;
    let at = 0;
    const halved = (line: Float32Array): Stretch => {
      const samples = Int16Array.from(filter.process(line), toPcm16);
      const stretch = { at, samples };
      taken += line.length;
      at += samples.length;
      return stretch;
    };
    for await (const sample of new media.AudioSampleSink(track).samples()) {
      const line = new Float32Array(sample.numberOfFrames);
      sample.copyTo(line, { planeIndex: 0, format: 'f32-planar' });
      // What a damaged file has lost is silence, so that the rest stays in its place.
      const start = Math.round(sample.timestamp * contextRate);
      sample.close();
      // A second at a time: a file may claim that years are missing.
      while (taken < start) yield halved(new Float32Array(Math.min(contextRate, start - taken)));
      yield halved(line);
    }
    yield halved(new Float32Array(2 * halfBandLookahead));
  } finally {
    input.dispose();
  }
}
