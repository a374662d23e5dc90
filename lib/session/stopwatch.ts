import type { InterviewEvent } from '@/lib/domain/interview/interview-event';
import type { StageLatency } from '@/lib/domain/stage-latency';
import { keepLatency } from '@/lib/store/latencies';
import type { Services } from './services';

type Stage = 'sealed' | 'heard' | 'firstScore' | 'followUp' | 'reviewed';

/** Times the stages of an attempt from *Finish answer* on; one row for each attempt. */
export type Stopwatch = {
  finished(attemptId: string, interviewId: string): void;
  /** The first time counts. */
  passed(attemptId: string, stage: Stage): void;
  /** The follow-up to an attempt is on its way to the voice as this line. */
  followUpSaid(lineId: string): void;
  /** The first sound of a line; counts where it is that follow-up. */
  voiceStarted(lineId: string): void;
};

/** `clock` gives milliseconds that never jump. */
export function createStopwatch(
  { database, now, logger }: Services,
  clock: () => number = () => performance.now(),
): Stopwatch {
  let running: { row: StageLatency; from: number } | null = null;
  let followUp: { lineId: string; from: number } | null = null;
  const keep = (row: StageLatency): void =>
    void keepLatency(database, { ...row }).catch(() => logger.debug('a latency was not written'));
  const since = (from: number): number => Math.max(0, Math.round(clock() - from));
  return {
    finished(attemptId, interviewId) {
      const row: StageLatency = {
        attemptId,
        interviewId,
        at: now(),
        sealed: null,
        heard: null,
        firstScore: null,
        followUp: null,
        voiceStart: null,
        reviewed: null,
      };
      running = { row, from: clock() };
    },
    passed(attemptId, stage) {
      if (running?.row.attemptId !== attemptId || running.row[stage] !== null) return;
      running.row[stage] = since(running.from);
      keep(running.row);
    },
    followUpSaid(lineId) {
      followUp = { lineId, from: clock() };
    },
    voiceStarted(lineId) {
      if (!running || followUp?.lineId !== lineId) return;
      running.row.voiceStart = since(followUp.from);
      followUp = null;
      keep(running.row);
    },
  };
}

/** The same reports, with the stages that they mark noted. */
export const timed =
  (stopwatch: Stopwatch, report: (event: InterviewEvent) => void): ((event: InterviewEvent) => void) =>
  (event) => {
    switch (event.type) {
      case 'takeSealed':
        stopwatch.passed(event.attempt.id, 'sealed');
        break;
      case 'takeHeard':
        stopwatch.passed(event.attempt.id, 'heard');
        break;
      case 'followUpOffered':
        stopwatch.passed(event.attemptId, 'followUp');
        break;
      case 'draftGrew':
        if (event.draft.sheet) stopwatch.passed(event.draft.attemptId, 'firstScore');
        break;
      case 'reviewed':
        stopwatch.passed(event.feedback.attemptId, 'firstScore');
        stopwatch.passed(event.feedback.attemptId, 'reviewed');
        break;
      default:
    }
    report(event);
  };
