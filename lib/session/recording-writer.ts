import type { RecordingWriter } from '@/lib/audio/recorder';
import { appendChunks } from '@/lib/store/chunks';
import type { Database } from '@/lib/store/database';
import { storeFailure } from '@/lib/store/failure';
import { openRecording, sealRecording } from '@/lib/store/recordings';

/**
 * Lets a recorder write into the database. A take's recording is sealed together with its attempt, in one
 * transaction, and therefore not here; a line of the interviewer is sealed as soon as it is over.
 */
export const recordingWriter = (
  database: Database,
  audioDays: number,
  sealing: 'withAttempt' | 'atEnd',
): RecordingWriter => ({
  open: (start) => openRecording(database, start, audioDays),
  append: (chunk, holds) => appendChunks(database, chunk.recordingId, [chunk], holds),
  seal: (recordingId) => (sealing === 'atEnd' ? sealRecording(database, recordingId) : Promise.resolve()),
  failureOf: storeFailure,
});
