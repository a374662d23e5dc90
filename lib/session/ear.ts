import { advanceFinishLight, quietFinishLight } from '@/lib/domain/delivery/finish-light';
import { advancePauseCommit, freshPauseCommit } from '@/lib/domain/delivery/pause-commit';
import { levelFrameSeconds } from '@/lib/domain/delivery/sample-clock';
import { createVoiceActivity } from '@/lib/domain/delivery/voice-activity';

/** What the ear notices during a take. It only ever notices; nothing of it decides when an answer is over. */
export type Noticed = {
  voice(voice: 'speaking' | 'silent'): void;
  deaf(deaf: boolean): void;
  /** A pause in which what was said so far may be handed over for transcription. */
  pause(): void;
};

export type Ear = {
  /** Levels of consecutive 20 ms frames, dBFS (RMS). */
  hear(decibels: readonly number[]): void;
  /** The room's noise floor, dBFS, for the ear of the next take. */
  floor(): number | null;
};

/** An ear for one take: finish button, deafness and pauses out of one stream of levels. */
export function createEar(noticed: Noticed, floor: number | null): Ear {
  const activity = createVoiceActivity(floor);
  let light = quietFinishLight;
  let commit = freshPauseCommit(0);
  let isDeaf = false;
  let frames = 0;

  function hearFrame(decibels: number): void {
    const at = frames * levelFrameSeconds;
    frames += 1;
    const { speaking, deaf } = activity.push(decibels);
    const next = advanceFinishLight(light, at, speaking);
    if (next.voice !== light.voice) noticed.voice(next.voice);
    light = next;
    if (deaf !== isDeaf) noticed.deaf(deaf);
    isDeaf = deaf;
    const step = advancePauseCommit(commit, at, speaking);
    commit = step.state;
    if (step.commit) noticed.pause();
  }

  return {
    hear: (decibels) => decibels.forEach(hearFrame),
    floor: () => activity.floor,
  };
}
