import { failure, type Failure } from '@/lib/domain/failure';
import type { Going } from '@/lib/domain/interview/interview-state';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import { isMetered } from '@/lib/domain/cost/metered-provider';
import { noCost } from '@/lib/domain/cost/price';
import type { Job } from '@/lib/domain/job';
import { jobOfPosting, jobOfRole } from '@/lib/domain/job-of';
import type { Pack } from '@/lib/domain/pack';
import type { Persona } from '@/lib/domain/persona';
import { personaById } from '@/lib/domain/personas';
import { jobFrom } from '@/lib/domain/questions/job-from';
import { questionsFor } from '@/lib/domain/questions/question-count';
import { planQuestions } from '@/lib/domain/questions/question-plan';
import type { RoleProfile } from '@/lib/domain/questions/role-profile';
import { roleProfiles } from '@/lib/domain/questions/role-profiles';
import type { Settings } from '@/lib/domain/settings';
import { plannedByModel, type Asking } from './plan-by-model';

export type Planning = {
  choice: LobbyChoice;
  settings: Settings;
  site: string;
  /** Questions of the last ten interviews, so that none comes again. */
  recentTexts: readonly string[];
  /** Interviewers besides the built-in ones. */
  ownPersonas: readonly Persona[];
  /** Every job that was kept before. */
  jobs: readonly Job[];
  /** The pack that was chosen, or null. */
  pack: Pack | null;
  /** Competencies, the weakest first. */
  weakest: readonly string[];
  /** Whom the posting may be shown to; null where it stays here. */
  asking: Asking | null;
  now: number;
  interviewId: string;
  newId: () => string;
  random: () => number;
};

/** Spoken and written in English so far. */
const language = 'en';

/**
 * Everything an interview needs before its first word; a failure where nothing could be asked. Built here and at once;
 * where a model may be asked, what it says of posting and questions takes the place of what was built, once checked.
 */
export async function planInterview(planning: Planning): Promise<Going | Failure> {
  const { choice, settings, now, interviewId, newId, random, recentTexts, asking } = planning;
  const kept = planning.jobs.find(({ id }) => id === choice.jobId) ?? null;
  const role = kept || choice.posting.trim() ? null : roleOf(choice);
  const builtIn = kept ?? jobOf(planning, role);
  const plan = planQuestions({
    kind: choice.kind,
    count: questionsFor(choice.minutes, choice.questionCount),
    difficulty: choice.difficulty,
    ownQuestions: choice.ownQuestions,
    packQuestions: planning.pack?.questions ?? [],
    weakest: choice.weakestFirst ? planning.weakest : [],
    job: builtIn,
    line: role ?? lineOf(builtIn),
    scenario: choice.scenario,
    recentTexts,
    random,
    interviewId,
    newId,
  });
  const asked =
    asking && builtIn?.posting ? plannedByModel(asking, builtIn, plan, recentTexts, language) : null;
  const worded = await asked;
  const questions = worded?.questions ?? plan.questions;
  // A job that was here before is as the candidate left it, whatever a model reads in its posting today.
  const job = planning.jobs.some(({ id }) => id === builtIn?.id) ? builtIn : (worded?.job ?? builtIn);
  const first = questions[0];
  if (!first) return failure('unexpected', 'There was no question to ask.');
  const personas = choice.personaIds.map((id) => personaById(id, planning.ownPersonas));
  return {
    interview: {
      id: interviewId,
      jobId: job?.id ?? null,
      personaIds: personas.map(({ id }) => id),
      turnMode: choice.turnMode,
      kind: choice.kind,
      practice: choice.practice,
      opening: choice.opening,
      minutes: choice.minutes,
      answerLimit: choice.answerLimit,
      difficulty: choice.difficulty,
      rateFirst: choice.rateFirst,
      language,
      questionCount: questions.length,
      state: 'planned',
      providerKind: settings.provider.kind,
      site: planning.site,
      createdAt: now,
      lastActiveAt: now,
      endedAt: null,
      overall: null,
    },
    job,
    personas,
    scenario: choice.scenario,
    interviewPhase: 'questions',
    spares: plan.spares,
    candidateName: settings.candidateName,
    questions,
    currentId: first.id,
    takes: {},
    connection: 'connecting',
    hears: true,
    round: 0,
    notice: null,
    begunAt: null,
    seenAt: null,
    cost: noCost,
    costCap: settings.costCap,
    metered: isMetered(settings.provider),
    answers: [],
    debriefing: false,
    lookingAt: null,
  };
}

const roleOf = ({ roleId }: LobbyChoice): RoleProfile | null =>
  roleProfiles.find(({ id }) => id === roleId) ?? null;

/** The line of work of a job that was once made of a role. */
const lineOf = (job: Job | null): RoleProfile | null =>
  (job?.posting === '' && roleProfiles.find(({ title }) => title === job.title)) || null;

/**
 * What the candidate rehearses for: the posting as the built-in reader reads it, or else a role's profile. Where that
 * was rehearsed for before, the same job again.
 */
function jobOf({ choice, jobs, now, newId }: Planning, role: RoleProfile | null): Job | null {
  if (choice.posting.trim())
    return jobOfPosting(jobs, choice.posting) ?? jobFrom(choice.posting, null, { id: newId(), now });
  return role && (jobOfRole(jobs, role.title) ?? jobFrom('', role, { id: newId(), now }));
}
