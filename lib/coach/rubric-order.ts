import type { RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import type { StoryPart } from '@/lib/domain/coaching/rubric-star';
import type { Statement } from './rubric-statements';

/** A statement in its place of the rewrite. */
export type Placed = { statement: Statement; moved: boolean };

/** What begins so leans on the sentence before it and never moves without it. */
const leans =
  /^(?:(?:um|uh|well|okay|and|so|but)\W+)*(?:so|then|but|after that|that|this|these|those|it|its|he|she|they|him|her|them|which|because|instead|also|as a result|in the end|another|the other|both|second|third|next|finally|eventually|rather|however|ours|mine|one of)\b/i;

/** Only words that leave no doubt move a sentence: a wrong order is worse than the candidate's own. */
const surely: Readonly<Record<string, RegExp>> = {
  situation:
    /\b(?:(?:this|that|it) was (?:at|in|when|during|back|last)\b|(?:at|in|for) my (?:last|previous|first|old|former|current)\b|when i (?:was|worked)\b|(?:last|two|three|four|five) (?:year|month|summer|winter|spring|autumn)s?\b)/i,
  task: /\bmy (?:\w+ )?(?:job|task|role|goal|responsibility|brief) (?:there |here )?was\b|\bi was (?:asked|responsible|in charge)\b/i,
  result:
    /\b(?:as a result|the (?:result|outcome|upshot) was|never happened again|to this day|since then)\b/i,
  understanding: /\b(?:assum(?:e|ing|ption)|clarify|reproduce|the (?:question|problem) is)\b/i,
  requirements: /\b(?:requirements?|clarify|assum(?:e|ing|ption)|let's say)\b/i,
  tradeOffs: /\b(?:trade-?offs?|downside|drawback|the price)\b/i,
};

/** Fewer statements than this have no order that could be mended. */
const fewest = 4;

/**
 * The statements in the order of a story (or of the kind's rubric): what sets the scene goes to the front, the task
 * before the deeds, the outcome to the end, each with the sentences that lean on it. Everything else stays where it was.
 */
export function inOrder(statements: readonly Statement[], findings: RubricFindings): Placed[] {
  const placed = statements.map((statement): Placed => ({ statement, moved: false }));
  if (statements.length < fewest || findings.told?.habit) return placed;
  const anchors = findings.elements.map(({ element, sentence, status }) => {
    const index =
      sentence === null || status === 'missing'
        ? -1
        : statements.findIndex(
            (each) => each.from < sentence.to && each.to > sentence.from && sure(element, each),
          );
    return { element, from: statements[index]?.from ?? -1 };
  });
  const deed = findings.elements.find(
    (each) => each.element === middleOf(findings) && each.status !== 'missing',
  );
  if (!deed?.sentence) return placed;
  let order = placed;
  for (const { element, from } of anchors.toReversed()) {
    if (from < 0) continue;
    const at = order.findIndex((each) => each.statement.from === from);
    const middle = order.findIndex((each) => each.statement.to > (deed.sentence?.from ?? 0));
    const late = at > middle && isOpening(element);
    const early = at < middle && isEnding(element);
    if (!late && !early) continue;
    const end = endOf(order, at);
    const block = order.slice(at, end).map((each) => partly({ ...each, moved: true }, element));
    const rest = [...order.slice(0, at), ...order.slice(end)];
    const target = early ? rest.length : element === 'task' ? middle : 0;
    order = [...rest.slice(0, target), ...block, ...rest.slice(target)];
  }
  return order;
}

const sure = (element: string, statement: Statement): boolean =>
  surely[element]?.test(statement.text) ?? false;
const middleOf = ({ told }: RubricFindings): string => (told ? 'action' : 'tradeOffs');
const isOpening = (element: string): boolean =>
  /^(?:situation|task|understanding|requirements)$/.test(element);
const isEnding = (element: string): boolean => element === 'result';

/** A moved sentence tells the part that it was moved for. */
const partly = (placed: Placed, element: string): Placed =>
  placed.statement.part === null
    ? placed
    : { ...placed, statement: { ...placed.statement, part: element as StoryPart } };

function endOf(order: readonly Placed[], at: number): number {
  let end = at + 1;
  while (end < order.length && leans.test(order[end]?.statement.text ?? '')) end += 1;
  return end;
}
