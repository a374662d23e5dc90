import { z } from 'zod';
import { Identifier } from '@/lib/domain/identifier';
import { Difficulty } from '@/lib/domain/questions/difficulty';
import { InterviewKind } from '@/lib/domain/questions/kind';
import { Opening } from './interview-phase';
import { TurnMode } from './turn-mode';

/** Minutes that an interview may be given instead of a number of questions. */
export const TimeBudget = z.union([z.literal(15), z.literal(30), z.literal(60)]);
export type TimeBudget = z.infer<typeof TimeBudget>;

/** Seconds after which an answer is called long. It is never cut off. */
export const AnswerLimit = z.union([z.literal(60), z.literal(120), z.literal(180)]);
export type AnswerLimit = z.infer<typeof AnswerLimit>;

/** What the lobby offers again the next time: everything but the material of one job. */
export const LobbyHabits = z.object({
  kind: InterviewKind,
  /** Who asks, in the order of their turns. More than one is a panel. */
  personaIds: z.array(z.string().max(64)).min(1).max(3),
  turnMode: TurnMode,
  opening: Opening,
  /** Without meaning where there is a time budget. */
  questionCount: z.number().int().min(1).max(5),
  minutes: TimeBudget.nullable(),
  answerLimit: AnswerLimit.nullable(),
  difficulty: Difficulty,
  /** The competency that has gone worst so far is asked about first. */
  weakestFirst: z.boolean(),
  practice: z.boolean(),
  /** Whether the candidate rates each answer before the coach's score is shown. Without meaning in practice. */
  rateFirst: z.boolean(),
});
export type LobbyHabits = z.infer<typeof LobbyHabits>;

/** How long each material of one job may be, in UTF-16 units, and how many own questions there may be. */
export const materialLimits = {
  posting: 20_000,
  scenario: 2_000,
  ownQuestion: 600,
  ownQuestions: 5,
} as const;

/** What the candidate chose before the start. */
export const LobbyChoice = LobbyHabits.extend({
  /** A job that was kept before; goes before posting and role. */
  jobId: Identifier.nullable(),
  posting: z.string().max(materialLimits.posting),
  /** A built-in role instead of a posting; without meaning where there is one. */
  roleId: z.string().max(64).nullable(),
  /** What a meeting or a presentation is about, in the candidate's words. */
  scenario: z.string().max(materialLimits.scenario),
  ownQuestions: z
    .array(z.string().trim().min(1).max(materialLimits.ownQuestion))
    .max(materialLimits.ownQuestions),
  packId: z.string().max(64).nullable(),
});
export type LobbyChoice = z.infer<typeof LobbyChoice>;

/** No material yet. */
export const noMaterial: Omit<LobbyChoice, keyof LobbyHabits> = {
  jobId: null,
  posting: '',
  roleId: null,
  scenario: '',
  ownQuestions: [],
  packId: null,
};
