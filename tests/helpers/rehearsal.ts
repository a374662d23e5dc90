import type { Attempt } from '@/lib/domain/attempt';
import { failure } from '@/lib/domain/failure';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { transition } from '@/lib/domain/interview/interview';
import type { InterviewEffect } from '@/lib/domain/interview/interview-effect';
import type { InterviewEvent } from '@/lib/domain/interview/interview-event';
import { inLobby, type Going, type InterviewState } from '@/lib/domain/interview/interview-state';
import { noCost } from '@/lib/domain/cost/price';
import { builtInPersonas } from '@/lib/domain/personas';
import type { Question } from '@/lib/domain/questions/question';

/** A question of the rehearsal; its id is `q0`, `q1`, … */
export const aQuestion = (position: number, text = `Question ${position}?`): Question => ({
  id: `q${position}`,
  interviewId: 'interview',
  position,
  text,
  kind: 'behavioural',
  competency: 'ownership',
  followUpOf: null,
  source: 'bank',
});

/** An interview that is about to start. */
export const aGoing = (questionCount = 2, change: Partial<Going> = {}): Going => ({
  interview: {
    id: 'interview',
    jobId: null,
    personaIds: ['maya'],
    turnMode: 'coach',
    kind: 'behavioural',
    practice: false,
    opening: 'straight',
    minutes: null,
    answerLimit: null,
    difficulty: 'adaptive',
    rateFirst: false,
    language: 'en',
    questionCount,
    state: 'planned',
    providerKind: 'openai',
    site: 'meet',
    createdAt: 0,
    lastActiveAt: 0,
    endedAt: null,
    overall: null,
  },
  job: null,
  personas: [builtInPersonas[0]!],
  scenario: '',
  interviewPhase: 'questions',
  spares: {},
  candidateName: 'Ada Lovelace',
  questions: Array.from({ length: questionCount }, (_, position) => aQuestion(position)),
  currentId: 'q0',
  takes: {},
  connection: 'connecting',
  hears: true,
  round: 0,
  notice: null,
  begunAt: null,
  seenAt: null,
  cost: noCost,
  costCap: null,
  metered: true,
  answers: [],
  debriefing: false,
  lookingAt: null,
  ...change,
});

export const anAttempt = (id: string, change: Partial<Attempt> = {}): Attempt => ({
  id,
  interviewId: 'interview',
  questionId: id.replace(/\.\d+$/, ''),
  take: 1,
  mode: 'spoken',
  transcript: null,
  verbatim: null,
  selfRating: null,
  startedAt: 0,
  endedAt: 60_000,
  recordingId: `${id}.recording`,
  delivery: null,
  state: 'kept',
  notScored: null,
  failure: null,
  overall: null,
  ...change,
});

export const aFeedback = (attempt: Attempt, overall: number | null): Feedback => ({
  attemptId: attempt.id,
  interviewId: attempt.interviewId,
  questionId: attempt.questionId,
  coach: 'model',
  sheet: {
    overall,
    content: overall,
    delivery: null,
    notScored: overall === null ? 'tooShort' : null,
    parts: [],
  },
  content: null,
  mended: [],
  modelVersion: 'scripted',
  promptVersion: '1',
  policyVersion: '1',
  createdAt: 0,
});

/**
 * A rehearsal of the machine: events go in, and what came of them can be asked. Reads like what happens:
 * `rehearsal().starts().speaks().answers('…').isCoached(7)`.
 */
export class Rehearsal {
  state: InterviewState = inLobby();
  effects: InterviewEffect[] = [];
  #clock = 1_000;

  on(event: InterviewEvent): this {
    const step = transition(this.state, event);
    this.state = step.state;
    this.effects = [...step.effects];
    return this;
  }

  /** The types of the effects of the last event, in order. */
  get does(): string[] {
    return this.effects.map((effect) => effect.type);
  }

  get going(): Going {
    if (this.state.phase === 'lobby') throw new Error('Nothing is going on.');
    return this.state.going;
  }

  get attempt(): Attempt {
    if (
      this.state.phase === 'feedback' ||
      this.state.phase === 'correcting' ||
      (this.state.phase === 'processing' && this.state.review)
    )
      return this.state.review!.attempt;
    if (this.state.phase === 'wording') return this.state.attempt;
    throw new Error(`No attempt while ${this.state.phase}.`);
  }

  at(): number {
    this.#clock += 1_000;
    return this.#clock;
  }

  /** The wall clock shows this from here on, milliseconds. */
  clockIs(at: number): this {
    this.#clock = at;
    return this;
  }

  starts(going = aGoing()): this {
    return this.on({ type: 'start', going }).isPrepared();
  }

  /** Microphone and voice are there. */
  isPrepared(change: Partial<Extract<InterviewEvent, { type: 'prepared' }>> = {}): this {
    return this.on({
      type: 'prepared',
      hears: true,
      converses: true,
      connection: 'ready',
      notice: null,
      at: this.at(),
      ...change,
    });
  }

  /** The interviewer says what is on, to the end. */
  speaks(ending: 'finished' | 'failed' = 'finished'): this {
    if (this.state.phase !== 'intro' && this.state.phase !== 'asking')
      throw new Error(`Silent while ${this.state.phase}.`);
    return this.on({ type: 'lineEnded', lineId: this.state.line.id, ending, at: this.at() });
  }

  finishes(): this {
    return this.on({ type: 'finishAnswer', at: this.at() });
  }

  /** The recording is sealed and stored. */
  isSealed(change: Partial<Attempt> = {}): this {
    if (this.state.phase !== 'processing') throw new Error(`Nothing to seal while ${this.state.phase}.`);
    const { attemptId, take, mode } = this.state.open;
    return this.on({
      type: 'takeSealed',
      attempt: anAttempt(attemptId, { questionId: this.going.currentId, take, mode, ...change }),
    });
  }

  isHeard(transcript: string | null): this {
    const attempt = { ...this.attempt, transcript };
    return this.on({
      type: 'takeHeard',
      attempt,
      failure: transcript === null ? failure('transcriptMissing') : null,
    });
  }

  /** A whole answer up to the coach. */
  answers(transcript = 'I led the migration and we cut costs by 40 percent.'): this {
    return this.finishes().isSealed().isHeard(transcript);
  }

  isCoached(overall: number | null): this {
    return this.on({ type: 'reviewed', feedback: aFeedback(this.attempt, overall), notice: null });
  }

  skeletonShown(): this {
    return this.on({ type: 'skeletonShown', attemptId: this.attempt.id });
  }

  followUpIsOffered(text = 'And what was the result?'): this {
    return this.on({ type: 'followUpOffered', attemptId: this.attempt.id, text });
  }
}

export const rehearsal = (): Rehearsal => new Rehearsal();
