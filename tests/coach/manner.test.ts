import { describe, expect, it } from 'vitest';
import { firstManner, humbler, NoReply, type Manner } from '@/lib/coach/manner';

const said = (status: number | undefined, message: string, code = ''): Error =>
  Object.assign(new Error(`${status ?? ''} ${message}`), { status, code });
const chat: Manner = { ...firstManner('llama'), path: 'chat' };

describe('what a refusal gives up', () => {
  it.each<[string, Manner, Error, Partial<Manner>]>([
    ['no such path', firstManner('llama'), said(404, 'Not Found'), { path: 'chat' }],
    ['no such method', firstManner('llama'), said(405, 'Method Not Allowed'), { path: 'chat' }],
    ['not implemented', firstManner('llama'), said(501, 'nope'), { path: 'chat' }],
    ['unsupported', firstManner('llama'), said(400, 'The Responses API is not supported'), { path: 'chat' }],
    ['a page instead', firstManner('llama'), new NoReply(), { path: 'chat' }],
    ['DeepSeek', chat, said(400, 'This response_format type is unavailable now'), { format: 'object' }],
    [
      'Groq',
      chat,
      said(400, "'response_format.type' : value is not one of the allowed values ['text','json_object']"),
      { format: 'object' },
    ],
    [
      'LM Studio',
      { ...chat, format: 'object' },
      said(400, `"'response_format.type' must be 'json_schema'"`),
      { format: 'text' },
    ],
    ['a schema too deep', chat, said(400, 'Invalid schema for response_format'), { format: 'object' }],
    ['usage', chat, said(422, 'body.stream_options: Extra inputs are not permitted'), { usage: false }],
    [
      'a reasoning model',
      firstManner('o-some'),
      said(400, "Unsupported value: 'temperature' does not support 0 with this model."),
      { temperature: false },
    ],
    [
      'a short context',
      chat,
      said(400, '`max_tokens` must be less than or equal to `8192`'),
      { limit: false },
    ],
    ['Cerebras', chat, said(400, 'streaming is not supported with JSON mode'), { format: 'object' }],
    ['no stream', { ...chat, format: 'text' }, said(400, 'stream must be false'), { stream: false }],
  ])('%s', (_, manner, error, change) => expect(humbler(manner, error)).toEqual({ ...manner, ...change }));

  it.each<[string, Error]>([
    ['a wrong key', said(401, 'Incorrect API key')],
    ['a key without rights', said(403, 'temperature is not for you')],
    ['an empty purse', said(429, 'insufficient_quota')],
    ['a broken server', said(500, 'response_format crashed')],
    ['a busy server', said(503, 'json_schema')],
    ['a model that does not exist', said(404, 'The model `x` does not exist', 'model_not_found')],
    ['a model that was not pulled', said(404, 'model "x" not found, try pulling it first')],
    ['a network that is down', said(undefined, 'Failed to fetch response_format')],
    ['anything else', said(400, 'Bad Request')],
    ['no error at all', new TypeError('x')],
  ])('%s says nothing about the manner', (_, error) => {
    expect(humbler(chat, error)).toBeNull();
    expect(humbler(firstManner('llama'), error)).toBeNull();
  });

  it('never goes in circles: whatever is refused, after a few steps nothing is left to give up', () => {
    const everything = said(
      400,
      'stream_options temperature max_tokens response_format stream not supported',
    );
    let manner: Manner | null = firstManner('llama');
    let steps = 0;
    for (; manner; steps += 1) manner = humbler(manner, everything);
    expect(steps).toBeLessThan(14);
  });

  it('knows the models that reason, and spares them the first refusal', () => {
    expect(firstManner('gpt-5.4-mini').temperature).toBe(false);
    expect(firstManner('o3').temperature).toBe(false);
    expect(firstManner('llama-4').temperature).toBe(true);
  });
});
