import type { HeardItem, Studio } from '../studio.ts';
import type { EventLine } from './event-line.ts';
import { wait } from './wait.ts';

/**
 * Transcribes committed audio late and out of order: of two items in flight the second tends to arrive first. The
 * words come from the ears alone.
 */
export class Transcription {
  readonly #studio: Studio;
  readonly #line: EventLine;
  readonly #ended = new AbortController();
  #count = 0;

  constructor(studio: Studio, line: EventLine) {
    this.#studio = studio;
    this.#line = line;
  }

  /** Listens to an item; reports unless the session's transcription is off (`report` false). */
  async transcribe(heard: HeardItem, report: boolean): Promise<void> {
    const { faults, options, random, ears, journal } = this.#studio;
    const late = this.#count++ % 2 === 0;
    const [shortest, longest] = options.transcriptionDelayMs;
    const share = late ? 0.6 + 0.4 * random() : 0.4 * random();
    const due = performance.now() + shortest + share * (longest - shortest);
    const fault = faults.transcription;
    if (fault === 'never') return;
    const outcome = await ears.transcribe(heard.pcm16k).catch((cause: unknown) => String(cause));
    if (typeof outcome !== 'string') heard.transcript = outcome;
    journal.note({
      channel: 'ears',
      direction: 'note',
      callId: heard.callId,
      name: `ears: ${ears.kind}`,
      body: { itemId: heard.itemId, seconds: heard.seconds, outcome },
    });
    if (!report) return;
    await wait(due - performance.now(), this.#ended.signal);
    if (this.#ended.signal.aborted) return;
    const place = { item_id: heard.itemId, content_index: 0 };
    if (fault === 'failed' || typeof outcome === 'string') {
      this.#line.send('conversation.item.input_audio_transcription.failed', {
        ...place,
        error: {
          type: 'server_error',
          code: 'transcription_failed',
          message: `Input transcription failed for item '${heard.itemId}'.`,
          param: null,
        },
      });
      return;
    }
    const transcript = fault === 'empty' ? '' : outcome.text;
    for (const delta of transcript.match(/\s*\S+/g) ?? []) {
      this.#line.send('conversation.item.input_audio_transcription.delta', { ...place, delta });
      if (random() < 0.2) await wait(5, this.#ended.signal);
    }
    this.#line.send('conversation.item.input_audio_transcription.completed', {
      ...place,
      transcript,
      usage: { type: 'duration', seconds: Math.max(1, Math.ceil(heard.seconds)) },
    });
  }

  close(): void {
    this.#ended.abort();
  }
}
