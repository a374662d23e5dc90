import { informativeness, stem } from './rubric-stem';
import { wordsOf, type Sentence } from '@/lib/domain/delivery/words';

/**
 * Words that answer a question without echoing it, by family. Spoken answers repeat the question's own words far
 * less than written ones do, on which plain coverage was measured (AUC .87 between right and wrong question).
 */
const families = [
  'conflict disagree disagreement argument tension pushback clash difficult opposed objection compromise convince convinced persuade agree agreed',
  'fail failed failure mistake wrong error regret lesson learned learnt missed broke setback blame admitted apologised apologized',
  'lead led leader leadership team mentor mentored delegate delegated coached motivate motivated direct reports hired organised organized',
  'deadline pressure late urgent time-sensitive tight weekend overtime prioritise prioritize priority hurry schedule',
  'learn learned learnt quickly new unfamiliar read course taught studied practised practiced picked',
  'customer client user complaint complained feedback support satisfied angry',
  'change changed adapt adapted switch switched migration restructure reorganisation ambiguity ambiguous uncertain unclear',
  'achievement proud accomplishment success successful won award impact delivered launched shipped',
  'challenge challenging difficult hard obstacle problem issue struggle struggled solve solved',
  'improve improved improvement optimise optimised optimize optimized process faster automate automated automation efficiency efficient',
  'communicate communication explain explained presented presentation stakeholder stakeholders meeting audience wrote',
  'decision decide decided choose chose choice data evidence analysis analysed analyzed trade-off',
  'initiative volunteered proactive noticed suggested proposed idea started myself',
  'weakness strength strengths improve feedback working good',
  'debug debugging bug reproduce reproduced logs traced root cause incident outage production',
].map((family) => new Set(family.split(' ').map(stem)));

/** From this coverage on, more echo says nothing more. */
const saturation = 0.6;
/** One answer cannot name every skill of a posting: this many are as good as all. */
const enoughSkills = 3;

export type Relevance = {
  /** 0..10; null where the question has no subject of its own ("Tell me about yourself"). */
  value: number | null;
  /** The sentence that meets the question best. */
  sentence: Sentence | null;
  skillsSaid: string[];
};

/** 0.6 coverage of the question's informative words + 0.4 coverage of the posting's skills, where there is one. */
export function relevanceOf(
  asked: string,
  skills: readonly string[],
  sentences: readonly Sentence[],
): Relevance {
  const wanted = new Map<string, number>();
  for (const word of wordsOf(asked)) {
    const weight = informativeness(word.plain);
    // Scaffolding alone is no subject: it may be echoed, but it is not what is asked for.
    if (weight >= 0.5) wanted.set(stem(word.plain), weight);
  }
  const stemsOf = (sentence: Sentence): Set<string> =>
    new Set(sentence.words.map((word) => stem(word.plain)));
  const said = new Set(sentences.flatMap((sentence) => [...stemsOf(sentence)]));
  const spoken = ` ${sentences.flatMap((sentence) => sentence.words.map((word) => stem(word.plain))).join(' ')} `;
  const skillsSaid = skills.slice(0, 15).filter((skill) => {
    const phrase = wordsOf(skill)
      .map((word) => stem(word.plain))
      .join(' ');
    return phrase !== '' && spoken.includes(` ${phrase} `);
  });
  const total = [...wanted.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return { value: null, sentence: null, skillsSaid };
  const hit = [...wanted].reduce((sum, [word, weight]) => sum + weight * meets(word, said), 0);
  const question = Math.min(1, hit / total / saturation);
  const posting = Math.min(1, skillsSaid.length / Math.min(enoughSkills, Math.max(1, skills.length)));
  // The posting can only add: an answer that meets the question fully is relevant whatever skills it names.
  const value =
    skills.length === 0 ? 10 * question : 10 * Math.max(0.8 * question, 0.6 * question + 0.4 * posting);
  return { value, sentence: bestSentence(sentences, stemsOf, wanted), skillsSaid };
}

/** 1 where the word itself was said, 0.8 for a word of its family, else 0. */
function meets(wanted: string, said: ReadonlySet<string>): number {
  if (said.has(wanted)) return 1;
  return families.some((family) => family.has(wanted) && [...family].some((word) => said.has(word)))
    ? 0.8
    : 0;
}

function bestSentence(
  sentences: readonly Sentence[],
  stemsOf: (sentence: Sentence) => Set<string>,
  wanted: ReadonlyMap<string, number>,
): Sentence | null {
  let best: Sentence | null = null;
  let most = 0;
  for (const sentence of sentences) {
    const stems = stemsOf(sentence);
    const points = [...wanted].reduce((sum, [word, weight]) => sum + weight * meets(word, stems), 0);
    if (points > most && sentence.words.length >= 3) [best, most] = [sentence, points];
  }
  return best;
}
