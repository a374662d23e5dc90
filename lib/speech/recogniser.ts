import type { Identifier } from '@/lib/domain/identifier';
import type { HeardTake } from '@/lib/domain/interview/interviewer';
import type { Logger } from '@/lib/domain/logger';
import { RecognisedTake } from './recognised-take';
import { browserRecognition, type RecognitionApi, type Recognition } from './recognition-api';

/** Hears on this device: no sound leaves it. */
export type Recogniser = {
  /** Whether the language is there and nothing has failed so far; bounded. What is told is a hint: a take may still fail. */
  ready(): Promise<boolean>;
  /** False once it has failed in a way that will not pass. */
  readonly works: boolean;
  listen(takeId: Identifier): void;
  /** The take's words; of a take that is not open none. Never rejects, and waits 3 s at most. */
  finish(takeId: Identifier): Promise<HeardTake>;
  discard(takeId: Identifier): void;
};

export type RecogniserOptions = {
  /** BCP 47, of the interview. */
  language: string;
  track: () => MediaStreamTrack | null;
  logger: Logger;
  /** Given by tests. */
  api?: RecognitionApi | null;
};

/** Some browsers have the question and never answer it (brave/brave-browser#55414). */
const answerMilliseconds = 2_000;

/** The browser's recognition on this device; null where it has none. */
export function createRecogniser({
  api = browserRecognition(),
  ...options
}: RecogniserOptions): Recogniser | null {
  return api ? new DeviceRecogniser(api, options) : null;
}

class DeviceRecogniser implements Recogniser {
  readonly #api: RecognitionApi;
  readonly #options: Omit<RecogniserOptions, 'api'>;
  #language: string | null = null;
  #open: { takeId: Identifier; take: RecognisedTake } | null = null;
  works = true;

  constructor(api: RecognitionApi, options: Omit<RecogniserOptions, 'api'>) {
    this.#api = api;
    this.#options = options;
  }

  async ready(): Promise<boolean> {
    for (const language of tagsOf(this.#options.language)) {
      const where = { langs: [language], processLocally: true as const };
      const state = await answered(() => this.#api.available(where), 'unavailable');
      if (state === 'available') {
        this.#language = language;
        return this.works;
      }
      if (state === 'downloadable') {
        this.#options.logger.info('the language for recognition is asked for', { language });
        // For a later interview: this one does not wait.
        void answered(() => this.#api.install(where), false);
        return false;
      }
    }
    return false;
  }

  listen(takeId: Identifier): void {
    if (this.#open) this.discard(this.#open.takeId);
    const broken = () => {
      this.works = false;
      this.#options.logger.warn('recognition on this device failed');
    };
    this.#open = { takeId, take: new RecognisedTake(() => this.#start(), broken) };
  }

  async finish(takeId: Identifier): Promise<HeardTake> {
    if (this.#open?.takeId !== takeId) return { text: '', complete: false, failure: null };
    const { take } = this.#open;
    this.#open = null;
    return take.finish();
  }

  discard(takeId: Identifier): void {
    if (this.#open?.takeId !== takeId) return;
    this.#open.take.discard();
    this.#open = null;
  }

  #start(): Recognition {
    const track = this.#options.track();
    if (!track || this.#language === null) throw new Error('There is nothing to hear.');
    const recognition = new this.#api();
    recognition.lang = this.#language;
    recognition.continuous = true;
    recognition.interimResults = false;
    recognition.processLocally = true;
    // Where the browser would not be bound to this device, nothing is started.
    if (!recognition.processLocally) throw new Error('The browser would not keep it on this device.');
    recognition.start(track);
    return recognition;
  }
}

/** `en` is asked for as itself, then as the language of its largest region: packs are named `en-US`. */
function tagsOf(language: string): string[] {
  try {
    const { language: base, region } = new Intl.Locale(language).maximize();
    return [...new Set([language, `${base}-${region ?? ''}`])];
  } catch {
    return [language];
  }
}

async function answered<Answer>(ask: () => Promise<Answer>, otherwise: Answer): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const timer = setTimeout(() => resolve(otherwise), answerMilliseconds);
  // A browser may refuse the question itself (its policy), at once or as a rejection.
  Promise.resolve()
    .then(ask)
    .then(resolve, () => resolve(otherwise));
  const answer = await promise;
  clearTimeout(timer);
  return answer;
}
