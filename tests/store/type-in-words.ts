import { z } from 'zod';

/** The part of a JSON Schema that is read here. */
const Shape = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  /** Names what is said in one word: an id, a moment. */
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
  maxItems: z.number().optional(),
});

/**
 * What a field holds, as docs/data.md says it: "text ≤ 120", "integer 1–20", "list of text ≤ 40, ≤ 20 or null". Limits
 * of text are UTF-16 units; an integer's safe bounds are not mentioned.
 */
export function typeInWords(schema: z.ZodType): string {
  return inWords(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }));
}

function inWords(json: unknown): string {
  const shape = Shape.parse(json);
  if (shape.description) return shape.description;
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return [...new Set(choices.map(inWords))].join(' or ');
  if (shape.enum) return shape.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (shape.const !== undefined) return `\`${String(shape.const)}\``;
  if (Array.isArray(shape.type)) return shape.type.map((type) => inWords({ ...shape, type })).join(' or ');
  switch (shape.type) {
    case 'string':
      return `text${atMost(shape.maxLength)}`;
    case 'integer':
    case 'number':
      return `${shape.type}${range(shape)}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return `list of ${inWords(shape.items)}${shape.maxItems === undefined ? '' : `, ≤ ${shape.maxItems}`}`;
    case 'null':
      return 'null';
    case 'object':
      return 'object';
    default:
      return 'anything';
  }
}

const atMost = (limit: number | undefined): string => (limit === undefined ? '' : ` ≤ ${limit}`);

function range({ minimum, exclusiveMinimum, maximum }: z.infer<typeof Shape>): string {
  const above = exclusiveMinimum === undefined ? null : ` > ${exclusiveMinimum}`;
  const from = minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? null : minimum;
  const to = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? null : maximum;
  if (from !== null && to !== null) return ` ${from}–${to}`;
  return above ?? (from === null ? atMost(to ?? undefined) : ` ≥ ${from}`);
}
