import wrtc from '@roamhq/wrtc';
import { expect, vi } from 'vitest';
import type { InterviewerEvent, LineEnding } from '@/lib/domain/interview/interviewer';
import { createRealtimeInterviewer } from '@/lib/realtime/realtime-interviewer';
import type { Timing } from '@/lib/realtime/timing';
import type { Standin } from '../standin/index.ts';
import { PacedSource } from '../standin/pacing.ts';
import { keepingLogger, persona, provider } from './stage';

/** Every peer connection that was made, in order. */
export const peers: InstanceType<typeof wrtc.RTCPeerConnection>[] = [];
class WatchedPeer extends wrtc.RTCPeerConnection {
  constructor(configuration?: RTCConfiguration) {
    super(configuration);
    peers.push(this);
  }
}

/** An interviewer over real WebRTC, with a microphone whose sound the test decides. */
export function wireStage(standin: Standin, timing: Partial<Timing> = {}) {
  // The provider's own connection takes these from the global scope, as a browser has them.
  Object.assign(globalThis, { RTCPeerConnection: WatchedPeer, MediaStream: wrtc.MediaStream });
  const microphone = new PacedSource();
  const events: InterviewerEvent[] = [];
  const gates: boolean[] = [];
  const voices: MediaStream[] = [];
  const interviewer = createRealtimeInterviewer({
    provider: { ...provider, baseUrl: standin.baseUrl },
    persona,
    language: 'en',
    microphone: () => microphone.track,
    attachVoice: (stream) => {
      voices.push(stream);
      return () => voices.splice(voices.indexOf(stream), 1);
    },
    gate: (open) => void gates.push(open),
    logger: keepingLogger(),
    timing,
  });
  interviewer.onEvent((event) => events.push(event));
  return {
    interviewer,
    microphone,
    events,
    gates,
    voices,
    happened: (type: InterviewerEvent['type']) => events.some((event) => event.type === type),
    endingOf: (lineId: string): LineEnding | null =>
      events.flatMap((event) =>
        event.type === 'lineEnded' && event.lineId === lineId ? [event.ending] : [],
      )[0] ?? null,
    close: () => {
      interviewer.close();
      microphone.close();
    },
  };
}

export const until = (look: () => unknown): Promise<void> =>
  vi.waitFor(() => expect(look()).toBeTruthy(), { timeout: 15_000, interval: 20 });

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
