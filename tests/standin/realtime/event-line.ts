import { newBufferEventId, newId, obfuscation } from '../ids.ts';
import type { Studio } from '../studio.ts';

/** Fields of a server event besides `type` and `event_id`. */
export type EventBody = Record<string, unknown>;

/** An error as the provider words it; `eventId` names the client event that caused it. */
export type WireProblem = {
  code: string;
  message: string;
  param?: string | null;
  eventId?: string | null;
  type?: string;
};

const STRANGERS = ['session.health.updated', 'response.reasoning_trace.delta', 'conversation.memory.updated'];

/**
 * The way out of a session: numbers, checks, records and sends every event. Mixes in what the live service is known to
 * mix in (padding, event types nobody has heard of) and what faults demand.
 */
export class EventLine {
  readonly #studio: Studio;
  readonly #callId: string;
  readonly #write: (text: string) => void;
  #sent = 0;

  constructor(studio: Studio, callId: string, write: (text: string) => void) {
    this.#studio = studio;
    this.#callId = callId;
    this.#write = write;
  }

  send(type: string, body: EventBody): void {
    this.#disturb();
    const bufferEvent = type.startsWith('output_audio_buffer.');
    const frame = { type, event_id: bufferEvent ? newBufferEventId() : newId('event'), ...body };
    const padded = type.endsWith('.delta')
      ? { ...frame, obfuscation: obfuscation(this.#studio.random) }
      : frame;
    this.#check(padded);
    this.#studio.journal.note({
      channel: 'wire',
      direction: 'out',
      callId: this.#callId,
      name: type,
      body: padded,
    });
    this.#write(JSON.stringify(padded));
  }

  fail({ code, message, param = null, eventId = null, type = 'invalid_request_error' }: WireProblem): void {
    this.send('error', { error: { type, code, message, param, event_id: eventId } });
  }

  #check(frame: { type: string }): void {
    if (this.#studio.options.validateFrames === 'off') return;
    const problem = this.#studio.wire.problemOf('server', frame);
    if (problem === null) return;
    const violation = `${frame.type}: ${problem}`;
    this.#studio.journal.note({
      channel: 'violation',
      direction: 'out',
      callId: this.#callId,
      name: violation,
      body: frame,
    });
    if (this.#studio.options.validateFrames === 'throw') throw new Error(violation);
  }

  #disturb(): void {
    this.#sent += 1;
    const { unknownEvents, garbage } = this.#studio.faults;
    const strangers =
      unknownEvents === 'flood' ? 20 : unknownEvents === 'few' && this.#sent % 9 === 2 ? 1 : 0;
    for (let i = 0; i < strangers; i += 1) {
      const type = STRANGERS[(Math.floor(this.#sent / 9) + i) % STRANGERS.length] as string;
      this.#raw(
        type,
        JSON.stringify({ type, event_id: newId('event'), level: i, detail: { nested: [null, true] } }),
      );
    }
    if (garbage && this.#sent % 5 === 1) {
      this.#raw('half-json', '{"type":"response.output_audio_transcript.delta","event_id":"event_');
      this.#raw('wrong-fields', '{"type":"response.done","response":"later"}');
      this.#raw('not-an-object', '[]');
    }
  }

  #raw(name: string, text: string): void {
    this.#studio.journal.note({ channel: 'wire', direction: 'note', callId: this.#callId, name, body: text });
    this.#write(text);
  }
}
