import type { Line } from '@/lib/domain/interview/line';
import { builtInPersonas } from '@/lib/domain/personas';
import { deviceProvider, type Provider } from '@/lib/domain/provider';
import { openLineCache, type LineCache } from '@/lib/session/line-cache';
import type { Database } from '@/lib/store/database';

const openai: Provider = { ...deviceProvider, kind: 'openai', apiKey: 'sk-test' };
export const line = (id: string, change: Partial<Line> = {}): Line => ({
  id,
  text: 'Tell me about a project you led.',
  purpose: 'question',
  questionId: 'q0',
  personaId: 'maya',
  replyTo: null,
  ...change,
});

export const rate = 24_000;
/** Half a second of a voice between a second of silence on both sides. */
export const said = Int16Array.from({ length: 2.5 * rate }, (_, at) =>
  at > rate && at < 1.5 * rate ? Math.round(8_000 * Math.sin(at / 5)) : 0,
);

/** The lines that a provider's voices have said before. */
export const openCache = (database: Database, change: Partial<Provider> = {}): Promise<LineCache> =>
  openLineCache({
    database,
    provider: { ...openai, ...change },
    language: 'en',
    personas: builtInPersonas,
    now: () => 1,
  });
