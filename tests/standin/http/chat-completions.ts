import { readCoachingRequest } from '../coach/coaching-request.ts';
import { writeAnswer } from '../coach/written-answer.ts';
import { spendFault, type ReplyFault, type Wrapping } from '../faults.ts';
import { newId } from '../ids.ts';
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
import { refused } from './text-refusals.ts';

/** A whole completion before it is sent, in one piece or in many. */
type Completion = {
  base: { id: string; created: number; model: string };
  text: string;
  thoughts: string;
  refusal: string;
  finish: 'stop' | 'length' | 'content_filter';
  usage: Record<string, number>;
  /** Ends in the middle: cut off, or without another word. */
  breaksOff: 'no' | 'cut' | 'stall';
};

/** `POST /v1/chat/completions`: the older interface, as compatible providers speak it. */
export async function chatCompletion(exchange: Exchange): Promise<void> {
  const { studio } = exchange;
  const fault = spendFault<ReplyFault>(studio.faults, 'responses');
  if (answerFault(exchange, fault)) return;
  if (!letIn(exchange)) return;
  const body = jsonBody(exchange);
  if (!body || !Array.isArray(body['messages'])) {
    answerProblem(exchange, 400, "Missing required parameter: 'messages'.", 'missing_required_parameter');
    return;
  }
  if (refused(exchange, body)) return;
  const completion = completionOf(exchange, body, fault);
  if (body['stream'] !== true || studio.faults.chatContent === 'whole') answerWhole(exchange, completion);
  else await stream(exchange, completion, 'stream_options' in body);
}

function completionOf({ studio }: Exchange, body: Record<string, unknown>, fault: ReplyFault): Completion {
  const request = readCoachingRequest(body);
  const written = fault === 'malformed' ? 'Certainly! {"follow_up": ' : writeAnswer(studio, request);
  const cut = fault === 'incomplete' || fault === 'cut-stream' || fault === 'stall';
  const said = cut ? written.slice(0, Math.floor(written.length * 0.6)) : written;
  const text = fault === 'refuse' ? '' : wrapped(said, studio.faults.wrapping);
  const prompt = Math.ceil(request.text.length / 4);
  const completion = Math.ceil(text.length / 4);
  return {
    base: { id: newId('chatcmpl'), created: Math.floor(Date.now() / 1000), model: request.model },
    text,
    thoughts: studio.faults.wrapping === 'reasoning-field' ? 'They want {"scoring": …}. Let me see.' : '',
    refusal: fault === 'refuse' ? 'I am sorry, but I cannot help with that.' : '',
    finish: fault === 'content-filter' ? 'content_filter' : fault === 'incomplete' ? 'length' : 'stop',
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
    breaksOff: fault === 'cut-stream' ? 'cut' : fault === 'stall' ? 'stall' : 'no',
  };
}

function wrapped(text: string, wrapping: Wrapping): string {
  switch (wrapping) {
    case 'none':
    case 'reasoning-field':
      return text;
    case 'think-tags':
      return `<think>\nThe keys are {"follow_up": {}, "scoring": {"overall": 10}}.\n</think>\n\n${text}`;
    case 'fence':
      return `\`\`\`json\n${text}\n\`\`\``;
    case 'prose':
      return `Here is {your} feedback, as JSON:\n${text}\nI hope that {helps}!`;
  }
}

function answerWhole(exchange: Exchange, { base, text, thoughts, refusal, finish, usage }: Completion): void {
  const reasoning = thoughts === '' ? {} : { reasoning_content: thoughts };
  const message = { role: 'assistant', content: text || null, refusal: refusal || null, ...reasoning };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: finish }];
  answerJson(exchange, 200, { ...base, object: 'chat.completion', choices, usage });
}

async function stream(exchange: Exchange, completion: Completion, withUsage: boolean): Promise<void> {
  const { studio, response } = exchange;
  const { base, text, thoughts, refusal, finish, usage, breaksOff } = completion;
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const type = studio.faults.chatContent === 'plain' ? 'text/plain' : 'text/event-stream; charset=utf-8';
  response.writeHead(200, { 'content-type': type });
  const chunk = (choices: unknown[], more: Record<string, unknown> = {}): void => {
    const event = { ...base, object: 'chat.completion.chunk', choices, ...more };
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  const send = (delta: Record<string, unknown>, finish_reason: string | null): void =>
    chunk([{ index: 0, delta, logprobs: null, finish_reason }]);
  const { firstMs, characters, everyMs } = studio.options.coachPace;
  await wait(firstMs, gone.signal);
  send({ role: 'assistant', content: '' }, null);
  if (thoughts !== '') send({ reasoning_content: thoughts }, null);
  if (refusal !== '') send({ refusal }, null);
  for (let at = 0; at < text.length && !gone.signal.aborted; at += characters) {
    send({ content: text.slice(at, at + characters) }, null);
    if (everyMs > 0) await wait(everyMs, gone.signal);
  }
  noteAnswer(exchange, 200, { finish, text, breaksOff });
  if (breaksOff === 'stall') return;
  if (breaksOff === 'cut') {
    response.write('data: {"id":"chatcm');
    response.destroy();
    return;
  }
  send({}, finish);
  if (withUsage) chunk([], { usage });
  response.end('data: [DONE]\n\n');
}
