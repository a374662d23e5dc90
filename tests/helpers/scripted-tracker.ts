import type { TakeTracking, VoiceTracker } from '@/lib/audio/voice-tracker';
import { noVoiceTrack, type VoiceTrack } from '@/lib/domain/delivery/voice-track';

/** A voice tracker by script: knows what was fed to it, and gives what the test says; by default nothing. */
export class ScriptedTracker implements VoiceTracker {
  gives: VoiceTrack = noVoiceTrack;
  closed = 0;
  /** Of every take that was followed: what it heard, burst by burst, and how it ended. */
  takes: { sampleRate: number; bursts: number[]; ending: 'open' | 'finished' | 'discarded' }[] = [];

  track(sampleRate: number): TakeTracking {
    const take: (typeof this.takes)[number] = { sampleRate, bursts: [], ending: 'open' };
    this.takes.push(take);
    return {
      hear: (samples) => void take.bursts.push(samples.length),
      finish: async () => {
        take.ending = 'finished';
        return this.gives;
      },
      discard: () => {
        take.ending = 'discarded';
      },
    };
  }

  close(): void {
    this.closed += 1;
  }
}
