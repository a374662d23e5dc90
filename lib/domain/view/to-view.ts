import {
  chairOf,
  currentQuestion,
  nextPrimary,
  primaryQuestions,
  type Going,
  type InterviewState,
} from '@/lib/domain/interview/interview-state';
import { noMaterial, type LobbyChoice } from '@/lib/domain/interview/lobby';
import { shutdownsInUse } from '@/lib/domain/cost/known-shutdowns';
import { isMetered } from '@/lib/domain/cost/metered-provider';
import { builtInPersonas, personaById } from '@/lib/domain/personas';
import type { Job } from '@/lib/domain/job';
import type { Pack } from '@/lib/domain/pack';
import type { Persona } from '@/lib/domain/persona';
import type { Privacy } from '@/lib/domain/interview/presence';
import type { Question } from '@/lib/domain/questions/question';
import { hasConsent, type Settings } from '@/lib/domain/settings';
import { nextAnswer } from '@/lib/domain/interview/interview-debrief';
import { mayWrapUp } from '@/lib/domain/interview/interview-phases';
import { endOf, runningAverages } from './progress-view';
import { toReviewView } from './review-view';

import type { Floor, PanelView, PersonaView, QuestionView, Screen } from './view';

/** What besides the interview decides what the panel shows. */
export type Surroundings = {
  settings: Settings;
  /** What was chosen for the last start, posting and own questions included; null before the first. */
  choice: LobbyChoice | null;
  microphone: 'granted' | 'prompt' | 'denied';
  privacy: Privacy;
  /** Who will ask, while the interview is being planned; else null. */
  planning: readonly string[] | null;
  /** The candidate's camera is being recorded. */
  filming: boolean;
  /** Interviewers and packs of the candidate's own. */
  ownPersonas: readonly Persona[];
  packs: readonly Pack[];
  /** Jobs that were kept before. */
  jobs: readonly Pick<Job, 'id' | 'title' | 'company'>[];
  /** Competencies with scored answers, the weakest first. */
  weakest: readonly string[];
};

const toPersonaView = ({ id, name, title, portrait }: Persona): PersonaView => ({
  id,
  name,
  title,
  portrait,
});

const toQuestionView = (question: Question): QuestionView => ({
  id: question.id,
  text: question.text,
  isFollowUp: question.followUpOf !== null,
  competency: question.competency,
});

function toScreen(state: InterviewState, surroundings: Surroundings): Screen {
  const { settings, microphone, privacy } = surroundings;
  switch (state.phase) {
    case 'lobby': {
      if (!hasConsent(settings)) return { name: 'consent' };
      if (microphone !== 'granted') return { name: 'setUp', missing: 'microphone' };
      if (surroundings.planning) return { name: 'preparing' };
      const { resumable } = state;
      return {
        name: 'lobby',
        choice: surroundings.choice ?? { ...noMaterial, ...settings.lobby },
        personas: [...builtInPersonas, ...surroundings.ownPersonas],
        packs: surroundings.packs.map(({ id, title, questions }) => ({
          id,
          title,
          questions: questions.length,
        })),
        jobs: [...surroundings.jobs],
        provider: settings.provider.kind,
        metered: isMetered(settings.provider),
        mayConverse: settings.provider.kind !== 'device',
        weakest: [...surroundings.weakest],
        pricing: {
          realtimeModel: settings.provider.realtimeModel,
          transcriptionModel: settings.provider.transcriptionModel,
          coachModel: settings.provider.coachModel,
          prices: settings.prices,
          costCap: settings.costCap,
        },
        echo: settings.echo?.verdict ?? 'unknown',
        shutdowns: shutdownsInUse(settings.provider, settings.shutdowns),
        resumable: resumable && {
          answered: answeredOf(resumable),
          of: primaryQuestions(resumable).length,
          question: currentQuestion(resumable).text,
        },
      };
    }
    case 'preparing':
      return { name: 'preparing' };
    case 'intro':
      return { name: 'intro', said: state.said };
    case 'chatting':
      return {
        name: 'chatting',
        voice: state.voice,
        open: state.open,
        startedAt: state.startedAt,
        hears: state.going.hears,
      };
    case 'conversing':
      return {
        name: 'conversing',
        speaker: state.speaker,
        said: state.said,
        question: state.open && toQuestionView(currentQuestion(state.going)),
        startedAt: state.open?.startedAt ?? null,
        ending: state.ending,
      };
    case 'asking':
      return {
        name: 'asking',
        question: toQuestionView(currentQuestion(state.going)),
        said: state.said,
        retrying: state.line.purpose === 'retry',
      };
    case 'listening':
      return {
        name: 'listening',
        question: toQuestionView(currentQuestion(state.going)),
        take: state.open.take,
        mode: state.open.mode,
        startedAt: state.open.startedAt,
        voice: state.voice,
        deaf: state.deaf,
        hears: state.going.hears,
        limit: state.going.interview.answerLimit,
      };
    case 'processing':
      return {
        name: 'processing',
        question: toQuestionView(currentQuestion(state.going)),
        stage: state.stage,
        mayEdit: state.stage === 'coaching' && !!state.review?.attempt.transcript,
      };
    case 'wording':
      return {
        name: 'wording',
        question: toQuestionView(currentQuestion(state.going)),
        recorded: state.attempt.recordingId !== null,
        text: '',
        why: 'missing',
        failure: state.attempt.failure,
      };
    case 'correcting':
      return {
        name: 'wording',
        question: toQuestionView(currentQuestion(state.going)),
        recorded: state.review.attempt.recordingId !== null,
        text: state.review.attempt.transcript ?? '',
        why: 'correcting',
        failure: null,
      };
    case 'feedback':
      return {
        name: 'feedback',
        question: toQuestionView(currentQuestion(state.going)),
        review: toReviewView(state.going, state.review, {
          mayShowAnswers: privacy.mayShowAnswers,
          isLast: isLastOf(state.going),
          mayWrapUp: mayWrapUp(state.going),
        }),
      };
    case 'completed':
      return {
        name: 'summary',
        overall: state.going.interview.practice ? null : state.going.interview.overall,
        practice: state.going.interview.practice,
        questions: state.going.questions.map((question) => {
          const takes = state.going.takes[question.id] ?? [];
          const scores = takes.flatMap((take) => (take.overall === null ? [] : [take.overall]));
          return {
            text: question.text,
            isFollowUp: question.followUpOf !== null,
            takes: takes.length,
            best: scores.length > 0 && !state.going.interview.practice ? Math.max(...scores) : null,
          };
        }),
      };
  }
}

/** Who is on the way while the interview is being planned. */
const comingOf = ({ planning, ownPersonas }: Surroundings): Persona[] =>
  (planning ?? []).map((id) => personaById(id, ownPersonas));

function floorOf(state: InterviewState): Floor {
  switch (state.phase) {
    case 'intro':
    case 'asking':
      return 'interviewer';
    case 'listening':
      return 'candidate';
    case 'chatting':
      return state.open ? 'candidate' : 'thinking';
    case 'conversing':
      return state.speaker === 'nobody' ? 'thinking' : state.speaker;
    case 'preparing':
    case 'processing':
      return 'thinking';
    case 'feedback':
      return state.review.followUp?.speaking ? 'interviewer' : 'nobody';
    case 'completed':
      return state.farewell ? 'interviewer' : 'nobody';
    case 'lobby':
    case 'wording':
    case 'correcting':
      return 'nobody';
  }
}

/** Its own start tells, not the settings: they may change while it goes on. Whatever was billed is shown in any case. */
const hasCost = ({ metered, cost }: Going): boolean =>
  metered || cost.dollars > 0 || cost.unpriced.length > 0;

/** Primary questions with at least one take. */
const answeredOf = (going: Going): number =>
  primaryQuestions(going).filter((question) => (going.takes[question.id]?.length ?? 0) > 0).length;

/** Nothing more comes after this: no question, and after a conversation no answer to look at. */
const isLastOf = (going: Going): boolean =>
  (going.debriefing ? nextAnswer(going) : nextPrimary(going)) === null;

/** The only place that decides what the panel may see. */
export function toView(state: InterviewState, surroundings: Surroundings): PanelView {
  const going = state.phase === 'lobby' ? null : state.going;
  const panel = (going?.personas ?? comingOf(surroundings)).map(toPersonaView);
  return {
    screen: toScreen(state, surroundings),
    floor: state.phase === 'lobby' && surroundings.planning ? 'thinking' : floorOf(state),
    recording: state.phase === 'listening',
    filming: surroundings.filming,
    connection: going?.connection ?? 'absent',
    persona: going ? toPersonaView(chairOf(going)) : (panel[0] ?? null),
    panel,
    turnMode: going?.interview.turnMode ?? 'coach',
    phase: going?.interviewPhase ?? null,
    progress: going && {
      question: currentQuestion(going).position + 1,
      of: primaryQuestions(going).length,
      answered: answeredOf(going),
      endsAt: endOf(going),
      ...runningAverages(state, going),
    },
    cost: going && hasCost(going) ? { ...going.cost, cap: going.costCap } : null,
    notice: state.phase === 'lobby' ? state.notice : state.going.notice,
    ask: surroundings.privacy.ask,
    mayShowAnswers: surroundings.privacy.mayShowAnswers,
  };
}
