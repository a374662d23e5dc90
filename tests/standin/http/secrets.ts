import { newId } from '../ids.ts';
import { spendFault } from '../faults.ts';
import { newSessionConfig, withChanges } from '../realtime/session-config.ts';
import { answerFault, answerJson, answerProblem, jsonBody, letIn, type Exchange } from './exchange.ts';

const DEFAULT_SECONDS = 600;

/** `POST /v1/realtime/client_secrets`: a short-lived secret bound to a session. */
export function mintSecret(exchange: Exchange): void {
  const { studio } = exchange;
  if (answerFault(exchange, spendFault(studio.faults, 'secrets'))) return;
  if (!letIn(exchange)) return;
  const wanted = jsonBody(exchange);
  if (!wanted) {
    answerProblem(exchange, 400, 'The body is not JSON.');
    return;
  }
  const problem = studio.wire.problemIn('RealtimeCreateClientSecretRequest', wanted);
  const stranger = studio.wire.unknownField('RealtimeCreateClientSecretRequest', wanted);
  if (problem !== null || stranger !== null) {
    const message =
      stranger === null ? `Invalid request: ${problem ?? ''}.` : `Unknown parameter: '${stranger}'.`;
    answerProblem(exchange, 400, message, stranger === null ? 'invalid_value' : 'unknown_parameter');
    return;
  }
  const { session = {}, expires_after: after } = wanted as {
    session?: Record<string, unknown>;
    expires_after?: { seconds?: number };
  };
  const value = newId('ek');
  const expiresAt = Math.floor(Date.now() / 1000) + (after?.seconds ?? DEFAULT_SECONDS);
  studio.secrets.set(value, { expiresAt, session });
  answerJson(exchange, 200, {
    value,
    expires_at: expiresAt,
    session: withChanges(newSessionConfig(), session),
  });
}
