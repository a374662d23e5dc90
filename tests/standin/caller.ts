import wrtc from '@roamhq/wrtc';
import { LoudnessMeter, PacedSource } from './pacing.ts';

/** A server event as it came over the wire; which fields there are depends on its type. */
export type WireEvent = {
  type: string;
  event_id: string;
  item_id?: string;
  response_id?: string;
  previous_item_id?: string | null;
  transcript?: string;
  delta?: string;
  obfuscation?: string;
  name?: string;
  arguments?: string;
  audio_end_ms?: number;
  usage?: { type: string; seconds: number };
  error?: { code: string; message: string; event_id: string | null; param: string | null };
  item?: { id: string; type: string; content: { type: string; transcript?: string | null }[] };
  response?: WireResponse;
  session?: Record<string, unknown> & { expires_at: number; id: string };
};

/** A response as `response.created` and `response.done` show it. */
export type WireResponse = {
  id: string;
  status: string;
  status_details: { type: string; reason?: string; error?: { code: string } } | null;
  conversation_id: string | null;
  metadata: Record<string, string> | null;
  usage: WireUsage;
  output: { type: string; status: string; name?: string; content?: { transcript?: string }[] }[];
};

export type WireUsage = {
  total_tokens: number;
  input_tokens: number;
  output_tokens: number;
  input_token_details: { text_tokens: number; audio_tokens: number; cached_tokens: number };
  output_token_details: { text_tokens: number; audio_tokens: number };
};

/** A bare client in Node: real WebRTC, nothing clever. */
export class Caller {
  readonly microphone = new PacedSource();
  readonly events: WireEvent[] = [];
  /** Messages that were not JSON objects. */
  readonly garbage: string[] = [];
  readonly peer = new wrtc.RTCPeerConnection();
  readonly #channel = this.peer.createDataChannel('oai-events');
  readonly #sender = this.peer.addTrack(this.microphone.track as never);
  readonly #listeners = new Set<() => void>();
  #meter: LoudnessMeter | null = null;

  constructor() {
    this.peer.ontrack = ({ track }) => {
      this.#meter = new LoudnessMeter(track as unknown as MediaStreamTrack);
    };
    this.#channel.onmessage = ({ data }) => this.#receive(String(data));
    this.#channel.onclose = () => this.#wake();
  }

  /** Posts the offer as a form; returns the HTTP answer, applied when it was a 201. */
  async connect(baseUrl: string, session: Record<string, unknown>, key = 'sk-test'): Promise<Response> {
    await this.peer.setLocalDescription(await this.peer.createOffer());
    const form = new FormData();
    form.set('sdp', this.peer.localDescription?.sdp ?? '');
    form.set('session', JSON.stringify({ type: 'realtime', model: 'gpt-realtime-2.1', ...session }));
    const headers = { authorization: `Bearer ${key}` };
    const response = await fetch(`${baseUrl}/realtime/calls`, { method: 'POST', headers, body: form });
    if (response.status === 201) {
      await this.peer.setRemoteDescription({ type: 'answer', sdp: await response.clone().text() });
    }
    return response;
  }

  get channelState(): string {
    return this.#channel.readyState;
  }

  /** Milliseconds of audible sound received. */
  get loudMs(): number {
    return this.#meter?.loudMs ?? 0;
  }

  send(event: Record<string, unknown>): void {
    this.#channel.send(JSON.stringify(event));
  }

  sendText(text: string): void {
    this.#channel.send(text);
  }

  /** Detaches the microphone from the line, or attaches it again. */
  async attach(attached: boolean): Promise<void> {
    await this.#sender.replaceTrack(attached ? (this.microphone.track as never) : null);
  }

  /** The first event after `from` that matches. */
  async until(
    matches: string | ((event: WireEvent) => boolean),
    from = 0,
    patienceMs = 30_000,
  ): Promise<WireEvent> {
    const fits = typeof matches === 'string' ? (event: WireEvent) => event.type === matches : matches;
    const found = (): WireEvent | undefined => this.events.slice(from).find(fits);
    await this.#when(() => found() !== undefined, patienceMs, String(matches));
    return found() as WireEvent;
  }

  /** Resolves when the provider has closed the channel. */
  untilClosed(patienceMs = 15_000): Promise<void> {
    return this.#when(() => this.#channel.readyState === 'closed', patienceMs, 'the channel to close');
  }

  close(): void {
    this.microphone.close();
    this.#meter?.close();
    this.peer.close();
  }

  #receive(text: string): void {
    try {
      const event = JSON.parse(text) as WireEvent;
      if (typeof event.type === 'string') this.events.push(event);
      else this.garbage.push(text);
    } catch {
      this.garbage.push(text);
    }
    this.#wake();
  }

  #wake(): void {
    for (const listener of this.#listeners) listener();
  }

  #when(reached: () => boolean, patienceMs: number, what: string): Promise<void> {
    if (reached()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const check = (): void => {
        if (reached()) finish(resolve);
      };
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        this.#listeners.delete(check);
        settle();
      };
      const timer = setTimeout(
        () => finish(() => reject(new Error(`Waited in vain for ${what}.`))),
        patienceMs,
      );
      this.#listeners.add(check);
    });
  }
}
