import { failure, type Failure } from '@/lib/domain/failure';
import type { Going } from '@/lib/domain/interview/interview-state';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import { noCost } from '@/lib/domain/cost/price';
import { personaById } from '@/lib/domain/personas';
import { planQuestions } from '@/lib/domain/questions/question-plan';
import { readPosting } from '@/lib/domain/questions/read-posting';
import type { Settings } from '@/lib/domain/settings';

export type Planning = {
  choice: LobbyChoice;
  settings: Settings;
  site: string;
  /** Questions of the last ten interviews, so that none comes again. */
  recentTexts: readonly string[];
  now: number;
  newId: () => string;
  random: () => number;
};

/** Everything an interview needs before its first word; a failure where nothing could be asked. */
export function planInterview(planning: Planning): Going | Failure {
  const { choice, settings, now, newId, random } = planning;
  const interviewId = newId();
  const job = choice.posting.trim()
    ? { ...readPosting(choice.posting), posting: choice.posting, id: newId(), createdAt: now }
    : null;
  const questions = planQuestions({
    kind: choice.kind,
    count: choice.questionCount,
    ownQuestions: choice.ownQuestions,
    job,
    recentTexts: planning.recentTexts,
    random,
    interviewId,
    newId,
  });
  const first = questions[0];
  if (!first) return failure('unexpected', 'There was no question to ask.');
  return {
    interview: {
      id: interviewId,
      jobId: job?.id ?? null,
      personaIds: choice.personaIds,
      turnMode: choice.turnMode,
      kind: choice.kind,
      practice: choice.practice,
      opening: choice.opening,
      minutes: choice.minutes,
      answerLimit: choice.answerLimit,
      difficulty: choice.difficulty,
      rateFirst: choice.rateFirst,
      language: 'en',
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
    personas: choice.personaIds.map((id) => personaById(id)),
    scenario: choice.scenario,
    interviewPhase: 'questions',
    spares: {},
    candidateName: settings.candidateName,
    questions,
    currentId: first.id,
    takes: {},
    connection: 'connecting',
    hears: true,
    round: 0,
    notice: null,
    begunAt: null,
    cost: noCost,
    costCap: settings.costCap,
    answers: [],
    debriefing: false,
  };
}
