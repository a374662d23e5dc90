import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import { newId } from '../ids.ts';
import type { HeardItem, Studio } from '../studio.ts';
import { readClientFrame } from './client-frame.ts';
import { Conversation, writtenTokens, type WireItem } from './conversation.ts';
import type { EventLine } from './event-line.ts';
import type { Microphone } from './microphone.ts';
import type { Mouth } from './mouth.ts';
import { ResponseDesk } from './response-desk.ts';
import { withChanges, type SessionConfig } from './session-config.ts';
import { Transcription } from './transcription.ts';
import { TurnDetector } from './turn-detector.ts';
import { inputAudioTokens } from './usage.ts';

const LEAST_COMMIT_MS = 100;

/** What a session stands on. The microphone may appear after the session. */
export type SessionGround = {
  studio: Studio;
  callId: string;
  line: EventLine;
  mouth: Mouth;
  microphone: () => Microphone | null;
  config: SessionConfig;
};

/** One conversation with a client: takes its events in order and answers them. */
export class Session {
  readonly desk: ResponseDesk;
  readonly #ground: SessionGround;
  readonly #conversation = new Conversation();
  readonly #transcription: Transcription;
  readonly #detector = new TurnDetector();
  #config: SessionConfig;
  #turnItemId: string | null = null;
  #order: Promise<void> = Promise.resolve();

  constructor(ground: SessionGround) {
    this.#ground = ground;
    this.#config = ground.config;
    this.#transcription = new Transcription(ground.studio, ground.line);
    this.desk = new ResponseDesk({
      studio: ground.studio,
      line: ground.line,
      mouth: ground.mouth,
      conversation: this.#conversation,
      conversationId: newId('conv'),
      callId: ground.callId,
      config: () => this.#config,
    });
  }

  /** Sends `session.created`. */
  begin(): void {
    const seconds = this.#ground.studio.faults.sessionSeconds;
    this.#config = { ...this.#config, expires_at: Math.floor(Date.now() / 1000) + Math.ceil(seconds) };
    this.#ground.line.send('session.created', { session: this.#config });
  }

  /** Takes one message of the data channel; messages are worked off in order. */
  take(text: string): void {
    const { studio, callId, line } = this.#ground;
    const frame = readClientFrame(text, studio.wire);
    const name = 'event' in frame ? frame.event.type : `refused: ${frame.problem.code}`;
    studio.journal.note({ channel: 'wire', direction: 'in', callId, name, body: parsedOrText(text) });
    this.#order = this.#order
      .then(async () => {
        if ('problem' in frame) line.fail(frame.problem);
        else await this.#handle(frame.event);
      })
      .catch((cause: unknown) => studio.journal.crashed(callId, cause));
  }

  /** Follows the audio as it is admitted; only with turn detection does it mean anything. */
  hear(pcm16k: Int16Array): void {
    const settings = this.#config.audio.input.turn_detection;
    const microphone = this.#ground.microphone();
    if (!settings || !microphone) return;
    const sign = this.#detector.hear(pcm16k, settings);
    const now = Math.round(microphone.heardMs);
    if (sign === 'speech-started') {
      this.#turnItemId = newId('item');
      microphone.keepLast((settings.prefix_padding_ms ?? 300) + 80);
      const start = Math.max(0, now - 80);
      this.#ground.line.send('input_audio_buffer.speech_started', {
        audio_start_ms: start,
        item_id: this.#turnItemId,
      });
      if (settings.interrupt_response ?? true) this.desk.interrupt();
    }
    if (sign === 'speech-stopped') {
      this.#ground.line.send('input_audio_buffer.speech_stopped', {
        audio_end_ms: now,
        item_id: this.#turnItemId,
      });
      this.#commit(microphone.take(0), this.#turnItemId ?? newId('item'));
      this.#turnItemId = null;
      if (settings.create_response ?? true) this.desk.create({}, null);
    }
  }

  #forgetTurn(): void {
    this.#detector.reset();
    this.#turnItemId = null;
  }

  close(): void {
    this.desk.close();
    this.#transcription.close();
  }

  async #handle(event: RealtimeClientEvent): Promise<void> {
    const { line, microphone } = this.#ground;
    const eventId = event.event_id ?? null;
    switch (event.type) {
      case 'session.update':
        this.#config = withChanges(this.#config, event.session as unknown as Record<string, unknown>);
        if (this.#config.audio.input.turn_detection === null) this.#forgetTurn();
        line.send('session.updated', { session: this.#config });
        return;
      case 'input_audio_buffer.clear':
        await microphone()?.settle();
        microphone()?.clear();
        this.#forgetTurn();
        line.send('input_audio_buffer.cleared', {});
        return;
      case 'input_audio_buffer.commit':
        await this.#commitByHand(eventId);
        return;
      case 'output_audio_buffer.clear':
        if (!this.#ground.studio.faults.ignoresCancel) this.desk.clearAudio();
        return;
      case 'response.create':
        this.desk.create(event.response ?? {}, eventId);
        return;
      case 'response.cancel':
        if (!this.#ground.studio.faults.ignoresCancel) this.desk.cancel(event.response_id, eventId);
        return;
      case 'conversation.item.create':
        this.#createItem(event.item as unknown as WireItem, event.previous_item_id, eventId);
        return;
      case 'conversation.item.delete':
        if (this.#conversation.remove(event.item_id)) {
          line.send('conversation.item.deleted', { item_id: event.item_id });
        } else this.#itemMissing(event.item_id, eventId);
        return;
      case 'conversation.item.retrieve':
        this.#retrieveItem(event.item_id, eventId);
        return;
      case 'conversation.item.truncate':
        this.#truncateItem(event.item_id, event.audio_end_ms, eventId);
        return;
      case 'input_audio_buffer.append':
        line.fail({
          code: 'invalid_event',
          message: 'Audio arrives on the track in a WebRTC session.',
          eventId,
        });
        return;
    }
  }

  async #commitByHand(eventId: string | null): Promise<void> {
    const microphone = this.#ground.microphone();
    await microphone?.settle();
    const pcm16k = microphone?.take(LEAST_COMMIT_MS) ?? null;
    if (pcm16k) {
      this.#commit(pcm16k, newId('item'));
      return;
    }
    const held = (microphone?.bufferedMs ?? 0).toFixed(2);
    this.#ground.line.fail({
      code: 'input_audio_buffer_commit_empty',
      message:
        'Error committing input audio buffer: buffer too small. Expected at least 100ms of audio, ' +
        `but buffer only has ${held}ms of audio.`,
      eventId,
    });
  }

  #commit(pcm16k: Int16Array | null, itemId: string): void {
    if (!pcm16k) return;
    const { line, studio, callId } = this.#ground;
    const seconds = pcm16k.length / 16_000;
    const heard: HeardItem = { callId, itemId, pcm16k, seconds, transcript: null };
    studio.heard.push(heard);
    const item: WireItem = {
      id: itemId,
      type: 'message',
      status: 'completed',
      role: 'user',
      content: [{ type: 'input_audio', transcript: null }],
    };
    const previous = this.#conversation.add(item, { text: 0, audio: inputAudioTokens(seconds) }) || null;
    line.send('input_audio_buffer.committed', { previous_item_id: previous, item_id: itemId });
    line.send('conversation.item.added', { previous_item_id: previous, item });
    line.send('conversation.item.done', { previous_item_id: previous, item });
    void this.#transcription.transcribe(heard, this.#config.audio.input.transcription !== null);
  }

  #createItem(given: WireItem, after: string | null | undefined, eventId: string | null): void {
    const item = { ...given, id: given.id ?? newId('item') };
    if (item.type === 'message') item.status = 'completed';
    const previous = this.#conversation.add(item, { text: writtenTokens(item), audio: 0 }, after);
    if (previous === false) {
      this.#itemMissing(after ?? '', eventId);
      return;
    }
    this.#ground.line.send('conversation.item.added', { previous_item_id: previous, item });
    this.#ground.line.send('conversation.item.done', { previous_item_id: previous, item });
  }

  #retrieveItem(itemId: string, eventId: string | null): void {
    const item = this.#conversation.find(itemId);
    if (!item) {
      this.#itemMissing(itemId, eventId);
      return;
    }
    const heard = this.#ground.studio.heard.find((candidate) => candidate.itemId === itemId);
    const content = heard
      ? [{ type: 'input_audio', transcript: heard.transcript?.text ?? null }]
      : item.content;
    this.#ground.line.send('conversation.item.retrieved', {
      item: { ...item, ...(content ? { content } : {}) },
    });
  }

  #truncateItem(itemId: string, audioEndMs: number, eventId: string | null): void {
    if (!this.#conversation.find(itemId)) {
      this.#itemMissing(itemId, eventId);
      return;
    }
    this.#conversation.truncate(itemId, audioEndMs);
    const place = { item_id: itemId, content_index: 0 };
    this.#ground.line.send('conversation.item.truncated', { ...place, audio_end_ms: audioEndMs });
  }

  #itemMissing(itemId: string, eventId: string | null): void {
    const message = `Item with item_id '${itemId}' not found.`;
    this.#ground.line.fail({ code: 'item_not_found', message, param: 'item_id', eventId });
  }
}

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
