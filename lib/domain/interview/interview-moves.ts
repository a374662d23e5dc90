import type { Attempt } from '@/lib/domain/attempt';
import type { ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import type { InterviewEffect, Step } from './interview-effect';
import {
  chairOf,
  currentQuestion,
  inLobby,
  primaryQuestions,
  type Going,
  type OpenTake,
  type Review,
  type TakeSummary,
} from './interview-state';
import type { Failure } from '@/lib/domain/failure';
import type { Line } from './line';
import type { Question } from '@/lib/domain/questions/question';
import { spokenLines } from './spoken-lines';

// The moves that several phases share: asking, opening a take, going on, ending.

/** A line with an id of its own; counts the round up. */
export function newLine(
  going: Going,
  text: string,
  purpose: Line['purpose'],
  replyTo: string | null = null,
): { line: Line; going: Going } {
  const line: Line = {
    id: `${going.interview.id}.line.${going.round}`,
    text,
    purpose,
    questionId: going.currentId,
    personaId: chairOf(going).id,
    replyTo,
  };
  return { line, going: { ...going, round: going.round + 1 } };
}

/** Asks the current question. `lead` is said before it, as a line of its own: the question can then be cached. */
export function ask(going: Going, purpose: Line['purpose'] = 'question', lead: Line | null = null): Step {
  const made = newLine(going, currentQuestion(going).text, purpose);
  return {
    state: { phase: 'asking', going: made.going, line: made.line, lead, said: '' },
    effects: [{ type: 'say', line: lead ?? made.line }],
  };
}

/** The clock of the interview runs from the first word on. */
export const begun = (going: Going, at: number): Going =>
  going.begunAt === null ? { ...going, begunAt: at } : going;

/** A take of the current question, with an id of its own. */
export function openedTake(going: Going, at: number): { going: Going; open: OpenTake } {
  const question = currentQuestion(going);
  const open: OpenTake = {
    attemptId: `${question.id}.${going.round}`,
    take: (going.takes[question.id]?.length ?? 0) + 1,
    mode: 'spoken',
    startedAt: at,
  };
  return { going: { ...going, round: going.round + 1 }, open };
}

/** Opens a take for the current question: the candidate has the floor. */
export function openTake(before: Going, at: number): Step {
  const { going, open } = openedTake(before, at);
  return {
    state: { phase: 'listening', going, open, voice: 'silent', deaf: false },
    effects: [{ type: 'listen', open, question: currentQuestion(going) }],
  };
}

/** What a take's dot keeps of its score. */
export const scoresOf = (
  sheet: ScoreSheet | null,
): Pick<TakeSummary, 'overall' | 'content' | 'delivery' | 'parts'> => ({
  overall: sheet?.overall ?? null,
  content: sheet?.content ?? null,
  delivery: sheet?.delivery ?? null,
  parts: sheet?.parts.map(({ criterion, value }) => ({ criterion, value })) ?? [],
});

/** A take as its dot shows it; without a sheet it has its overall and nothing more of its score. */
export const summaryOf = (attempt: Attempt, sheet: ScoreSheet | null): TakeSummary => ({
  attemptId: attempt.id,
  take: attempt.take,
  mode: attempt.mode,
  recordingId: attempt.recordingId,
  seconds: attempt.delivery?.durationSeconds ?? null,
  ...scoresOf(sheet),
  overall: attempt.overall,
  reviewed: attempt.state === 'coached' || attempt.state === 'notScored',
});

/** The take that an attempt was, open once more while its words are looked for or judged. */
export const openOf = ({ id, take, mode, startedAt }: Attempt): OpenTake => ({
  attemptId: id,
  take,
  mode,
  startedAt,
});

/** The take among its question's takes; a take that is there already is replaced, never doubled. */
export function withTake(going: Going, attempt: Attempt, sheet: ScoreSheet | null = null): Going {
  const others = (going.takes[attempt.questionId] ?? []).filter((take) => take.attemptId !== attempt.id);
  const takes = [...others, summaryOf(attempt, sheet)].sort((left, right) => left.take - right.take);
  return { ...going, takes: { ...going.takes, [attempt.questionId]: takes } };
}

/** The take that is open counts among its question's takes, unjudged. */
export function withOpenTake(going: Going, { attemptId, take, mode }: OpenTake): Going {
  const summary: TakeSummary = {
    attemptId,
    take,
    mode,
    recordingId: null,
    seconds: null,
    reviewed: false,
    ...scoresOf(null),
  };
  const takes = [...(going.takes[going.currentId] ?? []), summary];
  return { ...going, takes: { ...going.takes, [going.currentId]: takes } };
}

/** Whether the current question has a take, judged or not. */
export const isAnswered = (going: Going): boolean => (going.takes[going.currentId] ?? []).length > 0;

export const freshReview = (attempt: Attempt): Review => ({
  attempt,
  draft: null,
  feedback: null,
  failure: null,
  followUp: null,
  savedStoryId: null,
  rated: false,
});

/** Once more, kindly introduced. The question stands on the screen, so it is not read out again. */
export function fromTheTop(going: Going): Step {
  const made = newLine({ ...going, notice: null }, spokenLines.fromTheTop(), 'retry');
  return {
    state: { phase: 'asking', going: made.going, line: made.line, lead: null, said: '' },
    effects: [{ type: 'hush' }, { type: 'say', line: made.line }],
  };
}

/** Mean of the best takes of the answered primary questions; null when none was scored. */
export function overallOf(going: {
  questions: readonly Question[];
  takes: Readonly<Record<string, readonly Pick<TakeSummary, 'overall'>[]>>;
}): number | null {
  const best = primaryQuestions(going).flatMap((question) => {
    const scores = (going.takes[question.id] ?? []).flatMap((take) =>
      take.overall === null ? [] : [take.overall],
    );
    return scores.length > 0 ? [Math.max(...scores)] : [];
  });
  if (best.length === 0) return null;
  return Math.round((best.reduce((sum, score) => sum + score, 0) / best.length) * 10) / 10;
}

/**
 * Closes the interview in the given way; what was said stays. One that was completed is taken leave of, without the
 * microphone; `notice` tells why it ended before its last question.
 */
export function ended(
  going: Going,
  how: 'completed' | 'cancelled',
  at: number,
  notice: Failure | null = null,
): Step {
  const answered = Object.values(going.takes).some((takes) => takes.length > 0);
  const interview = {
    ...going.interview,
    // Where nothing was answered, nothing was completed, however far it went.
    state: answered ? ('completed' as const) : ('cancelled' as const),
    endedAt: at,
    lastActiveAt: at,
    overall: overallOf(going),
  };
  const closed: Going = { ...going, interview, connection: 'absent', interviewPhase: 'goodbye', notice };
  const update: InterviewEffect = { type: 'updateInterview', going: closed };
  if (!answered) return { state: inLobby(notice), effects: [update, { type: 'release' }] };
  const farewell = how === 'completed' ? farewellOf(going) : null;
  return {
    state: { phase: 'completed', going: closed, farewell },
    effects: farewell
      ? [update, { type: 'closeMicrophone' }, { type: 'say', line: farewell }]
      : [update, { type: 'release' }],
  };
}

/** A conversation has said its goodbye; one that went straight to the questions ends as it began. */
function farewellOf(going: Going): Line | null {
  const { opening, turnMode } = going.interview;
  if (opening === 'straight' || turnMode === 'conversation' || going.connection !== 'ready') return null;
  return newLine(going, spokenLines.goodbye(going), 'goodbye').line;
}
