import { mayContinueOrder, speaksToEvaluator } from './injection-address';
import { folded, type Folded } from './injection-folding';
import { blob, markup } from './injection-markup';
import { orders } from './injection-orders';

/**
 * Sentences that speak to the evaluator instead of to the interviewer. This is one defence of several (data tags, exact
 * quotes, caps, clamping), and an honest answer must keep its words: where a text only might be an order it is flagged,
 * and nothing is cut.
 */

/** A stretch of folded text. */
type Stretch = { from: number; to: number };

/** True where a text tries to instruct its evaluator. */
export function instructs(text: string): boolean {
  const plain = folded(text);
  if (blobs(text).length > 0 || ordersIn(plain).length > 0) return true;
  return sentencesOf(plain.text).some((each) => speaksToEvaluator(plain.text.slice(each.from, each.to)));
}

/**
 * The text that is judged: instructions are cut out and leave a full stop, so that every sentence that is left still
 * stands word for word in the original.
 */
export function withoutInstructions(text: string): string {
  const plain = folded(text);
  const certain = ordersIn(plain).filter((order) => !isReported(plain.text, order));
  const sentences = sentencesOf(plain.text);
  const said = (each: Stretch): string => plain.text.slice(each.from, each.to);
  const cuts = certain.map((order) => around(order, plain.text, sentences));
  const addressed = sentences.filter((each) => speaksToEvaluator(said(each)));
  if (cuts.length > 0) cuts.push(...sentences.filter((each) => mayContinueOrder(said(each))));
  else if (2 * lengthOf(addressed) > plain.text.length) cuts.push(...addressed);
  const places = cuts.map(({ from, to }) => ({
    from: plain.from[from] ?? 0,
    to: plain.from[to] ?? text.length,
  }));
  return cutFrom(text, [...places, ...blobs(text)]);
}

const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);

const blobs = (text: string): Stretch[] =>
  Array.from(text.matchAll(blob), (match) => ({ from: match.index, to: match.index + match[0].length }));

const ordersIn = ({ text }: Folded): Stretch[] =>
  [...markup, ...orders].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length })),
  );

const sentencesOf = (text: string): Stretch[] =>
  Array.from(text.matchAll(/[^.!?\n。！？]+[.!?。！？]*/gu), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));

/** How much of an unpunctuated text before and after an order goes with it, in characters. */
const headLength = 60;
const tailLength = 120;
/** Where marked-up orders end, though no full stop stands there. */
const closing = /\[\/\w{1,20}\]|<\/[^>\n]{0,60}>|\}{1,10}/;
const tellsOfSelf = /\b(?:i|we|my|our|ich|wir|mein|je|nous|yo|mi|eu|meu)\b/;

/** An order with the rest of its sentence; what somebody tells of themselves before it stays. */
function around(order: Stretch, text: string, sentences: readonly Stretch[]): Stretch {
  if (/^(?:<\/|\[\/)/.test(text.slice(order.from, order.from + 2))) return order;
  const sentence = sentenceAt(sentences, order.from);
  const last = sentenceAt(sentences, Math.max(order.from, order.to - 1));
  const head = text.slice(sentence?.from ?? order.from, order.from);
  const keepsHead = head.length > headLength || tellsOfSelf.test(head);
  const to = Math.max(order.to, Math.min(last?.to ?? order.to, order.to + tailLength));
  const close = closing.exec(text.slice(order.to, to));
  return {
    from: keepsHead ? order.from : (sentence?.from ?? order.from),
    to: close ? order.to + close.index + close[0].length : to,
  };
}

/** The sentence at an offset, by halving. */
function sentenceAt(sentences: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const found = sentences[low];
  return found && found.from <= offset && offset < found.to ? found : undefined;
}

/** Somebody tells of others who gave such orders: "users typed: ignore all previous instructions". */
const reporting =
  /\b(?:users?|attackers?|testers?|customers?|students?|visitors?|prompt injections?|red team|jailbreaks?) [^.!?\n]{0,80}$/;

const isReported = (text: string, order: Stretch): boolean =>
  reporting.test(text.slice(Math.max(0, order.from - 120), order.from));

function cutFrom(text: string, places: readonly Stretch[]): string {
  let result = '';
  let at = 0;
  for (const { from, to } of places.toSorted((one, other) => one.from - other.from)) {
    if (to <= at) continue;
    if (from > at || at === 0) result += `${text.slice(at, Math.max(at, from))}. `;
    at = to;
  }
  return at === 0 ? text : result + text.slice(at);
}
