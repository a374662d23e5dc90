import { honest } from '../../tests/coach/model-answer.ts';

/** A reply of the coach that stops just before the closing quote of its follow-up question. */
type Hanging = { before: string; closeQuote: () => void; rest: () => void };

const piece = 12;

/**
 * The provider behind `/v1/responses` as a `fetch`: streams a whole review in pieces of twelve characters, as the local
 * provider does, and waits before the one that closes the follow-up question until it is told to go on.
 */
export class StreamedCoach {
  readonly #waiting: ((reply: Hanging) => void)[] = [];
  readonly #hanging: Hanging[] = [];
  #question = '';

  /** The question of the next review. */
  asks(question: string): void {
    this.#question = question;
  }

  readonly fetch: typeof fetch = async () => {
    const follow_up = { should_ask: true, question_text: this.#question, reason: 'The end is missing.' };
    const text = JSON.stringify({ ...honest, follow_up });
    const quoteAt = text.indexOf(this.#question) + this.#question.length;
    const encoder = new TextEncoder();
    let sequence = 0;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const send = (event: Record<string, unknown>): void => {
          sequence += 1;
          const data = JSON.stringify({ sequence_number: sequence, ...event });
          controller.enqueue(encoder.encode(`event: ${String(event['type'])}\ndata: ${data}\n\n`));
        };
        const delta = (part: string): void =>
          send({
            type: 'response.output_text.delta',
            item_id: 'i',
            output_index: 0,
            content_index: 0,
            delta: part,
          });
        const all = (part: string): void => {
          for (let at = 0; at < part.length; at += piece) delta(part.slice(at, at + piece));
        };
        send({ type: 'response.created', response: { id: 'r', status: 'in_progress' } });
        all(text.slice(0, quoteAt - 1));
        this.#hang({
          before: text.slice(0, quoteAt),
          closeQuote: () => delta(text.slice(quoteAt - 1, quoteAt + 2)),
          rest: () => {
            all(text.slice(quoteAt + 2));
            send({ type: 'response.completed', response: { id: 'r', status: 'completed' } });
            controller.close();
          },
        });
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };

  /** The reply that hangs, as soon as there is one. */
  hanging(): Promise<Hanging> {
    const reply = this.#hanging.shift();
    return reply ? Promise.resolve(reply) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  #hang(reply: Hanging): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(reply);
    else this.#hanging.push(reply);
  }
}
