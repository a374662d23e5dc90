import { encodedMime } from '@/lib/audio/encode';
import { readPicture, replaceByPicture } from '@/lib/store/camera';
import { readSamples, replaceByEncoded } from '@/lib/store/recordings';
import type { Services } from './services';

type Encoding = Pick<Services, 'database' | 'logger' | 'encode' | 'makeSeekable'>;

/**
 * Turns sealed recordings into compressed files, one after another and in no hurry: until then their raw chunks
 * are as good. Where there is no encoder they stay raw, and so does one that it cannot take, which costs no other.
 */
export async function encodeSealed(services: Encoding): Promise<number> {
  const { database, logger } = services;
  let encoded = 0;
  for (const { id, channel } of await database.recordings.where({ state: 'sealed' }).sortBy('createdAt')) {
    try {
      const isDone =
        channel === 'camera' ? await finishPicture(services, id) : await finishSound(services, id);
      if (isDone) encoded += 1;
    } catch (error) {
      logger.warn('a recording stays as it is', {
        id,
        name: error instanceof Error ? error.name : 'unknown',
      });
    }
  }
  if (encoded > 0) logger.debug('recordings were encoded', { encoded });
  return encoded;
}

async function finishSound({ database, encode }: Encoding, id: string): Promise<boolean> {
  const raw = await readSamples(database, id);
  const blob = raw && (await encode(raw.samples, raw.sampleRate));
  if (!blob) return false;
  return replaceByEncoded(database, id, { blob, mime: encodedMime, sampleCount: raw.samples.length });
}

/** What cannot be made seekable is kept as it came: most players show it from its beginning. */
async function finishPicture({ database, makeSeekable }: Encoding, id: string): Promise<boolean> {
  const recorded = await readPicture(database, id);
  if (!recorded) return false;
  const picture = await makeSeekable(recorded).catch(() => null);
  return replaceByPicture(database, id, picture?.file ?? recorded, picture?.seconds ?? null);
}
