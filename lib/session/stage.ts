import { Failure, failure } from '@/lib/domain/failure';
import type { InterviewEvent } from '@/lib/domain/interview/interview-event';
import { chairOf, type Going } from '@/lib/domain/interview/interview-state';
import type { Interviewer, InterviewerEvent } from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';
import type { SoundRoom } from '@/lib/audio/sound-room';
import type { LevelFrame } from '@/lib/audio/level-frame';
import { addUsage } from '@/lib/store/usage';
import { readSettings } from '@/lib/store/settings';
import { createLineRecorder, type LineRecorder } from './line-recorder';
import { openLiveMicrophone, type LiveMicrophone } from './live-microphone';
import type { Services } from './services';
import type { Booth } from './takes';

type Report = (event: InterviewEvent) => void;

/** Seconds between attempts to reach the interviewer again; the last one repeats until the interview ends. */
const reconnectDelays = [0.3, 1, 2, 4, 8, 15];

/** What an interview holds while it runs. */
type Set = {
  going: Going;
  microphone: LiveMicrophone;
  room: SoundRoom;
  interviewer: Interviewer;
  lines: LineRecorder;
};

/**
 * Owns microphone, sound room and voice of the running interview: opens them together, reconnects the voice, and
 * lets all of them go. At most one set exists.
 */
export type Stage = {
  /** Once the signal is aborted it lets go of everything and reports nothing: nobody waits for it any more. */
  prepare(going: Going, signal: AbortSignal, report: Report): Promise<void>;
  reconnect(report: Report): void;
  say(line: Line, report: Report): void;
  hush(): void;
  booth(): Booth | null;
  /** The booth with a microphone that is there again, if it can be; what stands in its way is reported. */
  readyBooth(report: Report): Promise<Booth | null>;
  room(): SoundRoom | null;
  release(): Promise<void>;
};

/** A thrown value as a failure; services throw failures as data, browsers throw errors. */
export function asFailure(thrown: unknown): Failure {
  const parsed = Failure.safeParse(thrown);
  return parsed.success ? parsed.data : failure('unexpected', thrown instanceof Error ? thrown.name : '');
}

export function createStage(services: Services, onLevels: (frame: LevelFrame) => void): Stage {
  const { database, logger, now, newId } = services;
  let present: Set | null = null;
  let reconnecting: ReturnType<typeof setTimeout> | null = null;
  let attempt = 0;
  let refused = false;

  const spoken = (set: Set, event: InterviewerEvent, report: Report): void => {
    switch (event.type) {
      case 'connecting':
        return report({ type: 'connectionChanged', connection: 'connecting', failure: null });
      case 'ready':
        attempt = 0;
        return report({ type: 'connectionChanged', connection: 'ready', failure: null });
      case 'connectionLost':
        return report({ type: 'connectionChanged', connection: 'lost', failure: event.failure });
      case 'lineStarted':
        return set.lines.started(event.lineId);
      case 'lineWords':
        set.lines.words(event.lineId, event.text);
        return report({ type: 'lineWords', lineId: event.lineId, text: event.text });
      case 'lineEnded':
        set.lines.ended(event.lineId);
        return report({ type: 'lineEnded', lineId: event.lineId, ending: event.ending, at: now() });
      case 'used':
        void addUsage(database, {
          ...event.usage,
          id: newId(),
          interviewId: set.going.interview.id,
          at: now(),
        }).catch(() => logger.warn('a metering event was not written'));
        return;
      case 'spokeUnasked':
        return logger.warn('the provider spoke unasked; it was muted');
      default:
        return;
    }
  };

  async function open(going: Going, signal: AbortSignal, report: Report): Promise<Set> {
    await services.policyKnown();
    const settings = await readSettings(database);
    signal.throwIfAborted();
    const microphone = await openLiveMicrophone(
      () => services.openMicrophone(settings.microphoneId),
      (lost) => report({ type: 'microphoneLost', failure: lost, at: now() }),
    );
    let room: SoundRoom | null = null;
    let interviewer: Interviewer | null = null;
    const hangUp = (): void => interviewer?.close();
    try {
      signal.throwIfAborted();
      const opened = await services.openRoom();
      room = opened;
      signal.throwIfAborted();
      microphone.plugInto(opened);
      opened.onLevels(onLevels);
      const voice = services.createInterviewer({
        provider: settings.provider,
        persona: chairOf(going),
        language: going.interview.language,
        room: opened,
        track: () => microphone.track(),
      });
      interviewer = voice;
      signal.addEventListener('abort', hangUp, { once: true });
      const lines = createLineRecorder(services, opened, going.interview.id, settings.audioDays);
      const set: Set = { going, microphone, room: opened, interviewer: voice, lines };
      await voice.connect();
      signal.throwIfAborted();
      voice.onEvent((event) => spoken(set, event, report));
      return set;
    } catch (error) {
      microphone.close();
      hangUp();
      await room?.close();
      throw error;
    } finally {
      // From here on it is released in its turn: a take that is open is sealed first.
      signal.removeEventListener('abort', hangUp);
    }
  }

  async function release(): Promise<void> {
    if (reconnecting !== null) clearTimeout(reconnecting);
    reconnecting = null;
    const set = present;
    present = null;
    if (!set) return;
    set.interviewer.close();
    set.microphone.close();
    await set.lines.close();
    await set.room.close();
    services.voiceTracker.close();
  }

  return {
    async prepare(going, signal, report) {
      refused = false;
      await release();
      if (signal.aborted) return;
      try {
        present = await open(going, signal, report);
        report({ type: 'prepared', hears: present.interviewer.hears, notice: null, at: now() });
      } catch (error) {
        if (signal.aborted) return;
        const why = asFailure(error);
        logger.warn('the interview could not be prepared', { reason: why.reason });
        report({ type: 'prepareFailed', failure: why });
      }
    },
    reconnect(report) {
      if (!present || reconnecting !== null || refused) return;
      const { interviewer } = present;
      const delay =
        reconnectDelays[Math.min(attempt, reconnectDelays.length - 1)]! * (0.8 + 0.4 * services.random());
      attempt += 1;
      reconnecting = setTimeout(() => {
        reconnecting = null;
        interviewer.connect().catch((error: unknown) => {
          if (present?.interviewer !== interviewer) return;
          const why = asFailure(error);
          // A key that is refused now is refused in a minute; asking again would only mint and fail.
          refused ||= why.reason === 'providerRefusedKey';
          report({ type: 'connectionChanged', connection: 'lost', failure: why });
        });
      }, delay * 1_000);
    },
    say(line, report) {
      if (!present) return report({ type: 'lineEnded', lineId: line.id, ending: 'failed', at: now() });
      present.lines.expect(line);
      present.interviewer.say(line);
    },
    hush: () => present?.interviewer.hush(),
    booth: () => present,
    async readyBooth(report) {
      await present?.microphone.mend().catch((error: unknown) => {
        report({ type: 'troubled', failure: asFailure(error) });
      });
      return present;
    },
    room: () => present?.room ?? null,
    release,
  };
}
