import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import { failure } from '@/lib/domain/failure';
import type { Logger } from '@/lib/domain/logger';
import type { EventInbox } from './event-inbox';
import { Refusal } from './refusal';
import { reflects, updatableConfig, type SessionConfig } from './session-config';

export type HandshakeOptions = {
  inbox: EventInbox;
  send: (event: RealtimeClientEvent) => void;
  wanted: SessionConfig;
  waitMs: number;
  signal: AbortSignal;
  logger: Logger;
};

const updateId = 'configuration';

/**
 * Waits until the session is there and is what was asked for. The configuration travels with the secret; where the
 * session does not show it, it is sent again and its effect waited for. A server that never confirms is used all the
 * same: speech that nobody asked for stays inaudible whatever its settings.
 *
 * @returns when the session will expire, in seconds since 1970; null where it does not say.
 * @throws Refusal when there is no session, or when it refuses the configuration.
 */
export async function handshake({
  inbox,
  send,
  wanted,
  waitMs,
  signal,
  logger,
}: HandshakeOptions): Promise<number | null> {
  const created = await inbox.take((event) => event.type === 'session.created', waitMs, signal);
  if (created?.type !== 'session.created') {
    throw new Refusal(failure('providerNonsense', 'connected, but no session began'));
  }
  const expiresAt = created.session.expires_at ?? null;
  if (reflects(created.session, wanted)) return expiresAt;
  send({ type: 'session.update', event_id: updateId, session: updatableConfig(wanted) });
  const answer = await inbox.take(
    (event) =>
      event.type === 'session.updated' || (event.type === 'error' && event.error.event_id === updateId),
    waitMs,
    signal,
  );
  if (answer?.type === 'error') {
    throw new Refusal(failure('providerRefused', answer.error.message ?? answer.error.code ?? ''));
  }
  if (answer?.type === 'session.updated' && reflects(answer.session, wanted)) return expiresAt;
  logger.warn('the session does not show its configuration', { answered: answer !== null });
  return expiresAt;
}
