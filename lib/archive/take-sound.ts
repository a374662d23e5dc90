import type { Recording } from '@/lib/domain/recording';
import { mix } from '@/lib/audio/export/mix';
import type { SoundStream } from '@/lib/audio/export/sound-stream';
import type { Database } from '@/lib/store/database';
import { readRecording } from '@/lib/store/recordings';
import { recordedStretches } from './recording-sound';
import { jobOf, questionOf } from './sound-subject';

/** Sound with what its file is named by: when it was made, and what it is of. */
export type NamedSound = { stream: SoundStream; at: number; about: readonly string[] };

/** One recording as it is: what was left out of it stays out. Null where it is gone or still being made. */
export async function takeSound(database: Database, recordingId: string): Promise<NamedSound | null> {
  const recording = await readRecording(database, recordingId);
  if (!recording || recording.state === 'open' || recording.channel === 'camera') return null;
  const { sampleRate, sampleCount } = recording;
  const open = () => recordedStretches(database, recording, 'reject');
  const stretches = mix([{ at: 0, channel: 0, open }], { sampleCount, channels: 1 });
  return {
    stream: { sampleRate, channels: 1, sampleCount, stretches },
    at: recording.createdAt,
    about: await subjectOf(database, recording),
  };
}

/** What a take is of, by name: the job, and the question with the take's number. */
export const subjectOf = async (
  database: Database,
  { interviewId, attemptId }: Recording,
): Promise<readonly string[]> => [
  ...(await jobOf(database, interviewId)),
  ...(await questionOf(database, attemptId)),
];
