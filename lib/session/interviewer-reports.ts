import { failure } from '@/lib/domain/failure';
import type { InterviewEvent } from '@/lib/domain/interview/interview-event';
import type { InterviewerEvent } from '@/lib/domain/interview/interviewer';
import type { Provider } from '@/lib/domain/provider';
import { keepTurn } from '@/lib/store/turns';
import type { ConnectionLog } from './connection-log';
import type { LineRecorder } from './line-recorder';
import type { Services } from './services';
import type { Stopwatch } from './stopwatch';
import type { UsageBook } from './usage-book';

export type ReportParts = {
  services: Services;
  interviewId: string;
  /** Who supplies the voice, and meters it. */
  provider: Provider;
  /** The question that a take of a conversation answers; null where it is none of ours. */
  questionOf: (takeId: string) => string | null;
  lines: LineRecorder;
  log: ConnectionLog;
  book: UsageBook;
  stopwatch: Stopwatch;
  /** The voice is connected, after a loss or for the first time. */
  onReady: () => void;
  report: (event: InterviewEvent) => void;
};

/** What an interviewer reports, as facts for the machine; beside it, what is written down of it. */
export function createInterviewerReports(parts: ReportParts): (event: InterviewerEvent) => void {
  const { services, interviewId, provider, questionOf, lines, log, book, stopwatch, onReady, report } = parts;
  const { database, logger, now, newId } = services;
  return (event) => {
    switch (event.type) {
      case 'connecting':
        log('connecting');
        return report({ type: 'connectionChanged', connection: 'connecting', failure: null, at: now() });
      case 'ready':
        log('ready');
        onReady();
        return report({ type: 'connectionChanged', connection: 'ready', failure: null, at: now() });
      case 'connectionLost':
        log('lost', { detail: `${event.failure.reason} ${event.failure.detail}`.trim() });
        return report({ type: 'connectionChanged', connection: 'lost', failure: event.failure, at: now() });
      case 'rotated':
        // It has told the fresh session itself where the conversation stands; nobody else has to know.
        return log('rotated');
      case 'lineStarted':
        lines.started(event.lineId);
        return stopwatch.voiceStarted(event.lineId);
      case 'lineWords':
        lines.words(event.lineId, event.text);
        return report({ type: 'lineWords', lineId: event.lineId, text: event.text });
      case 'lineDiffered':
        log('lineDiffered');
        return lines.differs(event.lineId);
      case 'lineEnded':
        lines.ended(event.lineId, event.ending);
        return report({ type: 'lineEnded', lineId: event.lineId, ending: event.ending, at: now() });
      case 'used':
        return book.add(interviewId, event.usage, provider);
      case 'spokeUnasked':
        log('spokeUnasked');
        return logger.warn('the provider spoke unasked; it was muted');
      case 'turnStarted':
        lines.turnStarted(event.turnId);
        return report({ type: 'turnStarted' });
      case 'turnWords':
        lines.words(event.turnId, event.text);
        return report({ type: 'turnWords', text: event.text });
      case 'turnEnded':
        lines.ended(event.turnId, event.interrupted ? 'interrupted' : 'finished');
        return report({ type: 'turnEnded', at: now() });
      case 'candidateSpeaking':
        return report({ type: 'candidateSpeaking', speaking: event.speaking });
      case 'candidateTurn': {
        const { takeId } = event;
        const questionId = takeId === null ? null : questionOf(takeId);
        if (!event.text.trim()) return;
        void keepTurn(database, {
          id: newId(),
          interviewId,
          questionId,
          attemptId: questionId === null ? null : takeId,
          speaker: 'candidate',
          text: event.text.trim(),
          at: now(),
          recordingId: null,
        }).catch(() => logger.warn('a turn of the conversation was not written'));
        return;
      }
      case 'answerSaved':
        return report({ type: 'answerSaved', questionIndex: event.questionIndex, at: now() });
      case 'phaseWanted':
        return report({ type: 'phaseWanted', phase: event.phase, at: now() });
      case 'endWanted':
        return report({ type: 'endWanted', at: now() });
      case 'toolRefused':
        return log('toolRefused', { detail: `${event.tool}: ${event.why}` });
    }
  };
}

/** Told once in an interview: the packaged voice speaks in the provider's place. */
export const standInNotice = failure('voiceStandIn');
