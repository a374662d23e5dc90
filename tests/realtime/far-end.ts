import type { RealtimeClientEvent, RealtimeSessionCreateRequest } from 'openai/resources/realtime/realtime';
import type { Failure } from '@/lib/domain/failure';
import type { OpenTransport, TransportOptions } from '@/lib/realtime/transport';

/** How a far end behaves before the script takes over. */
export type FarEndManner = {
  /** `asked`: the session shows what the secret carried. `forgetful`: it shows server defaults until updated. */
  session?: 'asked' | 'forgetful' | 'deaf' | 'none';
  /** When the session says that it will expire, in seconds since 1970. */
  expiresAt?: number;
};

const forgetful = {
  output_modalities: ['audio'],
  instructions: 'Be nice.',
  audio: {
    input: { turn_detection: { type: 'server_vad' }, transcription: null },
    output: { voice: 'alloy' },
  },
};

/** The provider's side of a transport, in memory: a test says what it sends and looks at what it got. */
export class FarEnd {
  readonly sent: RealtimeClientEvent[] = [];
  /** The track that is being carried at present; undefined before anything was. */
  track: MediaStreamTrack | null | undefined;
  closed = 0;
  /** What the far end sees in order: sent types, `+track` and `-track`. */
  readonly order: string[] = [];
  #options: TransportOptions | null = null;
  readonly #manner: FarEndManner;

  constructor(manner: FarEndManner = {}) {
    this.#manner = manner;
  }

  open: OpenTransport = async (options) => {
    this.#options = options;
    await options.exchangeSdp('v=0 our offer', options.signal);
    if (this.#manner.session === 'forgetful' || this.#manner.session === 'deaf') {
      this.says({ type: 'session.created', session: forgetful });
    } else if (this.#manner.session !== 'none') {
      const session = { ...this.mintedSession, expires_at: this.#manner.expiresAt };
      this.says({ type: 'session.created', session });
    }
    return {
      send: (event) => {
        if (this.closed > 0) throw new Error('closed');
        this.sent.push(event);
        this.order.push(event.type);
        if (event.type === 'session.update' && this.#manner.session === 'forgetful') {
          this.says({ type: 'session.updated', session: event.session });
        }
      },
      carryMicrophone: (track) => {
        this.track = track;
        this.order.push(track ? '+track' : '-track');
      },
      close: () => {
        this.closed += 1;
      },
    };
  };

  /** The configuration that came with the secret; set by the provider's web side. */
  mintedSession: RealtimeSessionCreateRequest | null = null;

  says(event: Record<string, unknown>): void {
    this.saysText(JSON.stringify({ event_id: 'event_x', ...event }));
  }

  saysText(text: string): void {
    this.#options?.onText(text);
  }

  /** The provider's voice comes, under a name. */
  voice(id: string): void {
    this.#options?.onVoice({ id } as MediaStream);
  }

  hangsUp(failure: Failure): void {
    this.#options?.onEnded(failure);
  }

  ofType<Type extends RealtimeClientEvent['type']>(
    type: Type,
  ): Extract<RealtimeClientEvent, { type: Type }>[] {
    return this.sent.filter(
      (event): event is Extract<RealtimeClientEvent, { type: Type }> => event.type === type,
    );
  }

  /** Answers the newest order with `response.created`; returns its id. */
  creates(id: string, echo = true): string {
    const order = this.ofType('response.create').at(-1);
    const metadata = echo ? (order?.response?.metadata ?? null) : null;
    this.says({ type: 'response.created', response: { id, status: 'in_progress', metadata } });
    return id;
  }

  /** A whole line as recorded: words, sound, end of generation; the sound goes on. */
  speaks(id: string, deltas: readonly string[]): void {
    this.creates(id);
    for (const [at, delta] of deltas.entries()) {
      if (at === 1) this.says({ type: 'output_audio_buffer.started', response_id: id });
      this.says({
        type: 'response.output_audio_transcript.delta',
        response_id: id,
        delta,
        obfuscation: 'xy',
      });
    }
    this.says({
      type: 'response.output_audio_transcript.done',
      response_id: id,
      transcript: deltas.join(''),
    });
    this.done(id);
  }

  done(id: string, status = 'completed', more: Record<string, unknown> = {}): void {
    this.says({ type: 'response.done', response: { id, status, ...more } });
  }

  confirms(itemId: string): void {
    this.says({ type: 'input_audio_buffer.committed', item_id: itemId, previous_item_id: null });
  }

  hears(itemId: string, transcript: string): void {
    this.says({
      type: 'conversation.item.input_audio_transcription.completed',
      item_id: itemId,
      content_index: 0,
      transcript,
      usage: { type: 'duration', seconds: 3 },
    });
  }

  refuses(eventId: string | null, code: string, message = ''): void {
    this.says({ type: 'error', error: { type: 'invalid_request_error', code, message, event_id: eventId } });
  }
}
