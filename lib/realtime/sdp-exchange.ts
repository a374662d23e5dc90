import { z } from 'zod';
import { failure } from '@/lib/domain/failure';
import type { Provider } from '@/lib/domain/provider';
import { mintSecret, type MintOptions } from './credentials';
import { failureOfStatus, withoutKey } from './provider-failure';
import { Refusal } from './refusal';
import type { SessionConfig } from './session-config';

const ErrorAnswer = z.object({ error: z.unknown() });

/**
 * Trades our session description for the provider's: mints a secret and posts the raw offer with it. A secret that
 * has expired in between is replaced once.
 *
 * @returns the SDP answer. @throws Refusal with the provider's reason.
 */
export async function exchangeSdp(
  provider: Provider,
  config: SessionConfig,
  offer: string,
  options: MintOptions,
): Promise<string> {
  let answer = await postOffer(provider, await mintSecret(provider, config, options), offer, options);
  if (answer.status === 401) {
    answer = await postOffer(provider, await mintSecret(provider, config, options), offer, options);
  }
  const text = await answer.text();
  if (!answer.ok) {
    throw new Refusal(withoutKey(failureOfStatus(answer.status, errorOf(text)), provider.apiKey));
  }
  // A browser's own complaint about anything else would be "Expect line: v=", which helps nobody.
  if (!text.trimStart().startsWith('v=0')) {
    throw new Refusal(failure('providerNonsense', 'the answer is not a session description'));
  }
  return text;
}

async function postOffer(
  provider: Provider,
  secret: string,
  offer: string,
  options: MintOptions,
): Promise<Response> {
  const post = options.fetch ?? fetch;
  try {
    return await post(`${provider.baseUrl}/realtime/calls`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/sdp' },
      body: offer,
      signal: options.signal,
    });
  } catch {
    throw new Refusal(failure('providerUnreachable'));
  }
}

function errorOf(text: string): unknown {
  try {
    const parsed = ErrorAnswer.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.error : null;
  } catch {
    return null;
  }
}
