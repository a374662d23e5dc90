import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import type { Provider } from '@/lib/domain/provider';
import type { MeteredUsage } from '@/lib/domain/usage';
import { costOfAll } from './cost';
import { expectedTalk, type Edge } from './expected-talk';
import { conversedUsage, linesUsage, planUsage, reviewUsage, transcriptionUsage } from './expected-usage';
import type { PriceTable } from './price';

/** US dollars, low ≤ high. Where models are unpriced both ends are lower bounds. */
export type Estimate = { low: number; high: number; unpriced: string[] };

/**
 * What an interview is likely to cost before it begins: voice, transcription, coaching, and planning where there is a
 * posting. What it rests on stands in `expected-talk.ts` and `expected-usage.ts`. Where nobody bills (see `isMetered`)
 * there is nothing to estimate.
 */
export function estimateCost({
  choice,
  models,
  prices,
}: {
  choice: LobbyChoice;
  models: Pick<Provider, 'realtimeModel' | 'transcriptionModel' | 'coachModel'>;
  prices: PriceTable;
}): Estimate {
  const low = costOfAll(expectedUsages(choice, models, 'low'), prices);
  const high = costOfAll(expectedUsages(choice, models, 'high'), prices);
  return {
    low: Math.min(low.dollars, high.dollars),
    high: Math.max(low.dollars, high.dollars),
    unpriced: high.unpriced,
  };
}

function expectedUsages(
  choice: LobbyChoice,
  models: Pick<Provider, 'realtimeModel' | 'transcriptionModel' | 'coachModel'>,
  edge: Edge,
): MeteredUsage[] {
  const talk = expectedTalk(choice, edge);
  const voice =
    choice.turnMode === 'coach'
      ? [linesUsage(models.realtimeModel, talk)]
      : conversedUsage(models.realtimeModel, talk, edge, choice.personaIds.length);
  return [
    ...voice,
    transcriptionUsage(models.transcriptionModel, talk, edge),
    reviewUsage(models.coachModel, talk, edge),
    planUsage(models.coachModel, talk, choice.posting, edge),
  ];
}
