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
  started(lineId: string): void;
  words(lineId: string, text: string): void;
  ended(lineId: string): void;
  close(): Promise<void>;
};

type Spoken = { line: Line; said: string; at: number; recordingId: string; recorder: Recorder };

export function createLineRecorder(
  services: Services,
  room: SoundRoom,
  interviewId: string,
  audioDays: number,
): LineRecorder {
  const { database, now, newId, logger } = services;
  let expected: Line | null = null;
  let spoken: Spoken | null = null;

  async function finish(): Promise<void> {
    const over = spoken;
    spoken = null;
    if (!over) return;
    await over.recorder.stop();
    try {
      await keepTurn(database, {
        id: over.line.id,
        interviewId,
        questionId: over.line.questionId,
        attemptId: null,
        speaker: 'interviewer',
        text: over.said || over.line.text,
        at: over.at,
        recordingId: over.recordingId,
      });
    } catch {
      logger.warn('a line of the interviewer was not kept', { lineId: over.line.id });
    }
  }

  return {
    expect: (line) => {
      expected = line;
    },
    started(lineId) {
      if (expected?.id !== lineId || spoken) return;
      const recordingId = newId();
      const recorder = startRecorder({
        room,
        plan: { id: recordingId, interviewId, attemptId: null, channel: 'interviewer', createdAt: now() },
        writer: recordingWriter(database, audioDays, 'atEnd'),
        // The interviewer's voice can be had again; the notice is for the candidate's.
        onFailure: (trouble) => logger.warn('a line is not being recorded', { reason: trouble.reason }),
        logger,
      });
      spoken = { line: expected, said: '', at: now(), recordingId, recorder };
    },
    words(lineId, text) {
      if (spoken?.line.id === lineId) spoken.said = text;
    },
    ended(lineId) {
      if (spoken?.line.id === lineId) void finish();
    },
    close: finish,
  };
}
