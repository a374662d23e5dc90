import { failure, type Failure } from '@/lib/domain/failure';
import type { Provider } from '@/lib/domain/provider';
import type { MeteredUsage } from '@/lib/domain/usage';
import { newNonce } from './data-block';
import { PlanReply, type ModelPlan, type PlanInput } from './planner-contract';
import { planPrompt } from './planner-prompt';
import { readPlan } from './planner-reading';
import { createProviderWire, type ProviderWireOptions } from './provider-wire';
import type { Wire } from './wire';
import { strictSchema } from './wire-schema';

type PlanResult = ModelPlan | { failure: Failure };

/** Reads a posting and words planned questions for it. Never throws; a stopped signal ends it early with a failure. */
export interface Planner {
  plan(input: PlanInput, signal: AbortSignal, onUsage: (usage: MeteredUsage) => void): Promise<PlanResult>;
}

/** Milliseconds that a start may wait for a model's plan. A choice of ours: longer feels like a fault. */
export const planningPatience = { stall: 6_000, total: 6_000 };

/** A planner behind a provider; see {@link createWirePlanner}. */
export const createPlanner = (provider: Provider, options: ProviderWireOptions = {}): Planner =>
  createWirePlanner(
    createProviderWire(provider, {
      patience: planningPatience,
      ...options,
      errand: { name: 'interview_plan', schema: strictSchema(PlanReply), purpose: 'planning' },
    }),
  );

/** More of an answer is not read, in characters. Twelve questions and a summary are some five thousand. */
const longestReply = 40_000;

/**
 * A planner behind a wire: one call and no correction, for a start waits for it and can do without. Its answer is
 * plain text that orders nobody, and that is all that is promised: whether it fits posting and plan, the domain decides.
 */
function createWirePlanner(wire: Wire): Planner {
  return {
    async plan(input, signal, onUsage): Promise<PlanResult> {
      if (signal.aborted) return { failure: failure('coachUnavailable', 'stopped') };
      let reply = '';
      const outcome = await wire.ask(planPrompt(input, newNonce()), signal, (delta) => {
        if (reply.length < longestReply) reply += delta;
      });
      if (outcome.usage) onUsage(outcome.usage);
      if (outcome.failure) return { failure: outcome.failure };
      return readPlan(reply, input.questions.length) ?? { failure: failure('coachNonsense') };
    },
  };
}
