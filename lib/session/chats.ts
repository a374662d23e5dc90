import type { InterviewEvent } from '@/lib/domain/interview/interview-event';
import { keepTurn } from '@/lib/store/turns';
import { createEar } from './ear';
import type { Services } from './services';
import type { Booth } from './takes';

type Report = (event: InterviewEvent) => void;

/** What the candidate says outside of answers: heard and written down as a turn, never recorded or judged. */
export type Chats = {
  listen(booth: Booth, chatId: string, report: Report): void;
  /** Answers with `chatHeard`; empty where nobody heard anything. */
  hear(booth: Booth | null, chatId: string, interviewId: string, report: Report): Promise<void>;
  discard(booth: Booth | null, chatId: string): void;
  /** Lets go of the room, whatever is being said in it. Safe twice. */
  close(): void;
};

export function createChats({ database, now, logger }: Services): Chats {
  let open: { chatId: string; stop: () => void } | null = null;
  const close = (): void => {
    open?.stop();
    open = null;
  };
  const stop = (chatId: string): void => {
    if (open?.chatId === chatId) close();
  };
  return {
    close,
    listen({ room, interviewer }, chatId, report) {
      const ear = createEar(
        {
          voice: (voice) => report({ type: 'voiceChanged', attemptId: chatId, voice }),
          deaf: () => undefined,
          pause: () => interviewer.commitPause(chatId),
        },
        null,
      );
      open = { chatId, stop: room.onLevels((frame) => ear.hear(frame.energy.decibels)) };
      interviewer.listen(chatId);
    },
    async hear(booth, chatId, interviewId, report) {
      stop(chatId);
      const heard = await booth?.interviewer.finish(chatId).catch(() => null);
      const text = heard?.text.trim() ?? '';
      report({ type: 'chatHeard', chatId, text });
      if (!text) return;
      await keepTurn(database, {
        id: chatId,
        interviewId,
        questionId: null,
        attemptId: null,
        speaker: 'candidate',
        text,
        at: now(),
        recordingId: null,
      }).catch(() => logger.warn('small talk was not written down'));
    },
    discard(booth, chatId) {
      stop(chatId);
      booth?.interviewer.discard(chatId);
    },
  };
}
