import { planningPatience } from '@/lib/coach/planner';
import { isMetered } from '@/lib/domain/cost/metered-provider';
import type { Failure } from '@/lib/domain/failure';
import type { Going } from '@/lib/domain/interview/interview-state';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import type { Settings } from '@/lib/domain/settings';
import { weakestCompetencies } from '@/lib/store/competencies';
import { everyJob } from '@/lib/store/jobs';
import { recentQuestionTexts } from '@/lib/store/interviews';
import { listPacks } from '@/lib/store/packs';
import { listPersonas } from '@/lib/store/personas';
import { addUsage } from '@/lib/store/usage';
import { planInterview } from './plan';
import type { Asking } from './plan-by-model';
import type { Services } from './services';

/** Starts that are being planned. A second press while a model is thinking is the same wish. */
const underWay = new WeakSet<Services['database']>();

/**
 * Plans the interview that was chosen, from everything that is stored; null while another start is being planned.
 * `onPlanning` is told what is being planned, and null when that is over. May
 * show the posting to the provider: consent and company are looked at before, and company again after.
 */
export async function planChosen(
  services: Services,
  choice: LobbyChoice,
  settings: Settings,
  site: string,
  onPlanning: (choice: LobbyChoice | null) => void,
): Promise<Going | Failure | null> {
  const { database, now, newId, random } = services;
  if (underWay.has(database)) return null;
  underWay.add(database);
  onPlanning(choice);
  try {
    const [recentTexts, ownPersonas, packs, jobs, weakest] = await Promise.all([
      recentQuestionTexts(database),
      listPersonas(database),
      listPacks(database),
      everyJob(database),
      weakestCompetencies(database),
    ]);
    const interviewId = newId();
    return await planInterview({
      choice,
      settings,
      site,
      recentTexts,
      ownPersonas,
      pack: packs.find(({ id }) => id === choice.packId) ?? null,
      jobs,
      weakest,
      asking: askingOf(services, settings, interviewId),
      now: now(),
      interviewId,
      newId,
      random,
    });
  } finally {
    underWay.delete(database);
    onPlanning(null);
  }
}

function askingOf(services: Services, { provider }: Settings, interviewId: string): Asking | null {
  const { database, logger, now, newId } = services;
  const planner = services.createPlanner(provider);
  return (
    planner && {
      planner,
      signal: AbortSignal.timeout(planningPatience.total),
      logger,
      onUsage: (usage) =>
        void addUsage(database, {
          ...usage,
          id: newId(),
          interviewId,
          at: now(),
          billed: isMetered(provider),
        }).catch(() => logger.warn('a metering event was not written')),
    }
  );
}
