import type { Presence } from './coach-contract';
import { numbersIn } from './numbers';
import { episodic, habitual, storyCues, type Cue } from './rubric-cues';
import type { Sentence } from '@/lib/domain/delivery/words';

export const storyParts = ['situation', 'task', 'action', 'result'] as const;
export type StoryPart = (typeof storyParts)[number];

/** One part of an answer as the rubric found it; `sentence` is its best evidence. */
export type Finding<Element extends string = string> = {
  element: Element;
  status: Presence;
  sentence: Sentence | null;
};

/** A told story: what each sentence is taken for, and which parts were found. */
export type Told = { parts: (StoryPart | null)[]; findings: Finding<StoryPart>[]; habit: boolean };

/** A cue in fewer words than this is a keyword, not a telling. */
const shortestTelling = 5;
/** Points from which a part is present, and from which it is at least touched. */
const present = 2;
const touched = 1;

const pointsOf = (cues: readonly Cue[], text: string): number =>
  cues.reduce((sum, cue) => sum + (cue.pattern.test(text) ? cue.points : 0), 0);

type Points = Record<StoryPart, number>;

function emission(sentence: Sentence): Points {
  const text = sentence.text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  const points = {
    situation: pointsOf(storyCues.situation, text),
    task: pointsOf(storyCues.task, text),
    action: pointsOf(storyCues.action, text),
    result: pointsOf(storyCues.result, text),
  };
  // A figure beside a word of change makes an outcome; a figure alone may as well be a team's size.
  if (points.result > 0 && numbersIn(sentence.text).some((mention) => mention.kind !== 'name'))
    points.result += 1.5;
  if (sentence.words.length >= shortestTelling) return points;
  return {
    situation: points.situation / 2,
    task: points.task / 2,
    action: points.action / 2,
    result: points.result / 2,
  };
}

/**
 * Finds situation, task, action and result. Stories are told in that order nearly always, so the sentences are
 * decoded as a whole: the best non-decreasing sequence of parts (a Viterbi search over four states). That halves the
 * false "missing" of looking at each sentence alone; a story told backwards still gets its parts as weak.
 */
export function toldStory(sentences: readonly Sentence[]): Told {
  const points = sentences.map((sentence, index) => {
    const emitted = emission(sentence);
    const place = sentences.length > 1 ? index / (sentences.length - 1) : 0.5;
    return {
      ...emitted,
      situation: emitted.situation + 0.4 * (1 - place),
      result: emitted.result + 0.4 * place,
    };
  });
  const states = decoded(points);
  const raw = sentences.map(emission);
  const parts = states.map((state, index): StoryPart | null => {
    const part = storyParts[state] ?? null;
    const strongest = Math.max(...Object.values(raw[index] ?? { none: 0 }));
    return strongest > 0 ? part : null;
  });
  const findings = storyParts.map((element) => findingOf(element, sentences, raw, parts));
  return { parts: filled(parts), findings: withImpliedTask(findings), habit: isHabit(sentences) };
}

function decoded(points: readonly Points[]): number[] {
  type Path = { total: number; states: number[] };
  let paths: Path[] = storyParts.map(() => ({ total: 0, states: [] }));
  for (const point of points) {
    let best: Path = { total: -1, states: [] };
    paths = storyParts.map((part, state) => {
      const here = paths[state];
      if (here && here.total > best.total) best = here;
      return { total: best.total + point[part], states: [...best.states, state] };
    });
  }
  return paths.reduce((best, path) => (path.total > best.total ? path : best)).states;
}

function findingOf(
  element: StoryPart,
  sentences: readonly Sentence[],
  points: readonly Points[],
  parts: readonly (StoryPart | null)[],
): Finding<StoryPart> {
  const bestOf = (accepts: (index: number) => boolean): { index: number; points: number } =>
    points.reduce(
      (best, point, index) =>
        accepts(index) && point[element] > best.points ? { index, points: point[element] } : best,
      { index: -1, points: 0 },
    );
  const inOrder = bestOf((index) => parts[index] === element);
  const anywhere = bestOf(() => true);
  if (inOrder.points >= present)
    return { element, status: 'present', sentence: sentences[inOrder.index] ?? null };
  if (anywhere.points >= present || inOrder.points >= touched) {
    const index = anywhere.points >= present ? anywhere.index : inOrder.index;
    // A task is often one clause of another part's sentence: there it counts in full.
    const status = element === 'task' && anywhere.points >= present ? 'present' : 'weak';
    return { element, status, sentence: sentences[index] ?? null };
  }
  return { element, status: 'missing', sentence: null };
}

/** A problem that is told implies its task: to solve it. That is weak, not missing. */
function withImpliedTask(findings: Finding<StoryPart>[]): Finding<StoryPart>[] {
  const situation = findings.find((finding) => finding.element === 'situation');
  return findings.map((finding) =>
    finding.element === 'task' && finding.status === 'missing' && situation?.status === 'present'
      ? { ...finding, status: 'weak' as const }
      : finding,
  );
}

/** Sentences without a cue belong to the part that is being told. */
function filled(parts: readonly (StoryPart | null)[]): (StoryPart | null)[] {
  let current: StoryPart | null = parts.find((part) => part !== null) ?? null;
  return parts.map((part) => (current = part ?? current));
}

function isHabit(sentences: readonly Sentence[]): boolean {
  const text = sentences.map((sentence) => sentence.text.toLowerCase()).join(' ');
  return (text.match(habitual)?.length ?? 0) >= 2 && !episodic.test(text);
}
