import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import type { RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import { storyParts, type StoryPart } from '@/lib/domain/coaching/rubric-star';
import { cutAtWord } from '@/lib/domain/delivery/words';
import { coachWords } from '@/lib/domain/messages/coach';
import type { Line } from './rubric-lines';

type Rewrite = CoachFeedback['rewrite'];
type Claim = Rewrite['claims'][number];

const limits: Readonly<Record<StoryPart, number>> = { situation: 500, task: 500, action: 800, result: 500 };
const longestAnswer = 2200;
const mostClaims = 24;
const longestClaim = 200;
const mostKeywords = 8;

/**
 * The lines that fit into the contract's limit, in order. Gaps and the sentences that prove a part stay; of an answer
 * that is too long, what was told last among the rest goes first.
 */
export function linesThatFit(lines: readonly Line[], findings: RubricFindings): Line[] {
  const proofs = [...findings.elements.map((each) => each.sentence), findings.impact.sentence];
  const isNeeded = (line: Line): boolean =>
    line.type === 'gap' ||
    proofs.some((proof) => proof && line.statement.from < proof.to && line.statement.to > proof.from);
  const kept = new Set<Line>();
  let length = 0;
  for (const line of [...lines.filter(isNeeded), ...lines.filter((each) => !isNeeded(each))]) {
    if (length + line.text.length > longestAnswer) continue;
    kept.add(line);
    length += line.text.length + 1;
  }
  const result = lines.filter((line) => kept.has(line));
  return result.length > 0 ? result : lines.slice(0, 1);
}

/** The lines as the contract has them: one text, its four parts, and where each claim comes from. */
export function rewriteOf(
  lines: readonly Line[],
  findings: RubricFindings,
  skills: readonly string[],
): Rewrite {
  const { told, relevance } = findings;
  const parts = partsOf(lines, findings);
  const textOf = (part: StoryPart): string =>
    told
      ? fitting(
          lines.filter((line) => parts.get(line) === part),
          limits[part],
        )
      : '';
  const [situation = '', task = '', action = '', result = ''] = storyParts.map(textOf);
  // What the posting asks for and the answer leaves comes first: those are the words to add where they are true.
  const keywords = [
    ...skills.filter((skill) => !relevance.skillsSaid.includes(skill)).slice(0, mostKeywords - 2),
    ...relevance.skillsSaid,
  ];
  return {
    polished_answer: cutAtWord(lines.map((line) => line.text).join(' '), longestAnswer),
    star_version: { situation, task, action, result },
    keywords_to_include: keywords.slice(0, mostKeywords).map((skill) => cutAtWord(skill, 40)),
    claims: lines.slice(0, mostClaims).map(claimOf),
  };
}

/**
 * The part of each line. A part that was found where the story does not have it (an outcome that is told first) takes
 * the line that proves it, if its own part has others left.
 */
function partsOf(lines: readonly Line[], { elements }: RubricFindings): ReadonlyMap<Line, StoryPart> {
  const parts = new Map(lines.map((line): [Line, StoryPart] => [line, line.part ?? 'situation']));
  const count = (part: StoryPart | undefined): number =>
    lines.filter((line) => parts.get(line) === part).length;
  for (const part of storyParts) {
    const sentence = elements.find((each) => each.element === part && each.status === 'present')?.sentence;
    if (!sentence || count(part) > 0) continue;
    const proof = lines.find(
      (line) =>
        line.type === 'said' && line.statement.from < sentence.to && line.statement.to > sentence.from,
    );
    if (proof && count(parts.get(proof)) > 1) parts.set(proof, part);
  }
  return parts;
}

/** As many lines as fit, whole; of a single one that is too long, as much as fits. */
function fitting(lines: readonly Line[], limit: number): string {
  let text = '';
  for (const line of lines) {
    const next = text === '' ? line.text : `${text} ${line.text}`;
    if (next.length > limit) return text === '' ? cutAtWord(next, limit) : text;
    text = next;
  }
  return text;
}

const claimOf = (line: Line): Claim => ({
  text: cutAtWord(line.text, longestClaim),
  source: line.type === 'gap' || line.text.includes(coachWords.gaps.byHowMuch) ? 'gap' : 'said',
});
