import type { Attempt } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { keepAttempt, updateAttempt } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { keepFeedback } from '@/lib/store/feedback';
import { keepWholeSound, type WholeSound } from '@/lib/store/whole-sound';
import type { Services } from './services';

/** What of an answer is still to be written: itself with its latest words, and whatever of the rest is not there yet. */
type Held = {
  attempt: Attempt;
  sound: { whole: WholeSound; audioDays: number } | null;
  feedback: Feedback | null;
};

/** Answers that a full disk did not take: held in memory, and tried again until it does. */
export type Unsaved = {
  /** From here on it is tried again. What was held of it before stays. */
  hold(attempt: Attempt, sound?: Held['sound']): void;
  /** Newer words of an answer that is held; of any other nothing. */
  reword(attempt: Attempt): void;
  /** Feedback to an answer that is held; to any other nothing. */
  coach(feedback: Feedback): void;
};

/** Milliseconds between two tries: room is made by hand, and soon found. */
const againAfter = 3_000;

const shelves = new WeakMap<Database, Unsaved>();

/** The one shelf of a database: takes, words and feedback of an answer come from different hands. */
export function unsavedOf(services: Pick<Services, 'database' | 'logger'>): Unsaved {
  const known = shelves.get(services.database);
  if (known) return known;
  const shelf = createUnsaved(services);
  shelves.set(services.database, shelf);
  return shelf;
}

function createUnsaved({ database, logger }: Pick<Services, 'database' | 'logger'>): Unsaved {
  const held = new Map<string, Held>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  /** In the order in which it was to be; each of these twice is once. */
  async function write({ attempt, sound, feedback }: Held): Promise<void> {
    if (sound) await keepWholeSound(database, sound.whole, sound.audioDays);
    await keepAttempt(database, attempt);
    await updateAttempt(database, attempt);
    if (feedback) await keepFeedback(database, feedback);
  }

  async function tryAll(): Promise<void> {
    for (const [id, each] of held) {
      try {
        await write(each);
      } catch {
        break;
      }
      // Something may have been added while it was written; then it is written once more.
      if (held.get(id) === each) held.delete(id);
      logger.info('an answer that waited for room is written');
    }
    timer = null;
    tryLater();
  }

  function tryLater(): void {
    if (held.size > 0) timer ??= setTimeout(() => void tryAll(), againAfter);
  }

  const change = (id: string, part: Partial<Held>): void => {
    const before = held.get(id);
    if (before) held.set(id, { ...before, ...part });
  };

  return {
    hold(attempt, sound = null) {
      const before = held.get(attempt.id);
      held.set(attempt.id, { feedback: null, ...before, attempt, sound: sound ?? before?.sound ?? null });
      tryLater();
    },
    reword: (attempt) => change(attempt.id, { attempt }),
    coach: (feedback) => change(feedback.attemptId, { feedback }),
  };
}
