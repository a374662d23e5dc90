import type { Instant } from '@/lib/domain/identifier';
import { localDay } from '@/lib/domain/local-day';
import type { ModelShutdown } from '@/lib/domain/model-shutdown';
import type { Provider } from '@/lib/domain/provider';
import { withoutDate } from './price-table';

const on = (date: string, ...models: string[]): ModelShutdown[] =>
  models.map((model) => ({ model, on: date }));

/**
 * Dates that OpenAI had announced by November 2026 (https://developers.openai.com/api/docs/deprecations), for models
 * that somebody may have chosen here.
 */
const announced: readonly ModelShutdown[] = [
  ...on('2026-10-23', 'gpt-4.1-nano', 'o4-mini', 'o3-mini', 'o1', 'gpt-4-turbo', 'gpt-4', 'gpt-3.5-turbo'),
  ...on('2026-12-11', 'gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'o3'),
  ...on('2027-01-14', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4o', 'gpt-4o-mini'),
  ...on('2027-01-20', 'gpt-realtime', 'gpt-realtime-mini'),
  ...on(
    '2027-02-26',
    'whisper-1',
    'gpt-4o-transcribe',
    'gpt-4o-mini-transcribe',
    'gpt-4o-transcribe-diarize',
  ),
  ...on('2027-04-01', 'gpt-5.4-nano', 'gpt-5.1'),
];

/** The names that a provider's settings ask for. */
export const modelsOf = (
  provider: Pick<Provider, 'realtimeModel' | 'transcriptionModel' | 'coachModel'>,
): string[] => [...new Set([provider.realtimeModel, provider.transcriptionModel, provider.coachModel])];

/** Those whose day is over, and those whose day is today or still to come; days are the candidate's own. */
export function shutdownsAt(
  shutdowns: readonly ModelShutdown[],
  now: Instant,
): { gone: ModelShutdown[]; coming: ModelShutdown[] } {
  const today = localDay(now);
  return {
    gone: shutdowns.filter((shutdown) => shutdown.on < today),
    coming: shutdowns.filter((shutdown) => shutdown.on >= today),
  };
}

/**
 * The models in use that were or will be switched off, the soonest first. What the provider's own list `told` goes before
 * what was announced; the announcements are OpenAI's and mean nothing at another address.
 */
export function shutdownsInUse(provider: Provider, told: readonly ModelShutdown[]): ModelShutdown[] {
  if (provider.kind === 'device') return [];
  const known = provider.kind === 'compatible' ? [] : announced;
  const dateOf = (model: string): string | undefined =>
    told.find((shutdown) => shutdown.model === model)?.on ??
    known.find((shutdown) => shutdown.model === withoutDate(model))?.on;
  return modelsOf(provider)
    .flatMap((model) => on(dateOf(model) ?? '', model))
    .filter((shutdown) => shutdown.on !== '')
    .toSorted((one, other) => one.on.localeCompare(other.on));
}
