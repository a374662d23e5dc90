import { Failure, failure } from '@/lib/domain/failure';
import type { InterviewEvent } from '@/lib/domain/interview/interview-event';
import type { Going } from '@/lib/domain/interview/interview-state';
import type { Interviewer } from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';
import { createEchoWatch } from '@/lib/audio/echo-watch';
import type { SoundRoom } from '@/lib/audio/sound-room';
import type { LevelFrame } from '@/lib/audio/level-frame';
import { readSettings } from '@/lib/store/settings';
import { turnsOf } from '@/lib/store/turns';
import { openConnectionLog, type ConnectionLog } from './connection-log';
import { briefOf } from './conversation-brief';
import { createInterviewerReports, standInNotice } from './interviewer-reports';
import { createLineRecorder, type LineRecorder } from './line-recorder';
import { openLiveMicrophone, type LiveMicrophone } from './live-microphone';
import { mendAtOnce } from './mend-at-once';
import { openVoice } from './open-voice';
import type { Services } from './services';
import type { Stopwatch } from './stopwatch';
import type { Booth } from './takes';
import type { UsageBook } from './usage-book';

type Report = (event: InterviewEvent) => void;

/** Seconds between attempts to reach the interviewer again; the last one repeats until the interview ends. */
const reconnectDelays = [0.3, 1, 2, 4, 8, 15];

/** What an interview holds while it runs. */
type Set = {
  microphone: LiveMicrophone;
  room: SoundRoom;
  interviewer: Interviewer;
  lines: LineRecorder;
  log: ConnectionLog;
  /** As the voice told of it last. */
  connection: () => 'ready' | 'lost';
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
  /** The voice leads from where `going` stands; it is told what was said before. */
  converse(going: Going): Promise<void>;
  /** In a conversation: whose words the candidate's are from now on. */
  attending(attemptId: string, questionId: string): void;
  endConversation(): void;
  closeMicrophone(): void;
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

export type StageParts = {
  services: Services;
  book: UsageBook;
  stopwatch: Stopwatch;
  onLevels: (frame: LevelFrame) => void;
};

export function createStage({ services, book, stopwatch, onLevels }: StageParts): Stage {
  const { database, logger, now } = services;
  let present: Set | null = null;
  let reconnecting: ReturnType<typeof setTimeout> | null = null;
  let attempt = 0;
  let refused = false;
  let isConversing = false;
  /** By take of a conversation: the question that it answers. */
  const questions = new Map<string, string>();

  async function open(going: Going, signal: AbortSignal, report: Report): Promise<Set> {
    await services.policyKnown();
    const settings = await readSettings(database);
    signal.throwIfAborted();
    const { id: interviewId } = going.interview;
    const log = openConnectionLog(services, interviewId);
    const microphone = await openLiveMicrophone(() => services.openMicrophone(settings.microphoneId), {
      onLost(lost) {
        log('microphoneLost', { detail: lost.reason });
        report({ type: 'microphoneLost', failure: lost, at: now() });
        const talks = (): boolean => isConversing && present?.microphone === microphone;
        const told = (): void => report({ type: 'troubled', failure: failure('microphoneChanged') });
        void mendAtOnce(microphone, talks, told);
      },
      onSwitched() {
        log('microphoneChanged');
        report({ type: 'troubled', failure: failure('microphoneChanged') });
      },
      onSilenced: (silenced) => log('microphoneChanged', { detail: silenced ? 'muted' : 'unmuted' }),
    });
    let room: SoundRoom | null = null;
    let interviewer: Interviewer | null = null;
    const hangUp = (): void => interviewer?.close();
    try {
      signal.throwIfAborted();
      const opened = await services.openRoom();
      room = opened;
      signal.throwIfAborted();
      microphone.plugInto(opened);
      const echo = createEchoWatch({
        now,
        onEcho({ correlation, lagMs }) {
          log('echo', { detail: `${correlation.toFixed(2)} after ${lagMs ?? 0} ms` });
          report({ type: 'troubled', failure: failure('echoHeard') });
        },
      });
      opened.onLevels((frame) => {
        onLevels(frame);
        echo.hear(frame);
      });
      let isStandInTold = false;
      const voice = await openVoice({
        services,
        provider: settings.provider,
        going,
        room: opened,
        track: () => microphone.track(),
        onTrackReplaced: (listener) => microphone.onReplaced(listener),
        onStandIn(lineId, personaId) {
          lines.differs(lineId);
          log('standInVoice', { personaId });
          if (!isStandInTold) report({ type: 'troubled', failure: standInNotice });
          isStandInTold = true;
        },
      });
      interviewer = voice.interviewer;
      signal.addEventListener('abort', hangUp, { once: true });
      const { cache } = voice;
      const lines = createLineRecorder(
        services,
        opened,
        interviewId,
        settings.audioDays,
        (line, samples, rate) => {
          if (!cache || cache.has(line)) return;
          cache.keep(line, samples, rate).catch(() => logger.debug('a line was not kept for another time'));
        },
      );
      let connection: 'ready' | 'lost' = 'ready';
      // One of several may be lost while the others are still on their way; nobody else listens so early.
      interviewer.onEvent(({ type }) => {
        if (type === 'connectionLost') connection = 'lost';
        else if (type === 'ready') connection = 'ready';
      });
      log('connecting');
      await interviewer.connect();
      signal.throwIfAborted();
      log('ready');
      const heard = createInterviewerReports({
        services,
        interviewId,
        provider: settings.provider,
        questionOf: (takeId) => questions.get(takeId) ?? null,
        lines,
        log,
        book,
        stopwatch,
        onReady: () => (attempt = 0),
        report,
      });
      interviewer.onEvent(heard);
      await book.open(interviewId, settings.prices);
      return { microphone, room: opened, interviewer, lines, log, connection: () => connection };
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
    attempt = 0;
    isConversing = false;
    questions.clear();
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
        // Who let go of it meanwhile is told nothing; what has been opened is released in its turn.
        if (signal.aborted) return;
        const { hears, converses } = present.interviewer;
        const connection = present.connection();
        report({ type: 'prepared', hears, converses, connection, notice: null, at: now() });
      } catch (error) {
        if (signal.aborted) return;
        const why = asFailure(error);
        logger.warn('the interview could not be prepared', { reason: why.reason });
        report({ type: 'prepareFailed', failure: why });
      }
    },
    reconnect(report) {
      if (!present || reconnecting !== null || refused) return;
      const { interviewer, log } = present;
      const delay =
        reconnectDelays[Math.min(attempt, reconnectDelays.length - 1)]! * (0.8 + 0.4 * services.random());
      attempt += 1;
      reconnecting = setTimeout(() => {
        reconnecting = null;
        interviewer.connect().catch((error: unknown) => {
          if (present?.interviewer !== interviewer) return;
          const why = asFailure(error);
          log('lost', { detail: `${why.reason} ${why.detail}`.trim() });
          // A key that is refused now is refused in a minute; asking again would only mint and fail.
          refused ||= why.reason === 'providerRefusedKey';
          report({ type: 'connectionChanged', connection: 'lost', failure: why, at: now() });
        });
      }, delay * 1_000);
    },
    say(line, report) {
      if (!present) return report({ type: 'lineEnded', lineId: line.id, ending: 'failed', at: now() });
      if (line.purpose === 'followUp') stopwatch.followUpSaid(line.id);
      present.lines.expect(line);
      present.interviewer.say(line);
    },
    hush: () => present?.interviewer.hush(),
    async converse(going) {
      isConversing = true;
      const turns = await turnsOf(database, going.interview.id).catch(() => []);
      present?.interviewer.converse(briefOf(going, turns));
    },
    attending: (attemptId, questionId) => void questions.set(attemptId, questionId),
    endConversation() {
      isConversing = false;
      present?.interviewer.endConversation();
    },
    closeMicrophone: () => present?.microphone.close(),
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
