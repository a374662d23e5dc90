import { competenciesIn } from '@/lib/domain/questions/competency';
import { questionBank } from '@/lib/domain/questions/question-bank';
import { similarity } from '@/lib/domain/questions/similarity';
import type { Story } from './story';

/** Only what is told as a story: nobody asks for one with "How does a cache work?". */
const storyQuestions = [...questionBank.behavioural, ...questionBank.leadership];
/** So alike two questions may ask for the same kind of story; and so many of the bank are asked. */
const near = 0.25;
const voters = 6;
/** What a competency is worth that the question itself names, beside questions of the bank that are like it. */
const namedWorth = 0.6;

/** Fewer votes than this are a guess, and count as the share of it that they are. */
const fullVote = 0.8;

/**
 * What a question asks about: names of competencies and of kinds of questions, with their shares (of 1 at most), the
 * largest first. Empty where it is like none that we know.
 */
export type AskedAbout = ReadonlyMap<string, number>;

/** The questions of the bank that are most like it vote, each the more the more alike it is (squared); signs vote too. */
export function askedAbout(question: string): AskedAbout {
  const votes = new Map<string, number>();
  const vote = (name: string, worth: number): unknown => votes.set(name, (votes.get(name) ?? 0) + worth);
  const alike = storyQuestions
    .map((each) => ({ each, likeness: similarity(question, each.text) }))
    .filter(({ likeness }) => likeness > near)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, voters);
  for (const { each, likeness } of alike) {
    vote(each.competency, likeness ** 2);
    vote(each.category, likeness ** 2);
  }
  for (const named of competenciesIn(question).slice(0, 2)) vote(named, namedWorth);
  const cast = [...votes.values()].reduce((all, each) => all + each, 0);
  const sum = Math.max(fullVote, cast);
  return new Map(
    [...votes]
      .map(([name, worth]): [string, number] => [name, worth / sum])
      .toSorted((one, other) => other[1] - one[1]),
  );
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Categories in the coach's words or the candidate's own, and what each is a name for. */
const otherNames = new Map<string, readonly string[]>([
  ['conflict', ['Conflict with a manager', 'Conflict with a colleague', 'Disagreeing']],
  ['disagreement', ['Conflict', 'Conflict with a manager', 'Conflict with a colleague']],
  ['collaboration', ['Teamwork', 'Working together']],
  ['teamwork', ['Working together']],
  ['leadership', ['People development', 'Leading people', 'Delegation', 'Direction']],
  ['people development', ['Leading people']],
  ['mentoring', ['People development', 'Leading people']],
  ['coaching', ['People development', 'Leading people']],
  ['feedback', ['Feedback and bad news']],
  ['learning', ['New subject', 'Failure']],
  ['mistakes', ['Failure', 'Learning']],
  ['resilience', ['Failure', 'Pressure']],
  ['prioritisation', ['Pressure', 'Trade-off']],
  ['prioritization', ['Prioritisation', 'Pressure']],
  ['time management', ['Prioritisation', 'Pressure']],
  ['influence', ['Persuasion']],
  ['persuasion', ['Influence']],
  ['stakeholders', ['Influence', 'Persuasion']],
  ['customer focus', ['Customer']],
  ['customers', ['Customer focus', 'Customer']],
  ['decision making', ['Hard choice']],
  ['decisions', ['Decision making', 'Hard choice']],
  ['adaptability', ['Change']],
  ['communication', ['Explanation', 'Feedback and bad news']],
  ['incident response', ['Incident', 'Pressure']],
  ['initiative', ['Improvement']],
]);

/** How much of what is asked about a story is filed under, 0..1, and the name of the largest part of it. */
export function filedUnder(
  { category, tags }: Pick<Story, 'category' | 'tags'>,
  about: AskedAbout,
): { share: number; name: string | null } {
  const labels = new Set(
    [category, ...tags].map(plain).flatMap((label) => [label, ...(otherNames.get(label) ?? []).map(plain)]),
  );
  const met = [...about].filter(([name]) => labels.has(plain(name)));
  return {
    share: Math.min(
      1,
      met.reduce((sum, [, share]) => sum + share, 0),
    ),
    name: met[0]?.[0] ?? null,
  };
}

/** The names under which a story can be filed so that it is found again. */
export const storyCategories: readonly string[] = [
  ...new Set(storyQuestions.map(({ competency }) => competency)),
];
