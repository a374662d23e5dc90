import { encodedMime } from '@/lib/audio/encode';
import { readPicture, replaceByPicture } from '@/lib/store/camera';
import { readSamples, replaceByEncoded } from '@/lib/store/recordings';
import type { Services } from './services';

/**
 * Turns sealed recordings into compressed files, one after another and in no hurry: until then their raw chunks
 * are as good. Where there is no encoder they stay raw.
 */
export async function encodeSealed(services: Services): Promise<number> {
  const { database, logger } = services;
  let encoded = 0;
  for (const { id, channel } of await database.recordings.where({ state: 'sealed' }).sortBy('createdAt')) {
    if (channel === 'camera') {
      if (await finishPicture(services, id)) encoded += 1;
      continue;
    }
    const raw = await readSamples(database, id);
    const file = raw && (await services.encode(raw.samples, raw.sampleRate));
    if (file && (await replaceByEncoded(database, id, file, encodedMime))) encoded += 1;
  }
  if (encoded > 0) logger.debug('recordings were encoded', { encoded });
  return encoded;
}

/** What cannot be made seekable is kept as it came: most players show it from its beginning. */
async function finishPicture({ database, makeSeekable }: Services, id: string): Promise<boolean> {
  const recorded = await readPicture(database, id);
  if (!recorded) return false;
  const picture = await makeSeekable(recorded).catch(() => null);
  return replaceByPicture(database, id, picture?.file ?? recorded, picture?.seconds ?? null);
}
