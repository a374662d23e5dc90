import { openDatabase } from '@/lib/store/database';
import { readBlob } from '@/lib/store/recordings';

const database = openDatabase();

/** The last take's rows, and what a player makes of its picture; null while the picture is not finished. */
export async function picture() {
  const rows = await database.recordings.toArray();
  const camera = rows.find(({ channel, state }) => channel === 'camera' && state === 'encoded');
  const sound = rows.find(
    ({ channel, attemptId }) => channel === 'candidate' && attemptId === camera?.attemptId,
  );
  const file = camera && (await readBlob(database, camera.id));
  if (!camera || !sound || !file) return null;
  const video = document.createElement('video');
  video.muted = true;
  video.src = URL.createObjectURL(file);
  await new Promise((resolve, reject) => {
    video.addEventListener('loadeddata', resolve, { once: true });
    video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true });
  });
  const sought = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
  video.currentTime = video.duration / 2;
  await sought;
  return {
    camera,
    sound,
    pieces: await database.cameraChunks.count(),
    type: file.type,
    width: video.videoWidth,
    height: video.videoHeight,
    duration: video.duration,
    at: video.currentTime,
  };
}

Object.assign(globalThis, { picture });
