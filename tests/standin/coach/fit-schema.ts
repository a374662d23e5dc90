import type { AnswerSchema } from './coaching-request.ts';

/**
 * Gives a value the shape of a JSON Schema: keys in the schema's order, unknown keys dropped, missing ones filled with
 * the least that is allowed, enumerations matched loosely, lengths and ranges kept. An honest provider in strict mode
 * never returns anything else.
 */
export function fitSchema(value: unknown, schema: AnswerSchema, root: AnswerSchema = schema): unknown {
  const resolved = resolve(schema, root);
  const branches = resolved.anyOf ?? resolved.oneOf;
  if (branches) {
    const chosen =
      branches.find((branch) => accepts(value, resolve(branch, root))) ?? leastBranch(branches, root);
    return fitSchema(value, chosen, root);
  }
  if (resolved.const !== undefined) return resolved.const;
  if (resolved.enum) return closestOf(value, resolved.enum);
  const types = [resolved.type ?? (resolved.properties ? 'object' : 'string')].flat();
  if (value === null && types.includes('null')) return null;
  const type =
    types.find((candidate) => isOf(value, candidate)) ?? (types.includes('null') ? 'null' : types[0]);
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(resolved.properties ?? {}).map(([key, inner]) => [
          key,
          fitSchema((value as Record<string, unknown> | undefined | null)?.[key], inner, root),
        ]),
      );
    case 'array':
      return fitArray(Array.isArray(value) ? value : [], resolved, root);
    case 'string':
      return fitText(typeof value === 'string' ? value : '', resolved);
    case 'number':
    case 'integer':
      return fitNumber(typeof value === 'number' ? value : 0, resolved, type);
    case 'boolean':
      return value === true;
    default:
      return null;
  }
}

function resolve(schema: AnswerSchema, root: AnswerSchema): AnswerSchema {
  if (!schema.$ref) return schema;
  if (schema.$ref === '#') return root;
  const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  return root.$defs?.[name] ?? root.definitions?.[name] ?? {};
}

function accepts(value: unknown, schema: AnswerSchema): boolean {
  if (schema.enum) return schema.enum.includes(value);
  if (schema.const !== undefined) return schema.const === value;
  return [schema.type ?? 'object'].flat().some((type) => isOf(value, type));
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

/** What stands in for a value that fits nothing: null where that is allowed. */
function leastBranch(branches: AnswerSchema[], root: AnswerSchema): AnswerSchema {
  return branches.find((branch) => resolve(branch, root).type === 'null') ?? branches[0] ?? {};
}

function closestOf(value: unknown, allowed: unknown[]): unknown {
  if (allowed.includes(value)) return value;
  const plain = (word: unknown): string =>
    String(word)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  const similar = allowed.find(
    (word) => plain(value) !== '' && plain(word).startsWith(plain(value).slice(0, 5)),
  );
  return similar ?? (allowed.includes(null) ? null : allowed[0]);
}

function fitArray(values: unknown[], schema: AnswerSchema, root: AnswerSchema): unknown[] {
  const items = schema.items ?? {};
  const fitted = values
    .slice(0, schema.maxItems ?? values.length)
    .map((value) => fitSchema(value, items, root));
  while (fitted.length < (schema.minItems ?? 0)) fitted.push(fitSchema(undefined, items, root));
  return fitted;
}

function fitText(text: string, { maxLength, minLength = 0 }: AnswerSchema): string {
  const cut = maxLength !== undefined && text.length > maxLength ? text.slice(0, maxLength) : text;
  return cut.length < minLength ? cut.padEnd(minLength, '.') : cut;
}

function fitNumber(value: number, { minimum, maximum }: AnswerSchema, type: string): number {
  const bounded = Math.min(maximum ?? value, Math.max(minimum ?? value, value));
  return type === 'integer' ? Math.round(bounded) : bounded;
}
