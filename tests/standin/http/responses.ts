import { readCoachingRequest, type CoachingRequest } from '../coach/coaching-request.ts';
import { writeAnswer } from '../coach/written-answer.ts';
import { spendFault, type ReplyFault } from '../faults.ts';
import { newId, obfuscation } from '../ids.ts';
import { wait } from '../realtime/wait.ts';
import {
  answerFault,
  answerJson,
  answerProblem,
  jsonBody,
  letIn,
  noteAnswer,
  type Exchange,
} from './exchange.ts';
import { refused, responsesUnknown } from './text-refusals.ts';

const REFUSAL = 'I am sorry, but I cannot help with that.';

/** `POST /v1/responses`, streamed or whole. */
export async function respond(exchange: Exchange): Promise<void> {
  const { studio } = exchange;
  if (responsesUnknown(exchange)) return;
  const fault = spendFault<ReplyFault>(studio.faults, 'responses');
  if (answerFault(exchange, fault)) return;
  if (!letIn(exchange)) return;
  const body = jsonBody(exchange);
  if (!body || typeof body['model'] !== 'string') {
    answerProblem(exchange, 400, "Missing required parameter: 'model'.", 'missing_required_parameter');
    return;
  }
  if (refused(exchange, body)) return;
  const request = readCoachingRequest(body);
  const text =
    fault === 'malformed'
      ? 'Certainly! Here is your feedback: {"follow_up": {"should_ask": '
      : writeAnswer(studio, request);
  const declined = fault === 'refuse';
  const cut = fault === 'incomplete' || fault === 'content-filter';
  const said = declined ? REFUSAL : cut ? text.slice(0, Math.floor(text.length * 0.6)) : text;
  const picture = new ResponsePicture(request, body, said, declined);
  const ending = fault === 'failed' ? 'failed' : cut ? 'incomplete' : 'completed';
  const reason = fault === 'content-filter' ? 'content_filter' : 'max_output_tokens';
  if (body['stream'] === true) await stream(exchange, picture, ending, reason, fault);
  else answerJson(exchange, 200, picture.at(ending, reason));
}

/** The response object at each stage of its life. */
class ResponsePicture {
  readonly itemId = newId('msg');
  readonly said: string;
  readonly refused: boolean;
  readonly #base: Record<string, unknown>;
  readonly #usage: Record<string, unknown>;

  constructor(request: CoachingRequest, body: Record<string, unknown>, said: string, refused: boolean) {
    this.said = said;
    this.refused = refused;
    const input = Math.ceil((request.text.length + JSON.stringify(request.schema ?? '').length) / 4);
    const output = Math.ceil(said.length / 4);
    this.#usage = {
      input_tokens: input,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: input + output,
    };
    this.#base = {
      id: newId('resp'),
      object: 'response',
      created_at: Math.floor(Date.now() / 1000),
      error: null,
      incomplete_details: null,
      instructions: body['instructions'] ?? null,
      max_output_tokens: body['max_output_tokens'] ?? null,
      model: request.model,
      parallel_tool_calls: true,
      previous_response_id: null,
      reasoning: { effort: null, summary: null },
      store: body['store'] ?? true,
      temperature: 1,
      text: body['text'] ?? { format: { type: 'text' } },
      tool_choice: 'auto',
      tools: [],
      top_p: 1,
      truncation: 'disabled',
      metadata: body['metadata'] ?? {},
    };
  }

  begun(): Record<string, unknown> {
    return { ...this.#base, status: 'in_progress', output: [], usage: null };
  }

  at(status: 'completed' | 'incomplete' | 'failed', reason: string): Record<string, unknown> {
    return {
      ...this.#base,
      status,
      error: status === 'failed' ? { code: 'server_error', message: 'The model failed to answer.' } : null,
      incomplete_details: status === 'incomplete' ? { reason } : null,
      output: status === 'failed' ? [] : [this.item(status)],
      usage: status === 'failed' ? null : this.#usage,
    };
  }

  item(status: 'in_progress' | 'completed' | 'incomplete'): Record<string, unknown> {
    const content = status === 'in_progress' ? [] : [this.part(this.said)];
    return { id: this.itemId, type: 'message', status, role: 'assistant', content };
  }

  part(words: string): Record<string, unknown> {
    if (this.refused) return { type: 'refusal', refusal: words };
    return { type: 'output_text', text: words, annotations: [], logprobs: [] };
  }
}

async function stream(
  exchange: Exchange,
  picture: ResponsePicture,
  ending: 'completed' | 'incomplete' | 'failed',
  reason: string,
  fault: ReplyFault,
): Promise<void> {
  const { studio, response } = exchange;
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
  });
  let number = 0;
  const send = (type: string, fields: Record<string, unknown>): void => {
    const event = { type, ...fields, sequence_number: number };
    number += 1;
    checkEvent(exchange, event);
    response.write(`event: ${type}\ndata: ${JSON.stringify(event)}\n\n`);
  };
  const { firstMs, characters, everyMs } = studio.options.coachPace;
  const place = { item_id: picture.itemId, output_index: 0, content_index: 0 };
  send('response.created', { response: picture.begun() });
  send('response.in_progress', { response: picture.begun() });
  await wait(firstMs, gone.signal);
  if (ending === 'failed') {
    send('response.failed', { response: picture.at('failed', reason) });
  } else {
    send('response.output_item.added', { output_index: 0, item: picture.item('in_progress') });
    send('response.content_part.added', { ...place, part: picture.part('') });
    const kind = picture.refused ? 'response.refusal' : 'response.output_text';
    const logprobs = picture.refused ? {} : { logprobs: [] };
    const stopAt =
      fault === 'cut-stream' || fault === 'stall' ? Math.floor(picture.said.length * 0.4) : Infinity;
    for (let at = 0; at < picture.said.length && !gone.signal.aborted; at += characters) {
      if (at >= stopAt) {
        noteAnswer(exchange, 200, `stream ends early: ${fault}`);
        if (fault === 'cut-stream') {
          response.write('event: response.output_text.delta\ndata: {"type":"response.output_text.del');
          await wait(20);
          response.destroy();
        }
        return;
      }
      const delta = picture.said.slice(at, at + characters);
      send(`${kind}.delta`, { ...place, delta, ...logprobs, obfuscation: obfuscation(studio.random) });
      if (everyMs > 0) await wait(everyMs, gone.signal);
    }
    const whole = picture.refused ? { refusal: picture.said } : { text: picture.said };
    send(`${kind}.done`, { ...place, ...whole, ...logprobs });
    send('response.content_part.done', { ...place, part: picture.part(picture.said) });
    send('response.output_item.done', { output_index: 0, item: picture.item(ending) });
    send(`response.${ending}`, { response: picture.at(ending, reason) });
  }
  noteAnswer(exchange, 200, { ending, text: picture.said });
  response.end();
}

function checkEvent({ studio }: Exchange, event: { type: string }): void {
  if (studio.options.validateFrames === 'off') return;
  const problem = studio.wire.problemOf('stream', event);
  if (problem === null) return;
  const name = `${event.type}: ${problem}`;
  studio.journal.note({ channel: 'violation', direction: 'out', callId: null, name, body: event });
  if (studio.options.validateFrames === 'throw') throw new Error(name);
}
