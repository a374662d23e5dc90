import { exportSound } from '@/lib/archive/sound-export';
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
  const writing = { signal: new AbortController().signal, onProgress: () => {} };
  const along = await exportSound(database, { of: 'camera', recordingId: sound.id }, 'webm', writing);
  if ('reason' in along) throw new Error(along.reason);
  const context = new OfflineAudioContext(1, 1, sound.sampleRate);
  return {
    camera,
    sound,
    pieces: await database.cameraChunks.count(),
    type: file.type,
    alone: await played(file),
    along: await played(along.blob),
    heard: (await context.decodeAudioData(await along.blob.arrayBuffer())).duration,
  };
}

/** What a player makes of it: its size and length, and where it is after a jump to its middle. */
async function played(file: Blob) {
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
  const { videoWidth: width, videoHeight: height, duration, currentTime: at } = video;
  return { width, height, duration, at };
}

Object.assign(globalThis, { picture });
