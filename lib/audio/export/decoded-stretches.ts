import { decodeFile } from '@/lib/audio/decode';
import type { Stretch } from './mix';

/** The sound of an encoded file in order, PCM 16 bit mono at the recording's rate. */
export async function* decodedStretches(file: Blob): AsyncGenerator<Stretch, void, undefined> {
  const { samples } = await decodeFile(file);
  yield { at: 0, samples };
}
