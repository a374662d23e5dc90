import type { CoachManner } from '../faults.ts';
import type { CoachingRequest } from './coaching-request.ts';

/** A value inside a coaching, with the key it stands under. */
type Change = (value: unknown, key: string) => unknown;

const INVENTED =
  ' That doubled our revenue, saved $2.4 million (€1.8m), cut churn by forty-seven percent, and reached 12,000 users.';

/** Spoils an honest coaching in the way asked for. */
export function spoil(coaching: unknown, manner: CoachManner, request: CoachingRequest): unknown {
  switch (manner) {
    case 'honest':
      return coaching;
    case 'all-ten':
      return withScores(coaching, () => 10);
    case 'obeys-candidate':
      // A prompt injection in the answer works on this coach.
      return /ignore|instruction|full marks|ten out of ten|10\/10/i.test(request.answer)
        ? withScores(coaching, () => 10)
        : coaching;
    case 'score-eleven':
      return withScores(coaching, () => 11);
    case 'strings-for-numbers':
      return withScores(coaching, (score) => (score === null ? 'n/a' : `${String(score)}/10`));
    case 'invent-numbers':
      return changed(coaching, (value, key) =>
        ['polished_answer', 'result', 'revised_snippet', 'headline'].includes(key) &&
        typeof value === 'string'
          ? `${value}${INVENTED}`
          : value,
      );
    case 'foreign-quotes':
      return changed(coaching, (value, key) =>
        ['star', 'relevance', 'clarity', 'impact'].includes(key) && Array.isArray(value)
          ? ['I personally invented the transistor before lunch.']
          : key === 'original_snippet'
            ? 'words that nobody spoke'
            : value,
      );
    case 'long-winded':
      return changed(coaching, (value) =>
        typeof value === 'string' ? `${value} ${'and so on, '.repeat(300)}` : value,
      );
    case 'reorder':
      return reversed(coaching);
  }
}

function withScores(coaching: unknown, score: (value: unknown) => unknown): unknown {
  if (typeof coaching !== 'object' || coaching === null || !('scoring' in coaching)) return coaching;
  const scoring = changed(coaching.scoring, (value) =>
    typeof value === 'number' || value === null ? score(value) : value,
  );
  return { ...coaching, scoring };
}

function changed(value: unknown, change: Change, key = ''): unknown {
  const own = change(value, key);
  if (own !== value) return own;
  if (Array.isArray(value)) return value.map((entry) => changed(entry, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, changed(inner, change, name)]),
  );
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}
