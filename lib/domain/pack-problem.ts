import type { z } from 'zod';

/** Where in a pack something stands: the pack itself, or one entry of its lists, counted from 1. */
export type PackPlace = { list: 'pack' } | { list: 'questions' | 'personas'; number: number };

/** Why a file is no pack, or what in it has to be mended. `line` counts from 1; null where the browser does not say. */
export type PackProblem =
  | { fault: 'tooLarge'; megabytes: number }
  | { fault: 'notJson'; line: number | null }
  | { fault: 'notAPack' }
  | { fault: 'newer' }
  | { fault: 'empty' }
  | { fault: 'missing' | 'wrongKind'; place: PackPlace; field: string }
  | { fault: 'tooLong' | 'tooMany'; place: PackPlace; field: string; limit: number }
  | { fault: 'outOfRange'; place: PackPlace; field: string; from: number; to: number }
  | { fault: 'notOneOf'; place: PackPlace; field: string; known: readonly string[] };

/** Every trait that is counted goes from 1 to 10. */
const range = { from: 1, to: 10 };

/** What a broken rule of the schema means for whoever wrote the file. The issue has to carry its input. */
export function packProblem(issue: z.core.$ZodIssue): PackProblem {
  const { path } = issue;
  const [list, index] = path;
  const inEntry = (list === 'questions' || list === 'personas') && typeof index === 'number';
  const place: PackPlace = inEntry ? { list, number: index + 1 } : { list: 'pack' };
  const field = path
    .slice(inEntry ? 2 : 0)
    .map((step) => (typeof step === 'number' ? step + 1 : String(step)))
    .join(' ');
  const at = { place, field };
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return { fault: 'tooLong', ...at, limit: Number(issue.maximum) };
      if (issue.origin === 'array') return { fault: 'tooMany', ...at, limit: Number(issue.maximum) };
      return { fault: 'outOfRange', ...at, ...range };
    case 'too_small':
      return issue.origin === 'string'
        ? { fault: 'missing', ...at }
        : { fault: 'outOfRange', ...at, ...range };
    case 'invalid_value':
      return issue.input === undefined
        ? { fault: 'missing', ...at }
        : { fault: 'notOneOf', ...at, known: issue.values.map(String) };
    default:
      return { fault: issue.input === undefined ? 'missing' : 'wrongKind', ...at };
  }
}

/** The line that an error of `JSON.parse` speaks of; browsers say it in the error's text or not at all. */
export function lineOf(error: unknown, text: string): number | null {
  const said = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(said)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(said)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : null;
}
