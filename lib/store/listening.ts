import { PlaybackSpeed } from '@/lib/domain/playback-speed';
import type { Database } from './database';

const key = 'playbackSpeed';

/** How fast recordings were heard last on this device; as they were spoken where nothing is known. */
export async function readPlaybackSpeed(database: Database): Promise<PlaybackSpeed> {
  const parsed = PlaybackSpeed.safeParse((await database.settings.get(key))?.value);
  return parsed.success ? parsed.data : 1;
}

export async function keepPlaybackSpeed(database: Database, speed: PlaybackSpeed): Promise<void> {
  await database.settings.put({ key, value: speed });
}
