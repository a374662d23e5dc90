import { spendFault, type CallFault } from '../faults.ts';
import { Call } from '../realtime/call.ts';
import { newSessionConfig, withChanges } from '../realtime/session-config.ts';
import {
  answerFault,
  answerJson,
  answerProblem,
  bearerKey,
  formBody,
  noteAnswer,
  type Exchange,
} from './exchange.ts';

/** What a call is opened with, whichever way it was posted. */
type Opening = { sdp: string; session: Record<string, unknown> };

/** `POST /v1/realtime/calls`: an SDP offer, raw or in a form, for an SDP answer. */
export async function openCall(exchange: Exchange): Promise<void> {
  const { studio, response } = exchange;
  const fault = spendFault<CallFault>(studio.faults, 'calls');
  if (answerFault(exchange, fault)) return;
  const bound = boundSession(exchange);
  if (!bound) {
    answerFault(exchange, 'unauthorized');
    return;
  }
  const opening = await readOpening(exchange, bound);
  if (!opening?.sdp.startsWith('v=')) {
    answerFault(exchange, 'empty-400');
    return;
  }
  const call = new Call(studio, withChanges(newSessionConfig(), opening.session));
  studio.calls.set(call.id, call);
  try {
    const answer = await call.answer(opening.sdp, fault !== 'no-ice');
    noteAnswer(exchange, 201, { callId: call.id, sdp: answer });
    response.writeHead(201, {
      'content-type': 'text/plain; charset=utf-8',
      location: `/v1/realtime/calls/${call.id}`,
    });
    response.end(answer);
  } catch {
    call.close();
    answerFault(exchange, 'empty-400');
  }
}

/** `POST /v1/realtime/calls/{id}/hangup`. */
export function hangUp(exchange: Exchange, callId: string): void {
  const call = exchange.studio.calls.get(callId);
  if (!call) {
    answerProblem(exchange, 404, `No call found with id ${callId}.`, 'call_id_not_found');
    return;
  }
  call.close();
  noteAnswer(exchange, 200, null);
  exchange.response.writeHead(200).end();
}

/** `GET /v1/realtime/calls` is not an endpoint of the service; it answers as such. */
export function noSuchEndpoint(exchange: Exchange): void {
  answerJson(exchange, 404, {
    error: { message: `Invalid URL (${exchange.method} ${exchange.path})`, type: 'invalid_request_error' },
  });
}

/** The session bound to an ephemeral key, an empty one for a standard key, null for a bad or expired key. */
function boundSession(exchange: Exchange): Record<string, unknown> | null {
  const key = bearerKey(exchange);
  const secret = exchange.studio.secrets.get(key);
  if (secret) return secret.expiresAt * 1000 > Date.now() ? secret.session : null;
  return exchange.studio.options.acceptsKey(key) ? {} : null;
}

async function readOpening(exchange: Exchange, bound: Record<string, unknown>): Promise<Opening | null> {
  const kind = exchange.request.headers['content-type'] ?? '';
  if (!kind.startsWith('multipart/form-data')) return { sdp: exchange.body.toString('utf8'), session: bound };
  const form = await formBody(exchange);
  const sdp = await textOf(form?.get('sdp'));
  const session = await textOf(form?.get('session'));
  if (sdp === null) return null;
  try {
    const wanted = JSON.parse(session ?? '{}') as Record<string, unknown>;
    const { wire } = exchange.studio;
    const schema = 'RealtimeSessionCreateRequestGA';
    const wrong =
      session !== null && (wire.problemIn(schema, wanted) ?? wire.unknownField(schema, wanted)) !== null;
    return wrong ? null : { sdp, session: { ...bound, ...wanted } };
  } catch {
    return null;
  }
}

/** Browsers send a part with a file name as a file, the official client as text: both are the same words. */
async function textOf(part: FormDataEntryValue | null | undefined): Promise<string | null> {
  if (part === null || part === undefined) return null;
  return typeof part === 'string' ? part : part.text();
}
