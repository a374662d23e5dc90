import { z } from 'zod';
import { CoachFeedback, type SectionName } from '@/lib/domain/coaching/coach-contract';

export type JsonSchema = { [key: string]: unknown };

/**
 * Keywords that providers' strict modes refuse or do not promise to know ("maxLength is not permitted"). Limits of
 * texts stand in their descriptions instead, and are enforced when the answer is read. `minItems`, `maxItems`,
 * `minimum` and `maximum` are known and stay.
 */
const refused = new Set([
  'maxLength',
  'minLength',
  'pattern',
  'default',
  'format',
  '$schema',
  'title',
  '$id',
]);

/**
 * What a model with little room is asked for: the judgement. Rewrite, notes and library go together and are the
 * built-in coach's then, which is made of the candidate's own sentences.
 */
export const compactSections = [
  'follow_up',
  'evidence',
  'scoring',
  'content_feedback',
] as const satisfies readonly SectionName[];
const CompactFeedback = CoachFeedback.pick({
  follow_up: true,
  evidence: true,
  scoring: true,
  content_feedback: true,
});

/** The coach's contract as the strict subset of JSON Schema: all keys required, none besides, order kept. */
export const wireSchema = (compact = false): JsonSchema =>
  strictSchema(compact ? CompactFeedback : CoachFeedback);

/** Any schema as the strict subset of JSON Schema. */
export const strictSchema = (schema: z.ZodType): JsonSchema =>
  strict(z.toJSONSchema(schema, { target: 'draft-7', reused: 'inline' })) as JsonSchema;

function strict(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strict);
  if (typeof node !== 'object' || node === null) return node;
  const result: JsonSchema = {};
  for (const [key, value] of Object.entries(node)) {
    if (refused.has(key)) continue;
    // Names of properties are not keywords, whatever they are called.
    result[key] =
      key === 'properties'
        ? Object.fromEntries(Object.entries(value as JsonSchema).map(([name, part]) => [name, strict(part)]))
        : strict(value);
  }
  if (typeof result['maximum'] === 'number' && result['maximum'] >= Number.MAX_SAFE_INTEGER)
    delete result['maximum'];
  const properties = result['properties'];
  if (typeof properties === 'object' && properties !== null) {
    result['required'] = Object.keys(properties);
    result['additionalProperties'] = false;
  }
  return result;
}
