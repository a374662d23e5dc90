import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { newId } from '../ids.ts';
import { wait } from '../realtime/wait.ts';
import type { Studio } from '../studio.ts';
import { hangUp, noSuchEndpoint, openCall } from './calls.ts';
import { control } from './control.ts';
import { chatCompletion } from './chat-completions.ts';
import { OPEN_DOORS, answerProblem, type Exchange } from './exchange.ts';
import { listModels } from './models.ts';
import { respond } from './responses.ts';
import { mintSecret } from './secrets.ts';
import { transcribeFile } from './transcriptions.ts';

/** The HTTP side of a local provider; not listening yet. */
export function createProviderServer(studio: Studio): Server {
  return createServer((request, response) => {
    serve(studio, request, response).catch((cause: unknown) => {
      studio.journal.crashed(null, cause);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function serve(studio: Studio, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const isControl = url.pathname.startsWith('/control/');
  if ((studio.network.down || studio.network.conditions.dark) && !isControl) {
    request.socket.destroy();
    return;
  }
  for (const [name, value] of Object.entries(OPEN_DOORS)) response.setHeader(name, value);
  response.setHeader('x-request-id', newId('req'));
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  const body = await readWhole(request);
  const method = request.method ?? 'GET';
  const exchange: Exchange = { studio, method, path: url.pathname, url, body, request, response };
  if (isControl) {
    control(exchange, url.pathname.slice('/control/'.length));
    return;
  }
  noteRequest(exchange);
  await wait(studio.faults.latencyMs);
  await route(exchange);
}

function route(exchange: Exchange): void | Promise<void> {
  const call = /^\/v1\/realtime\/calls\/([^/]+)\/hangup$/.exec(exchange.path)?.[1];
  const model = /^\/v1\/models\/(.+)$/.exec(exchange.path)?.[1];
  if (exchange.method === 'POST' && call !== undefined) return hangUp(exchange, call);
  if (exchange.method === 'GET' && model !== undefined) return listModels(exchange, model);
  switch (`${exchange.method} ${exchange.path}`) {
    case 'POST /v1/realtime/client_secrets':
      return mintSecret(exchange);
    case 'POST /v1/realtime/calls':
      return openCall(exchange);
    case 'GET /v1/models':
      return listModels(exchange, null);
    case 'POST /v1/audio/transcriptions':
      return transcribeFile(exchange);
    case 'POST /v1/responses':
      return respond(exchange);
    case 'POST /v1/chat/completions':
      return chatCompletion(exchange);
    case 'POST /v1/realtime/sessions':
      return answerProblem(exchange, 404, 'The beta interface has been removed.', 'beta_api_shape_disabled');
    default:
      return noSuchEndpoint(exchange);
  }
}

async function readWhole(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Notes a request without its key; bodies are kept when they are text. */
function noteRequest({ studio, method, path, body, request }: Exchange): void {
  const type = request.headers['content-type'] ?? '';
  const key = /^Bearer\s+(ek_|sk-)?/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
  const text = type.startsWith('multipart/form-data')
    ? `${String(body.length)} bytes of form`
    : body.toString('utf8');
  const shown = type.startsWith('application/json') ? parsed(text) : text;
  const note = { contentType: type, keyKind: key, body: shown };
  studio.journal.note({
    channel: 'http',
    direction: 'in',
    callId: null,
    name: `${method} ${path}`,
    body: note,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
