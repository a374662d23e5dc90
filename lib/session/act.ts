import { reworded, type Attempt } from '@/lib/domain/attempt';
import { failure } from '@/lib/domain/failure';
import { deviceProvider } from '@/lib/domain/provider';
import { defaultSettings } from '@/lib/domain/settings';
import { rateAttempt, rewordAttempt } from '@/lib/store/attempts';
import { addQuestion, openInterview, updateInterview } from '@/lib/store/interviews';
import { storeFailure } from '@/lib/store/failure';
import { readSettings } from '@/lib/store/settings';
import { keepAnswerTurn } from '@/lib/store/turns';
import { createChats } from './chats';
import { createFilming } from './filming';
import { createHearing } from './hearing';
import { createLane } from './lane';
import { createReviewing } from './reviewing';
import type { Services } from './services';
import { timed, type Stopwatch } from './stopwatch';
import type { UsageBook } from './usage-book';
import type { Act } from './session';
import type { Stage } from './stage';
import { saveStoryOf } from './story-keeping';
import { createTakes } from './takes';
import { unsavedOf } from './unsaved';

/** The skeleton stays so long at least; anything that comes sooner waits behind it. */
export const skeletonMilliseconds = 800;

export type ActParts = {
  services: Services;
  stage: Stage;
  book: UsageBook;
  stopwatch: Stopwatch;
  onFilming: (filming: boolean) => void;
};

/**
 * One handler for each effect. What touches microphone and recorder goes through one lane, in order; words and
 * coaching run beside it, so that a slow provider never holds up the next take.
 */
export function createAct({ services, stage, book, stopwatch, onFilming }: ActParts): Act {
  const { database, logger } = services;
  const takes = createTakes(services, createFilming(services, onFilming));
  const chats = createChats(services);
  const hearing = createHearing(services, book);
  const reviewing = createReviewing(services, book);
  const lane = createLane();
  let preparation = new AbortController();
  /** Attempts whose words are being looked for: nobody pays twice for the same sound. */
  const inTheEar = new Set<string>();
  /** The take or chat that is to be heard; null once it is discarded, which may come before it was opened. */
  let wanted: string | null = null;
  const written = (work: Promise<unknown>, report: Parameters<Act>[1]): void => {
    work.catch((error: unknown) => report({ type: 'troubled', failure: storeFailure(error) }));
  };

  return (effect, tell) => {
    const report = timed(stopwatch, tell);
    const guarded = (work: () => Promise<void>): void => {
      void lane(work).catch((error: unknown) => {
        logger.warn('an effect broke', {
          effect: effect.type,
          name: error instanceof Error ? error.name : 'unknown',
        });
        report({ type: 'troubled', failure: failure('unexpected', effect.type) });
      });
    };
    switch (effect.type) {
      case 'openInterview':
        // What cannot be written does not begin: its answers could be found nowhere.
        return void openInterview(database, effect.going).catch((error: unknown) => {
          const trouble = storeFailure(error);
          report({ type: 'prepareFailed', failure: trouble });
          report({ type: 'troubled', failure: trouble });
        });
      case 'addQuestion':
        return written(addQuestion(database, effect.question), report);
      case 'updateInterview':
        return written(updateInterview(database, effect.going.interview), report);
      case 'prepare': {
        preparation = new AbortController();
        const { signal } = preparation;
        // While the interviewer of a conversation speaks, the candidate's answer is not recorded.
        return guarded(() =>
          stage.prepare(effect.going, signal, (event) => {
            if (event.type === 'turnStarted') takes.hold(true);
            // Whoever interrupts is recorded at once: the end of the voice's turn is told late, or never.
            if (event.type === 'candidateSpeaking' && event.speaking) takes.hold(false);
            if (event.type === 'turnEnded') takes.hold(false);
            report(event);
          }),
        );
      }
      case 'release':
        preparation.abort();
        return guarded(async () => {
          chats.close();
          await stage.release();
          // The voice may have been speaking when it was let go; nobody will tell of the end of its turn.
          takes.hold(false);
        });
      case 'reconnect':
        return stage.reconnect(report);
      case 'say':
        return stage.say(effect.line, report);
      case 'hush':
        return stage.hush();
      case 'listen':
        wanted = effect.open.attemptId;
        return guarded(async () => {
          const booth = await stage.readyBooth(report);
          if (!booth)
            return report({ type: 'microphoneLost', failure: failure('microphoneLost'), at: services.now() });
          // An answer is recorded even where the settings cannot be read just now.
          const keeping = await readSettings(database).catch(() => defaultSettings);
          if (wanted === effect.open.attemptId)
            takes.listen(booth, effect.open, effect.question, keeping, report);
        });
      case 'attend':
        return guarded(async () => {
          const booth = await stage.readyBooth(report);
          if (!booth) return;
          const keeping = await readSettings(database).catch(() => defaultSettings);
          stage.attending(effect.open.attemptId, effect.question.id);
          takes.attend(booth, effect.open, effect.question, keeping, report);
        });
      case 'converse':
        return guarded(() => stage.converse(effect.going));
      case 'endConversation':
        takes.hold(false);
        return guarded(async () => stage.endConversation());
      case 'closeMicrophone':
        return guarded(async () => stage.closeMicrophone());
      case 'listenToChat':
        wanted = effect.chatId;
        return guarded(async () => {
          const booth = await stage.readyBooth(report);
          if (booth && wanted === effect.chatId) chats.listen(booth, effect.chatId, report);
        });
      case 'hearChat':
        // In its turn: it may have been opened a moment ago.
        return guarded(async () => {
          void chats.hear(stage.booth(), effect.chatId, effect.interviewId, report);
        });
      case 'discardChat':
        // At once, as with a take: the next effect may be a line, which is not said while somebody has the floor.
        if (wanted === effect.chatId) wanted = null;
        return chats.discard(stage.booth(), effect.chatId);
      case 'stopHearing':
        return stage.booth()?.interviewer.discard(effect.attemptId);
      case 'discardTake':
        // The floor is given back at once: the next effect may be a question, which is not said while a take is open.
        if (wanted === effect.attemptId) wanted = null;
        stage.booth()?.interviewer.discard(effect.attemptId);
        return guarded(() => takes.discard(effect.attemptId));
      case 'sealTake':
        stopwatch.finished(effect.open.attemptId, effect.question.interviewId);
        return guarded(() => takes.seal(stage.booth(), effect, report));
      case 'hear': {
        const { id } = effect.attempt;
        if (effect.words === null && inTheEar.has(id)) return;
        inTheEar.add(id);
        void (async () => {
          // Words are words even where the settings cannot be read just now; nothing is uploaded then.
          const { provider } = await readSettings(database).catch(() => defaultSettings);
          const heard = await hearing.hear(effect.attempt, effect.words, takes.collect(id), provider);
          const { attempt } = heard;
          // The turns of a conversation were written as they were said.
          if (attempt.transcript) written(keepAnswerTurn(database, attempt, 'heard'), report);
          report({ type: 'takeHeard', attempt, failure: heard.failure });
        })()
          .catch((error: unknown) => {
            logger.warn('a take was not heard', { name: error instanceof Error ? error.name : 'unknown' });
            const transcript = effect.words ?? effect.attempt.transcript;
            const missing = transcript === null ? failure('transcriptMissing') : null;
            report({ type: 'takeHeard', attempt: { ...effect.attempt, transcript }, failure: missing });
          })
          .finally(() => inTheEar.delete(id));
        return;
      }
      case 'review':
        void readSettings(database)
          .then(({ provider }) =>
            reviewing.review(effect.attempt, effect.question, effect.going, provider, report),
          )
          .catch((error: unknown) =>
            report({ type: 'reviewFailed', attemptId: effect.attempt.id, failure: storeFailure(error) }),
          );
        return;
      case 'reword': {
        const { attempt, words } = effect;
        reviewing.stop(attempt.id);
        const heard = async (mended: Attempt): Promise<void> => {
          // Where the disk was full, the words of before wait to be written.
          unsavedOf(services).reword(mended);
          written(keepAnswerTurn(database, mended, 'mended'), report);
          // Where nobody had heard any words, how it was said can only now be measured with them.
          const measured = attempt.transcript
            ? mended
            : (await hearing.hear(mended, words, { words: null, sound: null, voice: null }, deviceProvider))
                .attempt;
          report({ type: 'takeHeard', attempt: measured, failure: null });
        };
        rewordAttempt(database, attempt.id, words)
          .then((stored) => heard(stored ?? reworded(attempt, words)))
          .catch((error: unknown) => {
            report({ type: 'troubled', failure: storeFailure(error) });
            // The old words stand on the disk; the new ones are judged all the same.
            report({ type: 'takeHeard', attempt: reworded(attempt, words), failure: null });
          });
        return;
      }
      case 'rateAttempt':
        return written(rateAttempt(database, effect.attemptId, effect.rating), report);
      case 'saveStory':
        return written(
          saveStoryOf(services, effect).then((storyId) =>
            report({ type: 'storySaved', attemptId: effect.review.attempt.id, storyId }),
          ),
          report,
        );
      case 'showSkeleton':
        setTimeout(
          () => report({ type: 'skeletonShown', attemptId: effect.attemptId }),
          skeletonMilliseconds,
        );
        return;
    }
  };
}
