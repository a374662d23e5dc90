import { z } from 'zod';
import { CoachFeedback, type SectionName } from '@/lib/domain/coaching/coach-contract';
import { cutAtWord } from '@/lib/domain/delivery/words';
import { plainText } from './plain-text';

/** What had to be mended, in words for the record. */
type Mended = string[];

/**
 * A section as the contract wants it, whatever a model made of it: numbers in strings are read, numbers out of range
 * become null, over-long texts and lists are cut, markup and unseen characters are taken out, spellings of fixed words are forgiven, missing parts are taken from
 * `fallback`. Everything mended is said. Null where the value is no object or list at all.
 */
export function coerced<Name extends SectionName>(
  name: Name,
  value: unknown,
  fallback: CoachFeedback[Name],
): { value: CoachFeedback[Name]; mended: string[] } | null {
  const schema = CoachFeedback.shape[name];
  const list = schema instanceof z.ZodArray;
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== list) return null;
  const mended: Mended = [];
  const repaired = repair(schema, value, fallback, name, mended);
  const parsed = schema.safeParse(repaired);
  return parsed.success ? { value: parsed.data as CoachFeedback[Name], mended } : null;
}

function repair(
  schema: z.core.$ZodType,
  value: unknown,
  fallback: unknown,
  path: string,
  mended: Mended,
): unknown {
  if (schema instanceof z.ZodNullable) {
    if (value === null) return null;
    if (value === undefined) return filled(fallback ?? null, path, mended);
    // A score that cannot be read is no score; an object's missing members may still be filled in.
    const spare = typeof fallback === 'object' ? fallback : null;
    return repair(schema.unwrap(), value, spare, path, mended) ?? null;
  }
  if (value === undefined || value === null) return filled(fallback, path, mended);
  if (schema instanceof z.ZodString) return repairText(schema, value, fallback, path, mended);
  if (schema instanceof z.ZodNumber) return repairNumber(schema, value, fallback, path, mended);
  if (schema instanceof z.ZodBoolean) return repairBoolean(value, fallback, path, mended);
  if (schema instanceof z.ZodEnum) return repairWord(schema.options, value, fallback, path, mended);
  if (schema instanceof z.ZodArray) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    const most = mostItems(schema, items);
    if (items.length > most) mended.push(`${path}: more than ${most}, cut`);
    const element = schema.element;
    return items
      .slice(0, most)
      .map((item, index) => repair(element, item, undefined, `${path}.${index}`, mended))
      .filter((item, index) => {
        const fits = z.safeParse(element, item).success;
        if (!fits) mended.push(`${path}.${index}: dropped`);
        return fits;
      });
  }
  if (schema instanceof z.ZodObject) {
    if (typeof value !== 'object' || Array.isArray(value)) return filled(fallback, path, mended);
    const given = new Map(Object.entries(value));
    const spare = new Map(Object.entries(typeof fallback === 'object' && fallback !== null ? fallback : {}));
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.core.$ZodType>).map(([key, part]) => [
        key,
        repair(part, given.get(key), spare.get(key), `${path}.${key}`, mended),
      ]),
    );
  }
  return value;
}

/** How many of the items the schema takes, as it says itself. */
function mostItems(schema: z.ZodArray, items: readonly unknown[]): number {
  const issue = schema
    .safeParse(items)
    .error?.issues.find((each) => each.code === 'too_big' && each.path.length === 0);
  return issue?.code === 'too_big' ? Number(issue.maximum) : items.length;
}

function filled(fallback: unknown, path: string, mended: Mended): unknown {
  mended.push(`${path}: missing, filled in`);
  return fallback;
}

function repairText(
  schema: z.ZodString,
  value: unknown,
  fallback: unknown,
  path: string,
  mended: Mended,
): unknown {
  if (typeof value === 'object') return filled(fallback, path, mended);
  const most = schema.maxLength ?? Infinity;
  // What is far too long is cut before it is looked at: nobody reads the rest.
  const whole = String(value);
  const given = whole.slice(0, 4 * most + 1000);
  const text = plainText(given).trim();
  if (text !== given.trim()) mended.push(`${path}: markup or unseen characters taken out`);
  if (text.length <= most && given === whole) return text;
  mended.push(`${path}: longer than ${most}, cut`);
  return `${cutAtWord(text, most - 1)}…`;
}

/** "8/10" is eight, "8.5" is eight and a half; what lies outside the bounds is no score. */
function repairNumber(
  schema: z.ZodNumber,
  value: unknown,
  fallback: unknown,
  path: string,
  mended: Mended,
): unknown {
  const written =
    typeof value === 'string' ? /^\s*(-?\d+(?:[.,]\d+)?)\s*(?:\/\s*10|points?)?\s*$/i.exec(value) : null;
  const number = typeof value === 'number' ? value : Number(written?.[1]?.replace(',', '.') ?? Number.NaN);
  if (typeof value === 'string') mended.push(`${path}: number given as text`);
  const inside = z.safeParse(schema, number).success;
  if (inside) return number;
  mended.push(`${path}: not a number within bounds`);
  return fallback;
}

function repairBoolean(value: unknown, fallback: unknown, path: string, mended: Mended): unknown {
  if (typeof value === 'boolean') return value;
  mended.push(`${path}: not yes or no`);
  if (value === 'true' || value === 'yes' || value === 1) return true;
  return value === 'false' || value === 'no' || value === 0 ? false : (fallback ?? false);
}

/** Forgives case, spaces, hyphens and underscores: `impact_language` is `impactLanguage`. */
function repairWord(
  options: readonly (string | number)[],
  value: unknown,
  fallback: unknown,
  path: string,
  mended: Mended,
): unknown {
  const bare = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');
  if (typeof value === 'string') {
    if (options.includes(value)) return value;
    const match = options.find((option) => bare(String(option)) === bare(value));
    if (match !== undefined) return match;
  }
  mended.push(`${path}: unknown word`);
  return fallback;
}
