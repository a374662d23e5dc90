import { timelineOf } from '@/lib/archive/interview-timeline';
import { exportSound } from '@/lib/archive/sound-export';
import { openDatabase } from '@/lib/store/database';
import { recordingsOf } from '@/lib/store/recordings';

const database = openDatabase();

/** The stereo master of the only interview, as WAV, with the line that it was made of. */
export async function master() {
  const [interview] = await database.interviews.toArray();
  if (!interview) throw new Error('There is no interview.');
  const wish = { of: 'interview', interviewId: interview.id, tracks: 'stereo' } as const;
  const { signal } = new AbortController();
  const file = await exportSound(database, wish, 'wav', { signal, onProgress: () => {} });
  if ('reason' in file) throw new Error(file.reason);
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  const recordings = await recordingsOf(database, interview.id);
  return {
    wav: btoa(text),
    seconds: file.seconds,
    line: timelineOf(recordings),
    states: recordings.map(({ channel, state }) => `${channel} ${state}`),
  };
}

Object.assign(globalThis, { master });
