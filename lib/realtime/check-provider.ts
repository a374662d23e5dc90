import { z } from 'zod';
import { modelsOf } from '@/lib/domain/cost/known-shutdowns';
import { failure, type Failure } from '@/lib/domain/failure';
import type { ModelShutdown } from '@/lib/domain/model-shutdown';
import type { Provider } from '@/lib/domain/provider';
import { openClient } from './provider-client';
import { failureOf, withoutKey } from './provider-failure';

/** An ISO date, with or without a time, or seconds or milliseconds since 1970, also as text; all else is no date. */
const ShutdownDate = z
  .union([z.string().trim(), z.number()])
  .transform((told) => dayOf(told))
  .nullish()
  .catch(null);
const ModelList = z.object({
  data: z.array(z.object({ id: z.string(), shutdown_date: ShutdownDate })),
});

/**
 * `missing` names the configured models that the provider does not list; `shutdowns` those that it says it will
 * switch off, with the day.
 */
export type ProviderCheck =
  | {
      ok: true;
      models: string[];
      missing: ('realtimeModel' | 'coachModel')[];
      shutdowns: ModelShutdown[];
    }
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
  if (provider.kind === 'device') return { ok: true, models: [], missing: [], shutdowns: [] };
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
    const inUse = new Set(modelsOf(provider));
    return {
      ok: true,
      models,
      missing: wanted.filter((name) => !models.includes(provider[name])),
      shutdowns: list.data.data.flatMap(({ id, shutdown_date: on }) =>
        on && inUse.has(id) ? [{ model: id, on }] : [],
      ),
    };
  } catch (thrown) {
    return { ok: false, failure: withoutKey(failureOf(thrown), provider.apiKey) };
  }
}

/** Null where it is no moment between 2000 and 2200: those are the years in which models are switched off. */
function dayOf(told: string | number): string | null {
  const since1970 = typeof told === 'number' || /^\d{9,}$/.test(told) ? Number(told) : null;
  const moment =
    since1970 === null ? Date.parse(String(told)) : since1970 < 1e11 ? since1970 * 1000 : since1970;
  const inReason = moment > Date.UTC(2000) && moment < Date.UTC(2200);
  return inReason ? new Date(moment).toISOString().slice(0, 10) : null;
}
