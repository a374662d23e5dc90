import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Provider } from '@/lib/domain/provider';
import { defaultModels } from '@/lib/domain/provider';

/** One scripted reply to `POST /v1/responses`. */
export type Reply = (response: ServerResponse, body: Record<string, unknown>) => void | Promise<void>;

export type ScriptedProvider = {
  provider: Provider;
  requests: Record<string, unknown>[];
  close(): Promise<void>;
};

const sse = (response: ServerResponse, event: Record<string, unknown>): void => {
  response.write(`event: ${String(event['type'])}\ndata: ${JSON.stringify(event)}\n\n`);
};

export const usage = {
  input_tokens: 1200,
  input_tokens_details: { cached_tokens: 200 },
  output_tokens: 800,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 2000,
};

export function openStream(response: ServerResponse): (event: Record<string, unknown>) => void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let sequence = 0;
  return (event) => sse(response, { sequence_number: (sequence += 1), ...event });
}

/** Streams a text in pieces, between the events that a real provider sends around it, unknown ones included. */
export const streaming =
  (text: string, options: { pieces?: number; ending?: 'completed' | 'incomplete' | 'none' } = {}): Reply =>
  async (response) => {
    const send = openStream(response);
    send({ type: 'response.created', response: { id: 'r', status: 'in_progress' } });
    send({ type: 'response.something_new', surprise: true });
    const size = Math.max(1, Math.ceil(text.length / (options.pieces ?? 60)));
    for (let at = 0; at < text.length; at += size) {
      const delta = text.slice(at, at + size);
      send({
        type: 'response.output_text.delta',
        item_id: 'i',
        output_index: 0,
        content_index: 0,
        delta,
        logprobs: [],
      });
    }
    const ending = options.ending ?? 'completed';
    if (ending === 'completed')
      send({ type: 'response.completed', response: { id: 'r', status: 'completed', usage } });
    if (ending === 'incomplete') {
      const incomplete_details = { reason: 'max_output_tokens' };
      send({
        type: 'response.incomplete',
        response: { id: 'r', status: 'incomplete', incomplete_details, usage },
      });
    }
    response.end();
  };

export const failing =
  (status: number, body: unknown): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-should-retry': 'false' });
    response.end(body === null ? '' : JSON.stringify(body));
  };

/** A provider that plays its replies in order; the last one again and again. */
export async function scriptedProvider(...replies: Reply[]): Promise<ScriptedProvider> {
  const requests: Record<string, unknown>[] = [];
  const server: Server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
      requests.push({ ...body, url: request.url, authorization: request.headers.authorization });
      void replies[Math.min(requests.length, replies.length) - 1]?.(response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    provider: {
      kind: 'compatible',
      baseUrl: `http://127.0.0.1:${port}/v1`,
      apiKey: 'secret-key-1234',
      realtimeModel: defaultModels.realtimeModel,
      transcriptionModel: defaultModels.transcriptionModel,
      coachModel: 'scripted-model',
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
