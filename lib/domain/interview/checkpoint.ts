import { z } from 'zod';
import { Criterion } from '@/lib/domain/coaching/score-sheet';
import { Attempt } from '@/lib/domain/attempt';
import { Cost } from '@/lib/domain/cost/price';
import { Spares } from '@/lib/domain/questions/difficulty';
import { InterviewPhase } from './interview-phase';
import { Failure } from '@/lib/domain/failure';
import { Identifier, Instant } from '@/lib/domain/identifier';
import { InterviewRecord } from './interview-record';
import type { Going } from './interview-state';
import { Job } from '@/lib/domain/job';
import { Persona } from '@/lib/domain/persona';
import { Question } from '@/lib/domain/questions/question';

/** Raised whenever a running interview is written differently; an older checkpoint is then read as none. */
export const checkpointVersion = 3;

const TakeSummary = z.object({
  attemptId: Identifier,
  take: z.number().int().positive(),
  overall: z.number().min(0).max(10).nullable(),
  mode: z.enum(['spoken', 'typed']),
  recordingId: Identifier.nullable(),
  seconds: z.number().nullable(),
  content: z.number().nullable(),
  delivery: z.number().nullable(),
  parts: z.array(z.object({ criterion: Criterion, value: z.number().nullable() })),
  // Checkpoints from before this was kept have none: it is read from the attempts.
  reviewed: z.boolean().default(false),
});

/** The running interview as JSON. The machine could not go on without its current question, so that is checked too. */
const GoingOnDisk = z
  .object({
    interview: InterviewRecord,
    job: Job.nullable(),
    personas: z.array(Persona).min(1).max(3),
    candidateName: z.string().max(80),
    scenario: z.string().max(2_000),
    interviewPhase: InterviewPhase,
    questions: z.array(Question).min(1),
    spares: z.record(Identifier, Spares),
    currentId: Identifier,
    takes: z.record(Identifier, z.array(TakeSummary)),
    connection: z.enum(['absent', 'connecting', 'ready', 'lost']),
    hears: z.boolean(),
    round: z.number().int().nonnegative(),
    notice: Failure.nullable(),
    begunAt: Instant.nullable(),
    // Checkpoints from before this was kept have none: the budget begins anew when they are resumed.
    seenAt: Instant.nullable().default(null),
    cost: Cost,
    costCap: z.number().positive().nullable(),
    // Checkpoints from before this was kept have none: their meter is back with the next thing that costs money.
    metered: z.boolean().default(false),
    answers: z.array(Attempt),
    debriefing: z.boolean(),
    // Checkpoints from before this was kept have none: the answer to the current question is looked at.
    lookingAt: Identifier.nullable().default(null),
  })
  .refine((going) => going.questions.some((question) => question.id === going.currentId), {
    message: 'The current question is not among the questions.',
  }) satisfies z.ZodType<Going>;

/** What is written at every step of an interview, so that a crash costs nothing that was said. */
export const Checkpoint = z.object({
  version: z.literal(checkpointVersion),
  savedAt: Instant,
  going: GoingOnDisk,
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/** Null where the text is from another version, damaged or not a checkpoint at all. */
export function readAsCheckpoint(raw: unknown): Checkpoint | null {
  const parsed = Checkpoint.safeParse(raw);
  return parsed.success ? parsed.data : null;
}
