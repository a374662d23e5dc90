import type { QuestionKind } from './kind';
import type { Category } from './category';
import type { Competency } from './competency';

/** Lines of work with questions of their own; a question without any suits everybody. */
export type RoleFamily =
  | 'engineering'
  | 'data'
  | 'product'
  | 'design'
  | 'sales'
  | 'marketing'
  | 'support'
  | 'operations'
  | 'health'
  | 'education'
  | 'finance'
  | 'people'
  | 'hospitality';

/**
 * How deep a question goes. Easy: the candidate chooses what to tell, and has surely met it. Medium: a particular
 * difficulty is named. Hard: it asks for something that most would rather not tell, or for a choice between two evils.
 */
export type QuestionLevel = 'easy' | 'medium' | 'hard';

/** How much experience a question supposes; one without suits everybody. */
export type Experience = 'entry' | 'senior';

/**
 * A question of our own writing. `{skill}`, `{company}` and `{scenario}` in `text` are gaps that a job, or what the
 * candidate described for a rehearsal, fills; a question with a gap is asked only where it is filled. `skills` are
 * lower-case names of the skills it is about.
 */
export type BankQuestion = {
  text: string;
  kind: QuestionKind;
  competency: Competency;
  category: Category;
  level: QuestionLevel;
  experience?: Experience;
  roles?: readonly RoleFamily[];
  skills?: readonly string[];
};

/** Whom a question suits; nothing means everybody. */
type Suited = Pick<BankQuestion, 'experience' | 'roles' | 'skills'>;

/** A question as it is written down in a list: bare words, or words with what they suppose. */
type Entry = string | (Suited & { text: string });

type ByLevel = Readonly<Partial<Record<QuestionLevel, readonly Entry[]>>>;
type ByCategory = Readonly<Partial<Record<Category, ByLevel>>>;

/** Questions of one kind, written down by competency, category and level; `suited` holds for all of them. */
export function questionsOf(
  kind: QuestionKind,
  byCompetency: Readonly<Partial<Record<Competency, ByCategory>>>,
  suited: Suited = {},
): BankQuestion[] {
  return entriesOf(byCompetency).flatMap(([competency, byCategory]) =>
    entriesOf(byCategory).flatMap(([category, byLevel]) =>
      entriesOf(byLevel).flatMap(([level, entries]) =>
        entries.map((entry) => ({
          ...suited,
          ...(typeof entry === 'string' ? { text: entry } : entry),
          kind,
          competency,
          category,
          level,
        })),
      ),
    ),
  );
}

const entriesOf = <Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
): [Key, Value][] => Object.entries(record) as [Key, Value][];
