import type { Attempt } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import type { Database } from '@/lib/store/database';
import { keepWholeAnswer, type WholeAnswer } from '@/lib/store/whole-answer';
import type { Services } from './services';

/** Answers that a full disk did not take: held in memory, and tried again until it does. */
export type Unsaved = {
  /** From here on it is tried again. What was held of it before stays. `stored` is one of which the rest is written. */
  hold(attempt: Attempt, is: 'new' | 'stored', sound?: WholeAnswer['sound']): void;
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
  /** Themselves with their latest words, and whatever of the rest is not there yet. */
  const held = new Map<string, WholeAnswer>();
  /** Those that were on the disk: once they are there no more, they were deleted, and do not come back. */
  const stored = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function tryAll(): Promise<void> {
    for (const [id, each] of held) {
      try {
        const isWritten = await keepWholeAnswer(database, each, stored.has(id));
        logger.info('an answer waits for room no more', { isWritten });
      } catch {
        break;
      }
      stored.add(id);
      // Something may have been added while it was written; then it is written once more.
      if (held.get(id) !== each) continue;
      held.delete(id);
      stored.delete(id);
    }
    timer = null;
    tryLater();
  }

  function tryLater(): void {
    if (held.size > 0) timer ??= setTimeout(() => void tryAll(), againAfter);
  }

  const change = (id: string, part: Partial<WholeAnswer>): void => {
    const before = held.get(id);
    if (before) held.set(id, { ...before, ...part });
  };

  return {
    hold(attempt, is, sound = null) {
      const before = held.get(attempt.id);
      if (is === 'stored' && !before) stored.add(attempt.id);
      held.set(attempt.id, { feedback: null, ...before, attempt, sound: sound ?? before?.sound ?? null });
      tryLater();
    },
    reword: (attempt) => change(attempt.id, { attempt }),
    coach: (feedback) => change(feedback.attemptId, { feedback }),
  };
}
