import type { Difficulty } from './difficulty';
import type { InterviewKind, QuestionKind } from './kind';
import {
  firstLevel,
  mixedOrder,
  stepsBetween,
  type Candidate,
  type PackQuestion,
} from './question-plan-candidate';
import { ownCompetency } from './question-plan-own';
import { isRepeat } from './repeats';

type ChoosingRules = { kind: InterviewKind; difficulty: Difficulty; recentTexts: readonly string[] };

/** No competency is asked about more often than this while its source, pack or bank, has another one. */
const mostPerCompetency = 2;
/** What a further question of one competency gives up: more than any fit is worth, so that balance wins. */
const repeatPenalty = 8;
/**
 * What each step away from the level gives up: more than balance where the candidate has pinned it. An adaptive
 * interview only begins in the middle, so a question of this very job may stand a step beside.
 */
const levelPenalty = { pinned: 16, adaptive: 2 } as const;

/**
 * Chooses the questions of one interview one after another. What was chosen is never chosen again, in these words or
 * in others; what was asked in the last interviews only when nothing else is left.
 */
export class Choosing {
  readonly #rules: ChoosingRules;
  readonly #planned: PackQuestion[];
  /** Found out when one is about to be chosen: comparing all of them with all that was asked would be slow. */
  readonly #recent = new Set<Candidate>();
  readonly #repeats = new Set<Candidate>();

  /** `own` are the candidate's questions, which are asked in any case. */
  constructor(rules: ChoosingRules, own: readonly PackQuestion[]) {
    this.#rules = rules;
    this.#planned = [...own];
  }

  /** The next question of the first source that has one; null at the end of all of them. */
  next(sources: readonly (readonly Candidate[])[]): Candidate | null {
    const wanted = this.#wantedKind();
    const isSpread = ({ competency }: Candidate): boolean => this.#times(competency) < mostPerCompetency;
    const isWanted = ({ kind }: Candidate): boolean => kind === wanted;
    const any = (): boolean => true;
    const wishes = [(each: Candidate) => isSpread(each) && isWanted(each), isSpread, any];
    for (const isFresh of [true, false])
      for (const source of sources)
        for (const wish of wishes) {
          const found = this.#best(source, wish, isFresh);
          if (found) return found;
        }
    return null;
  }

  /** A fresh question about the first of these competencies that has one. */
  aboutOneOf(competencies: readonly string[], sources: readonly (readonly Candidate[])[]): Candidate | null {
    for (const competency of competencies)
      for (const source of sources) {
        const found = this.#best(source, (each) => each.competency === competency, true);
        if (found) return found;
      }
    return null;
  }

  #best(
    source: readonly Candidate[],
    isWished: (candidate: Candidate) => boolean,
    isFresh: boolean,
  ): Candidate | null {
    const ranked = source
      .filter((each) => !this.#repeats.has(each) && this.#recent.has(each) !== isFresh && isWished(each))
      .map((candidate) => ({ candidate, value: this.#value(candidate) }))
      .sort((one, other) => other.value - one.value);
    const { recentTexts } = this.#rules;
    const planned = this.#planned.map(({ text }) => text);
    for (const { candidate } of ranked) {
      if (isRepeat(candidate.text, planned)) this.#repeats.add(candidate);
      else if (isFresh && isRepeat(candidate.text, recentTexts)) this.#recent.add(candidate);
      else {
        this.#repeats.add(candidate);
        this.#planned.push(candidate);
        return candidate;
      }
    }
    return null;
  }

  #value({ weight, level, competency }: Candidate): number {
    const { difficulty } = this.#rules;
    const steps = Math.abs(stepsBetween(firstLevel(difficulty), level) ?? 0);
    const penalty = levelPenalty[difficulty === 'adaptive' ? 'adaptive' : 'pinned'];
    return weight - penalty * steps - repeatPenalty * this.#times(competency);
  }

  #times(competency: string): number {
    return competency === ownCompetency
      ? 0
      : this.#planned.filter((question) => question.competency === competency).length;
  }

  /** In a mixed interview the kind that was asked least so far; else the chosen one. */
  #wantedKind(): QuestionKind {
    const { kind } = this.#rules;
    if (kind !== 'mixed') return kind;
    const times = (each: QuestionKind): number =>
      this.#planned.filter((question) => question.kind === each).length;
    return mixedOrder.reduce((least, each) => (times(each) < times(least) ? each : least));
  }
}
