import { z } from 'zod';
import { NotScoredReason } from '@/lib/domain/attempt';
import { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { Delivery } from '@/lib/domain/delivery/delivery';
import { Failure } from '@/lib/domain/failure';
import { Identifier, Instant } from '@/lib/domain/identifier';
import { AnswerLimit, LobbyChoice } from '@/lib/domain/interview/lobby';
import { InterviewPhase } from '@/lib/domain/interview/interview-phase';
import { TurnMode } from '@/lib/domain/interview/turn-mode';
import { Cost, PriceTable } from '@/lib/domain/cost/price';
import { EchoVerdict } from '@/lib/domain/echo';
import { ModelShutdown } from '@/lib/domain/model-shutdown';
import { Persona } from '@/lib/domain/persona';
import { ProviderKind } from '@/lib/domain/provider';
import { Criterion, ScoreSheet } from '@/lib/domain/coaching/score-sheet';

/** A question as the panel shows it. */
export const QuestionView = z.object({
  id: Identifier,
  text: z.string(),
  isFollowUp: z.boolean(),
  competency: z.string(),
});
export type QuestionView = z.infer<typeof QuestionView>;

export const TakeView = z.object({
  attemptId: Identifier,
  take: z.number().int(),
  overall: z.number().nullable(),
  best: z.boolean(),
  current: z.boolean(),
  mode: z.enum(['spoken', 'typed']),
  /** The sound of it, while it is kept; null for a typed take and once it has expired. */
  recordingId: Identifier.nullable(),
  /** Length of its sound, seconds. */
  seconds: z.number().nullable(),
  /** The halves and parts of its score, for the difference to another take; empty where not scored. */
  content: z.number().nullable(),
  delivery: z.number().nullable(),
  parts: z.array(z.object({ criterion: Criterion, value: z.number().nullable() })),
});
export type TakeView = z.infer<typeof TakeView>;

/** What the feedback screen shows; grows while the coach streams. Rewrite parts are absent in company. */
export const ReviewView = z.object({
  attemptId: Identifier,
  mode: z.enum(['spoken', 'typed']),
  transcript: z.string(),
  /** The words as they were recognised, where the candidate has corrected them; else null. */
  verbatim: z.string().nullable(),
  /** BCP 47, of the interview. */
  language: z.string(),
  /** `wanted`: the score waits until the candidate has rated the answer or asks to see it. */
  selfRating: z.object({ wanted: z.boolean(), value: z.number().nullable() }),
  takes: z.array(TakeView),
  /** Overall of the take before, for the difference. */
  previousOverall: z.number().nullable(),
  sheet: ScoreSheet.nullable(),
  notScored: NotScoredReason.nullable(),
  delivery: Delivery.nullable(),
  coach: z.enum(['model', 'builtIn']).nullable(),
  /** Without the coach's own sums: scores are the sheet's alone. */
  sections: CoachFeedback.omit({ scoring: true }).partial(),
  /** True when nothing more will come. */
  complete: z.boolean(),
  failure: Failure.nullable(),
  followUp: z.object({ text: z.string(), heard: z.boolean() }).nullable(),
  saved: z.boolean(),
  isLast: z.boolean(),
  /** Practice interviews show words only, no numbers. */
  practice: z.boolean(),
  recordingId: Identifier.nullable(),
  /** True where the candidate may still ask questions of their own after this one. */
  mayWrapUp: z.boolean(),
});
export type ReviewView = z.infer<typeof ReviewView>;

export const Screen = z.discriminatedUnion('name', [
  z.object({ name: z.literal('consent') }),
  z.object({ name: z.literal('setUp'), missing: z.enum(['microphone', 'onboarding']) }),
  z.object({
    name: z.literal('lobby'),
    choice: LobbyChoice,
    personas: z.array(Persona),
    packs: z.array(z.object({ id: Identifier, title: z.string(), questions: z.number().int() })),
    /** Jobs that were kept before, the newest first. */
    jobs: z.array(z.object({ id: Identifier, title: z.string(), company: z.string() })),
    provider: ProviderKind,
    /** False where nobody sends a bill: on this device, and for a server on the candidate's own computer. */
    metered: z.boolean(),
    /** False where the voice cannot lead a conversation by itself: Coach mode only. */
    mayConverse: z.boolean(),
    /** Competencies in which answers were scored so far, the weakest first. */
    weakest: z.array(z.string()),
    /** What the estimate needs. */
    pricing: z.object({
      realtimeModel: z.string(),
      transcriptionModel: z.string(),
      coachModel: z.string(),
      prices: PriceTable,
      costCap: z.number().nullable(),
    }),
    echo: EchoVerdict,
    shutdowns: z.array(ModelShutdown),
    resumable: z
      .object({ answered: z.number().int(), of: z.number().int(), question: z.string() })
      .nullable(),
  }),
  z.object({ name: z.literal('preparing') }),
  z.object({ name: z.literal('intro'), said: z.string() }),
  z.object({
    name: z.literal('chatting'),
    voice: z.enum(['speaking', 'silent']),
    /** False while the reply is on its way. */
    open: z.boolean(),
    startedAt: Instant,
    hears: z.boolean(),
  }),
  z.object({
    name: z.literal('conversing'),
    speaker: z.enum(['interviewer', 'candidate', 'nobody']),
    said: z.string(),
    question: QuestionView.nullable(),
    startedAt: Instant.nullable(),
    ending: z.boolean(),
  }),
  z.object({ name: z.literal('asking'), question: QuestionView, said: z.string(), retrying: z.boolean() }),
  z.object({
    name: z.literal('listening'),
    question: QuestionView,
    take: z.number().int(),
    mode: z.enum(['spoken', 'typed']),
    startedAt: Instant,
    voice: z.enum(['speaking', 'silent']),
    deaf: z.boolean(),
    hears: z.boolean(),
    /** Seconds after which an answer is called long; it is never cut off. */
    limit: AnswerLimit.nullable(),
  }),
  z.object({
    name: z.literal('processing'),
    question: QuestionView,
    stage: z.enum(['sealing', 'transcribing', 'coaching']),
    /** True where the words are known and may be corrected before they are judged. */
    mayEdit: z.boolean(),
  }),
  z.object({
    name: z.literal('wording'),
    question: QuestionView,
    recorded: z.boolean(),
    /** What stands in the field at first: the known words where they are being corrected; else empty. */
    text: z.string(),
    /** `missing`: nobody knows the words. `correcting`: the candidate mends what was recognised. */
    why: z.enum(['missing', 'correcting']),
    failure: Failure.nullable(),
  }),
  z.object({ name: z.literal('feedback'), question: QuestionView, review: ReviewView }),
  z.object({
    name: z.literal('summary'),
    overall: z.number().nullable(),
    practice: z.boolean(),
    questions: z.array(
      z.object({
        text: z.string(),
        isFollowUp: z.boolean(),
        takes: z.number().int(),
        best: z.number().nullable(),
      }),
    ),
  }),
]);
export type Screen = z.infer<typeof Screen>;

/** Whoever has the light has the floor. */
export const Floor = z.enum(['interviewer', 'candidate', 'thinking', 'nobody']);
export type Floor = z.infer<typeof Floor>;

export const PersonaView = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  portrait: z.string(),
});
export type PersonaView = z.infer<typeof PersonaView>;

/** Everything the panel may see: one whole, small, idempotent picture. No key, no other attempt, no path. */
export const PanelView = z.object({
  screen: Screen,
  floor: Floor,
  recording: z.boolean(),
  /** The candidate's camera is being recorded as well. */
  filming: z.boolean(),
  connection: z.enum(['absent', 'connecting', 'ready', 'lost']),
  /** Who asks now. */
  persona: PersonaView.nullable(),
  /** Everybody who asks, in the order of their turns; one of them is `persona`. */
  panel: z.array(PersonaView),
  turnMode: TurnMode,
  /** Which of the six phases; null outside an interview. */
  phase: InterviewPhase.nullable(),
  progress: z
    .object({
      question: z.number().int(),
      of: z.number().int(),
      /** Primary questions with a take. */
      answered: z.number().int(),
      /** When the time budget is used up; null without one, or before the first word. */
      endsAt: Instant.nullable(),
      /** Means of the best takes so far, 0..10; null where nothing is scored, in practice, or while a score is covered. */
      content: z.number().nullable(),
      delivery: z.number().nullable(),
    })
    .nullable(),
  /** Null where nothing costs anything. */
  cost: Cost.extend({ cap: z.number().nullable() }).nullable(),
  notice: Failure.nullable(),
  /** What must be asked before capture: the candidate's word that they are alone, or that everyone agreed. */
  ask: z.enum(['alone', 'everyoneAgreed']).nullable(),
  /** False in company: library, rewrites and notes are hidden. */
  mayShowAnswers: z.boolean(),
});
export type PanelView = z.infer<typeof PanelView>;

/** Loudness and mouth, about 30 times a second: light and lips. 0..1 each. */
export const Meter = z.object({ level: z.number().min(0).max(1), mouth: z.number().min(0).max(1) });
export type Meter = z.infer<typeof Meter>;
