import type { Planner } from '@/lib/coach/planner';
import type { ModelPlan, PlanInput } from '@/lib/coach/planner-contract';
import { noUsage } from '@/lib/domain/usage';

export const aPosting =
  'Night Nurse\nAbout Larkfield:\nYou will run a ward of 30 beds at night and take ownership of it.';

/** A model that had nothing to say. */
export const noPlan: ModelPlan = {
  posting: { title: '', company: '', skills: [], competencies: [], summary: '' },
  wordings: [],
};

/** A planner by script, and what it was shown. */
export function scriptedPlanner(plan: (input: PlanInput) => ReturnType<Planner['plan']>) {
  const shown: PlanInput[] = [];
  const planner: Planner = {
    plan(input, _signal, onUsage) {
      shown.push(input);
      onUsage({ ...noUsage, purpose: 'planning', model: 'coach', inputTextTokens: 900 });
      return plan(input);
    },
  };
  return { planner, shown };
}
