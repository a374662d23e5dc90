import type { ReviewInput } from '@/lib/coach/coach';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';

/**
 * One way in which a model's answer can be wrong, by accident or on purpose. `build` makes it from an honest answer to
 * the same input, and gives the text in the pieces in which it arrives.
 */
export type HostileOutput = {
  name: string;
  build: (valid: CoachFeedback, input: ReviewInput) => readonly string[];
  /** Pieces of text that nobody said, and that may stand nowhere in the feedback. */
  forbidden: readonly string[];
};

/** A text in pieces of a few characters, as providers stream; large ones in larger pieces. */
export const inPieces = (text: string): string[] => {
  const size = Math.max(37, Math.ceil(text.length / 400));
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
};

/** The honest answer with something done to it before it is written down. */
export const shaped = (
  name: string,
  shape: (valid: CoachFeedback, input: ReviewInput) => unknown,
  forbidden: readonly string[] = [],
): HostileOutput => ({
  name,
  build: (valid, input) => inPieces(JSON.stringify(shape(valid, input))),
  forbidden,
});

/** The honest answer with something done to its text. */
export const written = (
  name: string,
  write: (json: string, input: ReviewInput) => string,
  forbidden: readonly string[] = [],
): HostileOutput => ({
  name,
  build: (valid, input) => inPieces(write(JSON.stringify(valid), input)),
  forbidden,
});

type Change = (value: unknown, key: string) => unknown;

/** Every value of a tree in the hands of `change`; what it leaves as it is, is gone through in its turn. */
export function everywhere(value: unknown, change: Change, key = ''): unknown {
  const own = change(value, key);
  if (own !== value) return own;
  if (Array.isArray(value)) return value.map((entry) => everywhere(entry, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, everywhere(inner, change, name)]),
  );
}

/** Texts that must stay what they are for the answer to be an answer: quotes, and words of a fixed list. */
const fixed = new Set([
  'star',
  'relevance',
  'clarity',
  'impact',
  'original_snippet',
  'status',
  'element',
  'change_type',
  'source',
  'follow_up_type',
]);

/** Every text that a person may read, with something done to it. Empty texts get it too. */
export const everyText = (valid: CoachFeedback, change: (text: string) => string): unknown =>
  everywhere(valid, (value, key) =>
    typeof value === 'string' && !fixed.has(key)
      ? change(value)
      : Array.isArray(value) &&
          value.length === 0 &&
          (key.startsWith('top_') || key === 'keywords_to_include')
        ? [change('')]
        : value,
  );

/** All four criteria at one value, whatever it is. */
export const scored = (valid: CoachFeedback, score: unknown): unknown => ({
  ...valid,
  scoring: {
    ...valid.scoring,
    content_breakdown: { star: score, relevance: score, clarity: score, impact: score },
  },
});
