import { z } from 'zod';

/**
 * What a coach returns for one attempt: one object, keys in this order (evidence comes before scores, the
 * follow-up first of all, so that it can be spoken while the rest still streams). The schema is the only
 * place where its shape and limits stand; the provider's JSON Schema is derived from it.
 */
const text = (limit: number, what: string) =>
  z.string().max(limit).describe(`${what} At most ${limit} characters.`);
const score = (what: string) => z.number().min(0).max(10).nullable().describe(`${what} 0 to 10, or null.`);
const quotes = z.array(text(160, 'Exact words of the candidate.')).max(3);

export const Presence = z.enum(['present', 'weak', 'missing']);
export type Presence = z.infer<typeof Presence>;
const Checked = z.object({ status: Presence, note: text(140, 'One sentence.') });

export const FollowUp = z.object({
  should_ask: z.boolean(),
  question_text: text(260, 'The question as it is spoken; empty when none is asked.'),
  reason: text(220, 'Which part is missing.'),
});

export const Evidence = z.object({ star: quotes, relevance: quotes, clarity: quotes, impact: quotes });

export const ContentBreakdown = z.object({
  star: score('Structure of the answer.'),
  relevance: score('Does it answer what was asked, for this job.'),
  clarity: score('Can it be followed at first hearing.'),
  impact: score('Is there an outcome with a number, a unit and a direction.'),
});

export const DeliveryBreakdown = z.object({
  pace: score('Always null: measured elsewhere.'),
  fillers: score('Always null: measured elsewhere.'),
  pauses: score('Always null: measured elsewhere.'),
  confidence: score('Always null: measured elsewhere.'),
  eye_contact_proxy: score('Always null.'),
});

export const Scoring = z.object({
  overall: score('Always recomputed by the product.'),
  content: score('Always recomputed by the product.'),
  delivery: score('Always null: measured elsewhere.'),
  content_breakdown: ContentBreakdown,
  delivery_breakdown: DeliveryBreakdown,
});

export const ContentFeedback = z.object({
  headline: text(90, 'One insight about this answer.'),
  top_strengths: z.array(text(140, 'A strength, with what was said.')).max(3),
  top_improvements: z.array(text(140, 'What to do differently.')).max(3),
  star_checklist: z
    .object({ situation: Checked, task: Checked, action: Checked, result: Checked })
    .nullable()
    .describe('Null for kinds of question that are not told as STAR.'),
  kind_checklist: z
    .array(
      z.object({
        element: text(40, 'Element of the rubric.'),
        status: Presence,
        note: text(140, 'One sentence.'),
      }),
    )
    .max(6)
    .describe('For kinds of question that are not told as STAR; else empty.'),
  relevance_note: text(220, 'How the answer meets the question and the job.'),
  one_action_tip: text(160, 'One thing to do in the next take.'),
});

export const DeliveryFeedback = z.object({
  headline: text(90, 'One insight about how it was said.'),
  metrics: z.object({
    wpm: z.number().min(0).max(400).nullable(),
    filler_count: z.number().int().min(0).nullable(),
    long_pause_count: z.number().int().min(0).nullable(),
    clarity_note: text(160, 'One sentence.'),
  }),
  one_action_tip: text(160, 'One thing to do in the next take.'),
});

export const ClaimSource = z.enum(['said', 'resume', 'gap']);

export const Rewrite = z.object({
  polished_answer: text(2200, "The candidate's own story, reordered and tightened; unknown figures as [X%]."),
  star_version: z.object({
    situation: text(500, 'Situation.'),
    task: text(500, 'Task.'),
    action: text(800, 'Action.'),
    result: text(500, 'Result.'),
  }),
  keywords_to_include: z.array(text(40, 'A keyword of the posting.')).max(12),
  claims: z.array(z.object({ text: text(200, 'A claim of the rewrite.'), source: ClaimSource })).max(24),
});

export const ChangeType = z.enum([
  'clarity',
  'ownership',
  'metrics',
  'structure',
  'relevance',
  'conciseness',
  'impactLanguage',
]);
export type ChangeType = z.infer<typeof ChangeType>;

export const CoachNote = z.object({
  change_type: ChangeType,
  original_snippet: text(120, 'Exact words of the candidate.'),
  revised_snippet: text(120, 'The words that stand for them in the rewrite.'),
  reason: text(170, 'Why.'),
});
export type CoachNote = z.infer<typeof CoachNote>;

export const LibrarySuggestion = z.object({
  should_save: z.boolean(),
  suggested_title: text(80, 'A title for the story.'),
  category: text(40, 'A competency.'),
  why_save: text(160, 'One sentence.'),
});

export const FollowUpType = z.enum(['none', 'missing_star', 'low_relevance']);

export const CoachMetadata = z.object({
  model_version: text(40, 'Your own model name.'),
  policy_version: text(20, 'Echo of the policy version given.'),
  eye_contact_available: z.boolean(),
  follow_up_type: FollowUpType,
});

export const CoachFeedback = z.object({
  follow_up: FollowUp,
  evidence: Evidence,
  scoring: Scoring,
  content_feedback: ContentFeedback,
  delivery_feedback: DeliveryFeedback,
  rewrite: Rewrite,
  coach_notes: z.array(CoachNote).max(12),
  library_suggestion: LibrarySuggestion,
  metadata: CoachMetadata,
});
export type CoachFeedback = z.infer<typeof CoachFeedback>;

/** The sections in the order in which they stream; each is handed on as it closes. */
export const sectionNames = [
  'follow_up',
  'evidence',
  'scoring',
  'content_feedback',
  'delivery_feedback',
  'rewrite',
  'coach_notes',
  'library_suggestion',
  'metadata',
] as const satisfies readonly (keyof CoachFeedback)[];
export type SectionName = (typeof sectionNames)[number];
