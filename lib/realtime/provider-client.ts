import type OpenAI from 'openai';
import type { Provider } from '@/lib/domain/provider';

/** `fetch` is replaceable for tests. */
export type ClientOptions = { fetch?: typeof fetch; timeoutMs: number; maxRetries: 0 | 1 };

/**
 * The provider's own client, loaded when first needed. It runs inside the extension's origin with the candidate's own
 * key, which is what its browser guard warns web pages of.
 */
export async function openClient(provider: Provider, options: ClientOptions): Promise<OpenAI> {
  const { default: Client } = await import('openai');
  return new Client({
    // The client refuses to start without a key; local servers need none.
    apiKey: provider.apiKey || 'none',
    baseURL: provider.baseUrl,
    organization: null,
    project: null,
    dangerouslyAllowBrowser: true,
    maxRetries: options.maxRetries,
    timeout: options.timeoutMs,
    logLevel: 'off',
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
}
