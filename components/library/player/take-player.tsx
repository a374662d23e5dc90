import type { Attempt } from '@/lib/domain/attempt';
import { TakeAudio } from './take-audio';

/** One answer to be heard again: its sound while it lasts, with what was said. */
export function TakePlayer({ attempt }: { attempt: Attempt }) {
  if (!attempt.recordingId) return null;
  return <TakeAudio recordingId={attempt.recordingId} peaks={attempt.delivery?.waveform ?? []} />;
}
