import { failure, type Failure } from '@/lib/domain/failure';
import type { Going } from '@/lib/domain/interview/interview-state';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import { isMetered } from '@/lib/domain/cost/metered-provider';
import { noCost } from '@/lib/domain/cost/price';
import type { Job } from '@/lib/domain/job';
import type { Pack } from '@/lib/domain/pack';
import type { Persona } from '@/lib/domain/persona';
import { personaById } from '@/lib/domain/personas';
import { questionsFor } from '@/lib/domain/questions/question-count';
import { planQuestions } from '@/lib/domain/questions/question-plan';
import { readPosting } from '@/lib/domain/questions/read-posting';
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
  const role = choice.posting.trim() ? null : roleOf(choice);
  const builtIn = jobOf(planning, role);
  const plan = planQuestions({
    kind: choice.kind,
    count: questionsFor(choice.minutes, choice.questionCount),
    difficulty: choice.difficulty,
    ownQuestions: choice.ownQuestions,
    packQuestions: planning.pack?.questions ?? [],
    weakest: choice.weakestFirst ? planning.weakest : [],
    job: builtIn,
    line: role,
    scenario: choice.scenario,
    recentTexts,
    random,
    interviewId,
    newId,
  });
  const asked =
    asking && builtIn?.posting ? plannedByModel(asking, builtIn, plan, recentTexts, language) : null;
  const { job, questions } = (await asked) ?? { job: builtIn, questions: plan.questions };
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

/** What the candidate rehearses for: the posting as the built-in reader reads it, or else a role's profile. */
function jobOf({ choice, now, newId }: Planning, role: RoleProfile | null): Job | null {
  if (choice.posting.trim())
    return {
      ...readPosting(choice.posting),
      posting: choice.posting,
      id: newId(),
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    };
  if (!role) return null;
  const { title, skills, competencies, summary } = role;
  return {
    id: newId(),
    title,
    company: '',
    skills: [...skills],
    competencies: [...competencies],
    summary,
    posting: '',
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}
