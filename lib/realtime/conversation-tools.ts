import type { RealtimeFunctionTool } from 'openai/resources/realtime/realtime';
import { z } from 'zod';
import { InterviewPhase } from '@/lib/domain/interview/interview-phase';

const SaveAnswer = z.object({
  question_index: z.int().min(0).describe('The number in brackets before the question.'),
  answer_transcript: z
    .string()
    .describe('What the candidate said, in their own words. Empty if they passed.'),
  answer_quality_estimate: z.enum(['strong', 'adequate', 'weak', 'unknown']),
});

const AdvanceToPhase = z.object({ phase: InterviewPhase });

const EndInterview = z.object({
  reason: z
    .enum(['finished', 'candidate_asked', 'technical_problem'])
    .describe('finished: everything was asked. candidate_asked: the candidate said that they want to stop.'),
});

const tools = {
  save_candidate_answer: {
    description: 'Call it once for each question, when its answer is complete and before the next question.',
    parameters: SaveAnswer,
  },
  advance_to_phase: { description: 'Call it when a phase is over.', parameters: AdvanceToPhase },
  end_interview: {
    description: 'Say goodbye first, then call it. Nothing can be said afterwards.',
    parameters: EndInterview,
  },
} as const;

/** A call that can be understood; whether it may be acted on is another matter. */
export type ToolCall =
  | ({ tool: 'save_candidate_answer' } & z.infer<typeof SaveAnswer>)
  | ({ tool: 'advance_to_phase' } & z.infer<typeof AdvanceToPhase>)
  | ({ tool: 'end_interview' } & z.infer<typeof EndInterview>);

/** The tools as a session is told of them. Realtime knows no strict mode: what comes back is checked here. */
export const conversationTools: RealtimeFunctionTool[] = Object.entries(tools).map(
  ([name, { description, parameters }]) => {
    const { $schema: _dialect, ...schema } = z.toJSONSchema(parameters, { target: 'draft-7' });
    return { type: 'function', name, description, parameters: schema };
  },
);

/** Longer arguments than an answer of twenty minutes are not read at all. */
const longestArguments = 40_000;

/** Reads a call as it came over the wire; `why` tells the voice, in words that help, what was wrong. Never throws. */
export function readToolCall(name: string, given: string): { call: ToolCall } | { why: string } {
  if (given.length > longestArguments) return { why: 'The arguments are too long.' };
  let value: unknown;
  try {
    value = JSON.parse(given);
  } catch {
    return { why: 'The arguments are not JSON.' };
  }
  switch (name) {
    case 'save_candidate_answer':
      return read(SaveAnswer, value, (data) => ({ tool: 'save_candidate_answer', ...data }));
    case 'advance_to_phase':
      return read(AdvanceToPhase, value, (data) => ({ tool: 'advance_to_phase', ...data }));
    case 'end_interview':
      return read(EndInterview, value, (data) => ({ tool: 'end_interview', ...data }));
    default:
      return { why: `There is no such tool. There are ${Object.keys(tools).join(', ')}.` };
  }
}

function read<Shape>(
  schema: z.ZodType<Shape>,
  value: unknown,
  made: (data: Shape) => ToolCall,
): { call: ToolCall } | { why: string } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { call: made(parsed.data) };
  const first = parsed.error.issues[0];
  return { why: `Wrong arguments: ${[first?.path.join('.'), first?.message].filter(Boolean).join(': ')}.` };
}
