import { failure } from '@/lib/domain/failure';
import type { HeardTake } from '@/lib/domain/interview/interviewer';
import type { Recognition, RecognitionResults } from './recognition-api';

/** The tail of an answer is recognised within about a second; after this it will not come. */
const tailMilliseconds = 3_000;
/** Runs that end at once must not make a busy loop. */
const restartMilliseconds = 100;
/** Silence ends a run after some seconds. One that is over sooner than this did not begin, and so many do not work. */
const flashMilliseconds = 1_000;
const mostFlashes = 10;

/** Silence, being told to end, and a microphone that was just exchanged for another: the next run may hear. */
const passing = new Set(['no-speech', 'aborted', 'audio-capture']);

/**
 * The words of one take. Recognition ends by itself now and then, at silence or after some minutes: as long as the take
 * is open another run begins. What is not final is never counted.
 */
export class RecognisedTake {
  readonly #start: () => Recognition;
  readonly #onBroken: () => void;
  /** Final texts of each run, by their place in it. */
  readonly #runs: string[][] = [];
  #present: Recognition | null = null;
  #restart: ReturnType<typeof setTimeout> | undefined;
  #flashes = 0;
  #cause: string | null = null;
  #ending: PromiseWithResolvers<void> | null = null;

  /** `start` gives a run that is under way, and may throw. `onBroken` is told once, when no further run is of use. */
  constructor(start: () => Recognition, onBroken: () => void) {
    this.#start = start;
    this.#onBroken = onBroken;
    this.#run();
  }

  /** Waits for the tail, and gives what was heard; bounded. To be called once. */
  async finish(): Promise<HeardTake> {
    clearTimeout(this.#restart);
    this.#ending = Promise.withResolvers();
    let isWhole = true;
    if (this.#present) {
      const late = setTimeout(() => {
        isWhole = false;
        this.#ending?.resolve();
      }, tailMilliseconds);
      this.#present.stop();
      await this.#ending.promise;
      clearTimeout(late);
    }
    this.discard();
    const text = this.#runs.flat().join(' ').replace(/\s+/g, ' ').trim();
    if (this.#cause !== null)
      return { text, complete: false, failure: failure('transcriptionFailed', this.#cause) };
    return { text, complete: isWhole, failure: isWhole ? null : failure('transcriptMissing') };
  }

  /** Lets go of the take at once. Safe twice. */
  discard(): void {
    clearTimeout(this.#restart);
    const present = this.#present;
    this.#present = null;
    if (present) silence(present).abort();
  }

  #run(): void {
    const texts: string[] = [];
    this.#runs.push(texts);
    try {
      const recognition = this.#start();
      this.#present = recognition;
      recognition.onresult = (event) => takeFinal(event, texts);
      const startedAt = Date.now();
      recognition.onerror = ({ error }) => {
        if (!passing.has(error)) this.#break(error);
      };
      recognition.onend = () => this.#ended(Date.now() - startedAt);
    } catch (error) {
      this.#break(error instanceof Error ? error.message : String(error));
    }
  }

  #ended(lasted: number): void {
    this.#present = null;
    this.#flashes = lasted < flashMilliseconds ? this.#flashes + 1 : 0;
    if (this.#ending) this.#ending.resolve();
    else if (this.#flashes >= mostFlashes) this.#break('It ends again and again.');
    else if (this.#cause === null) this.#restart = setTimeout(() => this.#run(), restartMilliseconds);
  }

  #break(cause: string): void {
    if (this.#cause !== null) return;
    this.#cause = cause;
    this.#onBroken();
  }
}

function takeFinal({ resultIndex, results }: RecognitionResults, texts: string[]): void {
  for (let index = resultIndex; index < results.length; index += 1) {
    const result = results[index];
    if (result?.isFinal) texts[index] = result[0]?.transcript ?? '';
  }
}

function silence(recognition: Recognition): Recognition {
  recognition.onresult = null;
  recognition.onerror = null;
  recognition.onend = null;
  return recognition;
}
