import { readCoachingRequest } from '../coach/coaching-request.ts';
import { writeAnswer } from '../coach/written-answer.ts';
import { spendFault, type ReplyFault } from '../faults.ts';
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

/** `POST /v1/chat/completions`: the older interface, as compatible providers speak it. */
export async function chatCompletion(exchange: Exchange): Promise<void> {
  const { studio, response } = exchange;
  const fault = spendFault<ReplyFault>(studio.faults, 'responses');
  if (answerFault(exchange, fault)) return;
  if (!letIn(exchange)) return;
  const body = jsonBody(exchange);
  if (!body || !Array.isArray(body['messages'])) {
    answerProblem(exchange, 400, "Missing required parameter: 'messages'.", 'missing_required_parameter');
    return;
  }
  const request = readCoachingRequest(body);
  const written = fault === 'malformed' ? 'Certainly! {"follow_up": ' : writeAnswer(studio, request);
  const cut = fault === 'incomplete' || fault === 'cut-stream';
  const text = cut ? written.slice(0, Math.floor(written.length * 0.6)) : written;
  const finish = fault === 'content-filter' ? 'content_filter' : cut ? 'length' : 'stop';
  const base = { id: newId('chatcmpl'), created: Math.floor(Date.now() / 1000), model: request.model };
  const prompt = Math.ceil(request.text.length / 4);
  const completion = Math.ceil(text.length / 4);
  const usage = { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
  if (body['stream'] !== true) {
    const message = { role: 'assistant', content: text, refusal: null };
    const choices = [{ index: 0, message, logprobs: null, finish_reason: finish }];
    answerJson(exchange, 200, { ...base, object: 'chat.completion', choices, usage });
    return;
  }
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  const send = (delta: Record<string, unknown>, finish_reason: string | null): void => {
    const choices = [{ index: 0, delta, logprobs: null, finish_reason }];
    response.write(`data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', choices })}\n\n`);
  };
  const { firstMs, characters, everyMs } = studio.options.coachPace;
  await wait(firstMs, gone.signal);
  send({ role: 'assistant', content: '' }, null);
  for (let at = 0; at < text.length && !gone.signal.aborted; at += characters) {
    send({ content: text.slice(at, at + characters) }, null);
    if (everyMs > 0) await wait(everyMs, gone.signal);
  }
  noteAnswer(exchange, 200, { finish, text });
  if (fault === 'cut-stream') {
    response.write('data: {"id":"chatcm');
    response.destroy();
    return;
  }
  send({}, finish);
  response.write(
    `data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', choices: [], usage })}\n\n`,
  );
  response.end('data: [DONE]\n\n');
}
