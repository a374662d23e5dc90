import type { InterviewerEvent, LineEnding } from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';
import type { Logger } from '@/lib/domain/logger';
import { builtInPersonas } from '@/lib/domain/personas';
import { deviceProvider, type Provider } from '@/lib/domain/provider';
import { createRealtimeInterviewer } from '@/lib/realtime/realtime-interviewer';
import type { Timing } from '@/lib/realtime/timing';
import { FarEnd, type FarEndManner } from './far-end';
import { sdpAnswer, secretAnswer, webSide, type WebAnswer } from './web-side';

export const provider: Provider = { ...deviceProvider, kind: 'openai', apiKey: 'sk-test-key' };

export const persona = builtInPersonas[0]!;

export const line = (id: string, text = 'Tell me about a project you led.'): Line => ({
  id,
  text,
  purpose: 'question',
  questionId: null,
  personaId: 'maya',
  replyTo: null,
});

/** A logger that keeps what it is told, to show what must not be in it. */
export function keepingLogger(): Logger & { lines: string[] } {
  const lines: string[] = [];
  const keep = (message: string, detail?: unknown) =>
    void lines.push(`${message} ${JSON.stringify(detail ?? {})}`);
  return { lines, info: keep, debug: keep, warn: keep };
}

export type StageOptions = {
  manner?: FarEndManner;
  secrets?: (WebAnswer | 'unreachable')[];
  calls?: (WebAnswer | 'unreachable')[];
  timing?: Partial<Timing>;
  microphone?: () => MediaStreamTrack | null;
  /** One for each connection; the last one for ever. */
  farEnds?: FarEnd[];
};

/** An interviewer before a scripted far end, with everything it did written down. */
export function stage(options: StageOptions = {}) {
  const farEnds = options.farEnds ?? [new FarEnd(options.manner)];
  const web = webSide({
    '/realtime/client_secrets': options.secrets ?? [secretAnswer()],
    '/realtime/calls': options.calls ?? [sdpAnswer],
  });
  const gates: boolean[] = [];
  const voices: string[] = [];
  const events: InterviewerEvent[] = [];
  const logger = keepingLogger();
  const track = { kind: 'audio', id: 'microphone' } as MediaStreamTrack;
  let carried: MediaStreamTrack = track;
  const onReplaced = new Set<() => void>();
  let opened = 0;
  const interviewer = createRealtimeInterviewer({
    provider,
    persona,
    language: 'en-GB',
    microphone: options.microphone ?? (() => carried),
    onMicrophoneReplaced: (listener) => {
      onReplaced.add(listener);
      return () => onReplaced.delete(listener);
    },
    attachVoice: ({ id }) => {
      voices.push(`+${id}`);
      return () => void voices.push(`-${id}`);
    },
    gate: (open) => void gates.push(open),
    logger,
    fetch: web.fetch,
    openTransport: (transport) => {
      const farEnd = farEnds[Math.min(opened, farEnds.length - 1)]!;
      opened += 1;
      const minted = web.requests.findLast(({ path }) => path === '/realtime/client_secrets');
      return farEnd.open({
        ...transport,
        exchangeSdp: async (offer, signal) => {
          const answer = await transport.exchangeSdp(offer, signal);
          const request = web.requests.findLast(({ path }) => path === '/realtime/client_secrets') ?? minted;
          farEnd.mintedSession = JSON.parse(request?.body ?? '{}').session ?? null;
          return answer;
        },
      });
    },
    ...(options.timing ? { timing: options.timing } : {}),
  });
  interviewer.onEvent((event) => events.push(event));
  return {
    interviewer,
    farEnd: farEnds[0]!,
    farEnds,
    web,
    gates,
    voices,
    events,
    logger,
    track,
    /** Another microphone is in the place of the one before, which gives nothing any more. */
    replaceMicrophone: (id: string): MediaStreamTrack => {
      carried = { kind: 'audio', id } as MediaStreamTrack;
      for (const listener of onReplaced) listener();
      return carried;
    },
    isAudible: () => gates.at(-1) === true,
    endingOf: (lineId: string): LineEnding[] =>
      events.flatMap((event) =>
        event.type === 'lineEnded' && event.lineId === lineId ? [event.ending] : [],
      ),
    count: (type: InterviewerEvent['type']) => events.filter((event) => event.type === type).length,
  };
}
