import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import type { OpenTransport } from '@/lib/realtime/transport';

/** What has left for the provider, and when by `performance.now()`. */
type Departure = { event: RealtimeClientEvent; at: number };

/**
 * The provider's voice in memory: confirms what it is configured to be and says every line at once. Answers come in a
 * task of their own, as from a network.
 */
export class AnsweringTransport {
  #counter = 0;
  #onDeparture: ((departure: Departure) => void) | null = null;

  /** The next `response.create` that leaves. */
  nextOrder(): Promise<Departure> {
    return new Promise((resolve) => {
      this.#onDeparture = resolve;
    });
  }

  readonly open: OpenTransport = async ({ onText }) => {
    const says = (event: Record<string, unknown>): void =>
      onText(JSON.stringify({ event_id: 'event_x', ...event }));
    setTimeout(() => says({ type: 'session.created', session: {} }));
    return {
      send: (event) => {
        const at = performance.now();
        if (event.type === 'response.create') {
          this.#onDeparture?.({ event, at });
          this.#onDeparture = null;
        }
        setTimeout(() => this.#answerTo(event, says));
      },
      carryMicrophone: () => {},
      close: () => {},
    };
  };

  #answerTo(event: RealtimeClientEvent, says: (event: Record<string, unknown>) => void): void {
    this.#counter += 1;
    const id = String(this.#counter);
    if (event.type === 'session.update') says({ type: 'session.updated', session: event.session });
    if (event.type !== 'response.create') return;
    const response = { id, metadata: event.response?.metadata ?? null };
    says({ type: 'response.created', response });
    says({ type: 'output_audio_buffer.started', response_id: id });
    says({ type: 'response.done', response: { ...response, status: 'completed' } });
    says({ type: 'output_audio_buffer.stopped', response_id: id });
  }
}
