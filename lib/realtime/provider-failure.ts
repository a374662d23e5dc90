import { z } from 'zod';
import { failure, type Failure } from '@/lib/domain/failure';
import { Refusal } from './refusal';

/** The error body of the API; a 400 with all strings empty has been seen and must not pass for a reason. */
const ErrorBody = z.object({
  message: z.string().nullish().catch(null),
  code: z.string().nullish().catch(null),
  type: z.string().nullish().catch(null),
});

/** `body` is the `error` object of the answer, or anything else where the answer was not of that shape. */
export function failureOfStatus(status: number, body: unknown): Failure {
  const parsed = ErrorBody.safeParse(body);
  const reason = parsed.success
    ? [parsed.data.message, parsed.data.code, parsed.data.type].find((text) => text?.trim())
    : undefined;
  const detail = reason ?? `HTTP ${status}, no reason given`;
  if (status === 401) return failure('providerRefusedKey', detail);
  if (status === 429) return failure('providerQuota', detail);
  if (status >= 500) return failure('providerUnreachable', detail);
  // A proxy's or login page's error is no refusal of the API: it comes without an error object.
  return failure(parsed.success ? 'providerRefused' : 'providerNonsense', detail);
}

/** The failure without the key, which some providers repeat in their own words. */
export const withoutKey = ({ reason, detail }: Failure, apiKey: string): Failure =>
  failure(reason, apiKey.length >= 4 ? detail.replaceAll(apiKey, '…') : detail);

const HttpError = z.object({ status: z.number(), error: z.unknown() });
const Wrapped = z.object({ cause: z.unknown() });

/**
 * Whatever was thrown, as data. Knows refusals of our own, errors of the provider's client (by their `status`; without
 * one the network failed), and errors of the peer connection, whose cause is looked into.
 */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Refusal) return thrown.failure;
  const http = HttpError.safeParse(thrown);
  if (http.success) return failureOfStatus(http.data.status, http.data.error);
  if (!(thrown instanceof Error)) return failure('unexpected');
  if (thrown.name === 'WebRTCError') return failureOfPeer(thrown);
  if (thrown instanceof SyntaxError) return failure('providerNonsense', 'not JSON');
  return failure('providerUnreachable');
}

function failureOfPeer(error: Error): Failure {
  const wrapped = Wrapped.safeParse(error);
  if (wrapped.success && wrapped.data.cause instanceof Refusal) return wrapped.data.cause.failure;
  const code = String((error as { code?: unknown }).code ?? '');
  if (code === 'negotiation_failed')
    return failure('providerNonsense', 'the session description was not accepted');
  return failure('providerUnreachable', code.replaceAll('_', ' '));
}
