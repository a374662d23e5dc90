import { z } from 'zod';
import { failure } from '@/lib/domain/failure';
import type { Provider } from '@/lib/domain/provider';
import { failureOf, withoutKey } from './provider-failure';
import { openClient } from './provider-client';
import { Refusal } from './refusal';
import type { SessionConfig } from './session-config';

const Secret = z.object({ value: z.string().min(1) });

/** Seconds during which a secret may open a session. It is used at once, so the shortest useful life will do. */
const secretSeconds = 60;

/** What minting needs besides the configuration. */
export type MintOptions = { signal: AbortSignal; fetch?: typeof fetch };

/**
 * Exchanges the standing key for an ephemeral one (`ek_…`) that carries the whole session configuration, through
 * `POST /realtime/client_secrets`.
 *
 * @throws Refusal with the provider's reason.
 */
export async function mintSecret(
  provider: Provider,
  config: SessionConfig,
  options: MintOptions,
): Promise<string> {
  try {
    const client = await openClient(provider, { ...options, timeoutMs: 10_000, maxRetries: 1 });
    const answer: unknown = await client.realtime.clientSecrets.create(
      { expires_after: { anchor: 'created_at', seconds: secretSeconds }, session: config },
      { signal: options.signal },
    );
    const secret = Secret.safeParse(answer);
    if (!secret.success) throw new Refusal(failure('providerNonsense', 'no client secret in the answer'));
    return secret.data.value;
  } catch (thrown) {
    throw new Refusal(withoutKey(failureOf(thrown), provider.apiKey));
  }
}
