import type { QuestionKind } from './kind';
import type { Competency } from './competency';

/** Lines of work with questions of their own; a question without any suits everybody. */
export type RoleFamily =
  'engineering' | 'data' | 'product' | 'design' | 'sales' | 'marketing' | 'support' | 'operations';

/** How much experience a question supposes; one without a level suits everybody. */
export type Level = 'entry' | 'senior';

/**
 * A question of our own writing. `{skill}` and `{company}` in `text` are gaps that a job fills; a question with a
 * gap is asked only where a job fills it. `skills` are lower-case names of the skills it is about.
 */
export type BankQuestion = {
  text: string;
  kind: QuestionKind;
  competency: Competency;
  level?: Level;
  roles?: readonly RoleFamily[];
  skills?: readonly string[];
};

/** A question as it is written down in a list: bare words, or words with what they suppose. */
type Entry = string | Omit<BankQuestion, 'kind' | 'competency'>;

/** Questions of one kind, written down by competency. */
export function questionsOf(
  kind: QuestionKind,
  byCompetency: Readonly<Partial<Record<Competency, readonly Entry[]>>>,
): BankQuestion[] {
  return (Object.keys(byCompetency) as Competency[]).flatMap((competency) =>
    (byCompetency[competency] ?? []).map((entry) => ({
      ...(typeof entry === 'string' ? { text: entry } : entry),
      kind,
      competency,
    })),
  );
}
