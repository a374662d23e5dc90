import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpFault } from '../faults.ts';
import type { Studio } from '../studio.ts';

/** One request with what every endpoint needs of it. The body has been read. */
export type Exchange = {
  studio: Studio;
  method: string;
  path: string;
  url: URL;
  body: Buffer;
  request: IncomingMessage;
  response: ServerResponse;
};

/** Headers that let any page call the provider and read what it needs. */
export const OPEN_DOORS: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
  'access-control-allow-headers': '*, Authorization, Content-Type',
  'access-control-allow-private-network': 'true',
  'access-control-expose-headers': 'Location, X-Request-Id, Retry-After',
  'access-control-max-age': '600',
};

/** Answers with JSON and records it. */
export function answerJson(
  exchange: Exchange,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  noteAnswer(exchange, status, body);
  exchange.response.writeHead(status, { 'content-type': 'application/json', ...headers });
  exchange.response.end(JSON.stringify(body));
}

/** Answers with an error in the provider's shape. */
export function answerProblem(
  exchange: Exchange,
  status: number,
  message: string,
  code: string | null = null,
  type = 'invalid_request_error',
): void {
  answerJson(exchange, status, { error: { message, type, param: null, code } });
}

/** Records an answer whose body is sent some other way. */
export function noteAnswer({ studio, method, path }: Exchange, status: number, body: unknown): void {
  const name = `${String(status)} ${method} ${path}`;
  studio.journal.note({ channel: 'http', direction: 'out', callId: null, name, body });
}

/** The body as JSON; undefined when it is not JSON. */
export function jsonBody(exchange: Exchange): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(exchange.body.toString('utf8') || '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The body as a form; undefined when it cannot be read as one. */
export async function formBody({ request, body }: Exchange): Promise<FormData | undefined> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  return new Response(new Uint8Array(body), { headers }).formData().catch(() => undefined);
}

/** The bearer key of a request, or an empty string. */
export function bearerKey({ request }: Exchange): string {
  const bearer = /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const azure = request.headers['api-key'];
  return bearer ?? (typeof azure === 'string' ? azure : '');
}

/** True when the request carries a good standard key; answers 401 otherwise. */
export function letIn(exchange: Exchange): boolean {
  if (exchange.studio.options.acceptsKey(bearerKey(exchange))) return true;
  answerFault(exchange, 'unauthorized');
  return false;
}

/** Does what a fault says instead of answering; true when the request is dealt with. */
export function answerFault(exchange: Exchange, fault: HttpFault | (string & {})): boolean {
  const { response } = exchange;
  switch (fault) {
    case 'unauthorized':
      answerProblem(exchange, 401, 'Incorrect API key provided.', 'invalid_api_key');
      return true;
    case 'forbidden':
      answerProblem(exchange, 403, 'Your project does not have access to this model.', 'model_not_found');
      return true;
    case 'rate-limited':
      response.setHeader('retry-after', '1');
      answerProblem(
        exchange,
        429,
        'Rate limit reached. Please try again in 1s.',
        'rate_limit_exceeded',
        'requests',
      );
      return true;
    case 'quota':
      answerProblem(
        exchange,
        429,
        'You exceeded your current quota.',
        'insufficient_quota',
        'insufficient_quota',
      );
      return true;
    case 'server-error':
      answerProblem(
        exchange,
        500,
        'The server had an error while processing your request.',
        null,
        'server_error',
      );
      return true;
    case 'empty-400':
      answerJson(exchange, 400, { error: { message: '', type: '', code: '', param: '' } });
      return true;
    case 'html':
      noteAnswer(exchange, 200, 'a captive portal');
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Sign in to the network</title><p>Please accept the terms.</p>');
      return true;
    case 'hang':
      noteAnswer(exchange, 0, 'no answer at all');
      return true;
    case 'cut':
      noteAnswer(exchange, 0, 'connection cut');
      response.destroy();
      return true;
    default:
      return false;
  }
}
