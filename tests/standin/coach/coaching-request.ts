/** A JSON Schema as strict structured outputs carry it. */
export type AnswerSchema = {
  type?: string | string[];
  properties?: Record<string, AnswerSchema>;
  required?: string[];
  items?: AnswerSchema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: AnswerSchema[];
  oneOf?: AnswerSchema[];
  $ref?: string;
  $defs?: Record<string, AnswerSchema>;
  definitions?: Record<string, AnswerSchema>;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
};

/** What a text request asks, whichever of the two interfaces it came through. */
export type CoachingRequest = {
  model: string;
  /** Words between `<candidate_answer…>` tags; empty when the request holds none. */
  answer: string;
  /** Words between `<question…>` tags; empty when the request holds none. */
  question: string;
  /** Parts of an answer that is not told as a story, as the instructions name them; empty for one that is. */
  elements: string[];
  /** Policy version named in the request, to be echoed; empty when none is. */
  policyVersion: string;
  /** Everything that was said to the model. */
  text: string;
  format: 'text' | 'json_object' | 'json_schema';
  schema: AnswerSchema | null;
};

/** Reads a body of `/v1/responses` or `/v1/chat/completions`. */
export function readCoachingRequest(body: Record<string, unknown>): CoachingRequest {
  const text = [body['instructions'], body['input'], body['messages']].flatMap(textsIn).join('\n');
  const wanted =
    (body['text'] as { format?: Format } | undefined)?.format ?? (body['response_format'] as Format);
  const nested = wanted?.json_schema?.schema;
  return {
    model: String(body['model'] ?? 'unknown'),
    answer: lastTagged(text, 'candidate_answer'),
    question: lastTagged(text, 'question'),
    elements: elementsIn(text),
    policyVersion: /policy[_ -]?version"?\s*(?:[:=]|is)?\s*"?([\w.-]*\d[\w.-]*)/i.exec(text)?.[1] ?? '',
    text,
    format: wanted?.type === 'json_schema' || wanted?.type === 'json_object' ? wanted.type : 'text',
    schema: wanted?.schema ?? nested ?? null,
  };
}

/** "One entry for each of a, b, c": a story has no such list. */
function elementsIn(text: string): string[] {
  const list = /kind_checklist: one entry for each of ([\w, ]+), named/.exec(text)?.[1] ?? '';
  return list.split(', ').filter(Boolean);
}

type Format = { type?: string; schema?: AnswerSchema; json_schema?: { schema?: AnswerSchema } } | undefined;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { content, text } = value as { content?: unknown; text?: unknown };
  return [content, text].flatMap(textsIn);
}

/** Content of the last element whose name begins with the given word; nonces and attributes are ignored. */
function lastTagged(text: string, name: string): string {
  const tag = new RegExp(`<(${name}[\\w-]*)[^>]*>([\\s\\S]*?)</\\1>`, 'g');
  let found = '';
  for (const [, , content = ''] of text.matchAll(tag)) if (content.trim() !== '') found = content.trim();
  return found;
}
