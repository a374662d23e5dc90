import type { Failure } from '@/lib/domain/failure';
import type { RecordingChunk } from '@/lib/domain/recording';
import { appendChunks } from './chunks';
import type { Database } from './database';
import { storeFailure } from './failure';

/**
 * Writes the sound of one open recording as it comes: one write at a time, in order. Where a write fails, its
 * sound stays in memory and goes with the next one, so that a full disk that is cleared in time costs nothing.
 */
export class ChunkWriter {
  readonly #database: Database;
  readonly #recordingId: string;
  readonly #onFailure: (failure: Failure) => void;
  #waiting: RecordingChunk[] = [];
  #writing: Promise<void> | null = null;
  #count = 0;
  #failure: Failure | null = null;
  #closed = false;

  /** `onFailure` hears of each trouble once, not of each chunk in it. */
  constructor(database: Database, recordingId: string, onFailure: (failure: Failure) => void) {
    this.#database = database;
    this.#recordingId = recordingId;
    this.#onFailure = onFailure;
  }

  /** `samples` is PCM 16 bit mono, owned by the writer from here on; `startSample` counts on the interview's clock. */
  append(startSample: number, samples: ArrayBuffer): void {
    if (this.#closed || samples.byteLength === 0) return;
    this.#waiting.push({ recordingId: this.#recordingId, index: this.#count, startSample, samples });
    this.#count += 1;
    this.#writing ??= this.#drain();
  }

  /** Takes nothing more; resolves when all is written, or with what kept it from being written. Safe twice. */
  async close(): Promise<Failure | null> {
    this.#closed = true;
    await this.#writing;
    // The last try for what an earlier failure left behind.
    if (this.#waiting.length > 0) await this.#drain();
    return this.#waiting.length > 0 ? this.#failure : null;
  }

  /** Takes nothing more and forgets what was not written. The rows go with `discardRecording`. */
  discard(): void {
    this.#closed = true;
    this.#waiting = [];
  }

  async #drain(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        const batch = [...this.#waiting];
        await appendChunks(this.#database, this.#recordingId, batch);
        this.#waiting = this.#waiting.slice(batch.length);
        this.#failure = null;
      }
    } catch (error) {
      const isNew = this.#failure === null;
      this.#failure = storeFailure(error);
      if (isNew) this.#onFailure(this.#failure);
    } finally {
      this.#writing = null;
    }
  }
}
