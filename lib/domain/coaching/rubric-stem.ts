/**
 * Words that say nothing about a subject. They are left out of every comparison of contents, as the lowest
 * step of inverse document frequency.
 */
const stopWords = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here it its is was were be been being are am ' +
    'to of in on at for with from by about into over under after before between through during as up down out off again ' +
    'i me my mine myself yourself we us our ours you your yours he him his she her hers they them their theirs who whom whose which what ' +
    'when where why how all any both each few more most other some such no not only own same too very can could will would ' +
    'shall should may might must do does did doing done have has had having just also even ever still really much many lot ' +
    "lots kind sort like well get got go goes going went make made thing things something anything one ones i'm i've i'd it's " +
    "that's we're we've don't didn't wasn't couldn't wouldn't can't let let's us per via etc"
  ).split(' '),
);

/** The scaffolding of interview questions: it names no subject, and answers seldom echo it. */
const scaffolding = new Set(
  'tell describe explain give share walk talk time example situation instance experience moment case once recent occasion particular handle handled deal approach would think question ever had faced face'.split(
    ' ',
  ),
);

/** A rough stem: enough for "deadlines" to meet "deadline" and "disagreed" to meet "disagreement". */
export function stem(word: string): string {
  let root = word.replace(/'s$|'$/, '');
  if (root.length <= 4) return root.replace(/(?<=[a-z]{3})s$/, '');
  root = root
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?<!s)s$/, '');
  root = root.replace(
    /(?:ements?|ments?|ations?|ings?|edly|ed|ers?|ors?|ions?|ively|ive|ally|ly|ness|ity|ful|able|ence|ance)$/,
    '',
  );
  return root.replace(/([^aeiousl])\1$/, '$1').replace(/(?<=.{3})[ey]$/, '');
}

/**
 * How much a word says, in place of a corpus' idf: nothing for stop words, a little for a question's scaffolding,
 * more for long words, which are rarer.
 */
export function informativeness(word: string): number {
  if (stopWords.has(word) || word.length < 2) return 0;
  if (scaffolding.has(word)) return 0.15;
  return word.length >= 8 ? 1.3 : 1;
}
