import type { MeteredUsage } from '@/lib/domain/usage';
import { wireSchema, type JsonSchema } from './wire-schema';

/** What a model is asked to make: the shape of its answer with the name it goes by, and what the tokens are for. */
export type Errand = { name: string; schema: JsonSchema; purpose: MeteredUsage['purpose'] };

/** One answer is reviewed. */
export const coachingErrand = (): Errand => ({
  name: 'coach_feedback',
  schema: wireSchema(),
  purpose: 'coaching',
});
