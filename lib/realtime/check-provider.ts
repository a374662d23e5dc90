import { z } from 'zod';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Provider } from '@/lib/domain/provider';
import { openClient } from './provider-client';
import { failureOf, withoutKey } from './provider-failure';

const ModelList = z.object({ data: z.array(z.object({ id: z.string() })) });

/** `missing` names the configured models that the provider does not list. */
export type ProviderCheck =
  | { ok: true; models: string[]; missing: ('realtimeModel' | 'coachModel')[] }
  | { ok: false; failure: Failure };

/**
 * Asks the provider for its models (`GET /models`, at most 5 s): shows whether address and key are good, and whether
 * the models are there. Costs nothing. Never rejects. `fetch` is a test seam.
 */
export async function checkProvider(
  provider: Provider,
  signal: AbortSignal,
  fetching?: typeof fetch,
): Promise<ProviderCheck> {
  if (provider.kind === 'device') return { ok: true, models: [], missing: [] };
  try {
    const client = await openClient(provider, {
      timeoutMs: 5_000,
      maxRetries: 0,
      ...(fetching ? { fetch: fetching } : {}),
    });
    const answer: unknown = await client.get('/models', { signal });
    const list = ModelList.safeParse(answer);
    if (!list.success) return { ok: false, failure: failure('providerNonsense', 'no list of models') };
    const models = list.data.data.map(({ id }) => id);
    const wanted = ['realtimeModel', 'coachModel'] as const;
    return { ok: true, models, missing: wanted.filter((name) => !models.includes(provider[name])) };
  } catch (thrown) {
    return { ok: false, failure: withoutKey(failureOf(thrown), provider.apiKey) };
  }
}
