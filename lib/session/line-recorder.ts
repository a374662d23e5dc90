import type { LineEnding } from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';
import { startRecorder, type Recorder } from '@/lib/audio/recorder';
import type { SoundRoom } from '@/lib/audio/sound-room';
import { keepTurn } from '@/lib/store/turns';
import { recordingWriter } from './recording-writer';
import type { Services } from './services';

/**
 * Keeps what the interviewer says, as it was heard: one recording and one turn for each line. On the same clock as
 * the candidate's takes, so that both sides can be laid side by side later.
 */
export type LineRecorder = {
  expect(line: Line): void;
  /** A turn of a conversation, which nobody planned; the rest is told of it as of a line. */
  turnStarted(turnId: string): void;
  started(lineId: string): void;
  words(lineId: string, text: string): void;
  /** What is heard is not the line as this voice says it: it is kept as a turn, never to be played again. */
  differs(lineId: string): void;
  ended(lineId: string, ending: LineEnding): void;
  close(): Promise<void>;
};

type Spoken = {
  lineId: string;
  line: Line | null;
  said: string;
  at: number;
  recordingId: string;
  recorder: Recorder;
  exact: boolean;
};

/** A whole line as it was said, for the cache. */
export type Said = (line: Line, samples: Int16Array<ArrayBuffer>, rate: number) => void;

export function createLineRecorder(
  services: Services,
  room: SoundRoom,
  interviewId: string,
  audioDays: number,
  onSaid: Said,
): LineRecorder {
  const { database, now, newId, logger } = services;
  let expected: Line | null = null;
  const differing = new Set<string>();
  let spoken: Spoken | null = null;

  async function finish(ending: LineEnding): Promise<void> {
    const over = spoken;
    spoken = null;
    if (!over) return;
    const { samples } = await over.recorder.stop();
    if (over.line && over.exact && ending === 'finished') onSaid(over.line, samples, room.sampleRate);
    const text = over.said || over.line?.text;
    if (!text) return;
    try {
      await keepTurn(database, {
        id: over.line?.id ?? newId(),
        interviewId,
        questionId: over.line?.questionId ?? null,
        attemptId: null,
        speaker: 'interviewer',
        text,
        at: over.at,
        recordingId: over.recordingId,
      });
    } catch {
      logger.warn('a line of the interviewer was not kept', { lineId: over.lineId });
    }
  }

  function record(lineId: string, line: Line | null): void {
    const recordingId = newId();
    const recorder = startRecorder({
      room,
      plan: { id: recordingId, interviewId, attemptId: null, channel: 'interviewer', createdAt: now() },
      writer: recordingWriter(database, audioDays, 'atEnd'),
      // The interviewer's voice can be had again; the notice is for the candidate's.
      onFailure: (trouble) => logger.warn('a line is not being recorded', { reason: trouble.reason }),
      logger,
    });
    spoken = { lineId, line, said: '', at: now(), recordingId, recorder, exact: !differing.has(lineId) };
  }

  return {
    expect: (line) => {
      expected = line;
      differing.clear();
    },
    turnStarted(turnId) {
      if (spoken) void finish('interrupted');
      record(turnId, null);
    },
    started(lineId) {
      if (expected?.id === lineId && !spoken) record(lineId, expected);
    },
    words(lineId, text) {
      if (spoken?.lineId === lineId) spoken.said = text;
    },
    differs(lineId) {
      differing.add(lineId);
      if (spoken?.lineId === lineId) spoken.exact = false;
    },
    ended(lineId, ending) {
      if (spoken?.lineId === lineId) void finish(ending);
    },
    close: () => finish('interrupted'),
  };
}
