import type { AnswerText } from './abstention-text';
import { isListedWord } from './idf';

/**
 * A long answer repeats itself naturally: the number of distinct words grows with the square root of its length. Our
 * genuine answers have 5.2 times the root and more. Here and below "genuine" are the 123 answers of the coach's check.
 */
const fewestDistinct = 2.4;
/** Share of three-word runs that were said before. Genuine answers reach .05; lyrics and stuck recognisers begin at .48. */
const mostRepeatedRuns = 0.3;
/** Share of an answer that one pair of words may make: "I used … I used", "and a … and a". Genuine answers reach .09. */
const mostOfOnePair = 0.3;
/** Genuine answers have .43 to .71 small words; lists of key words, random keys and lorem ipsum have hardly any. */
const fewestSmallWords = 0.2;
/** Share of words that nobody can pronounce, of single letters, of figures, of signs. */
const most = { voiceless: 0.3, letters: 0.35, figures: 0.4, endless: 0.15, signs: 0.1, commas: 0.3 } as const;
/** Share of content words that no list of English knows. With their jargon and names genuine answers reach .44. */
const mostUnlisted = 0.75;
/** Share of articles and prepositions after which the wrong small word stands. */
const mostMisplaced = 0.3;

const vowel = /[aeiouyáàâäãåæéèêëíìîïóòôöõøœúùûüýÿ\d]/;
const isFigure = (plain: string): boolean => /^\p{N}/u.test(plain) || figureWords.has(plain);
const figureWords = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve eins zwei drei vier fünf sechs sieben acht neun zehn
   deux trois quatre cinq sept huit neuf dix dos tres cuatro cinco seis siete ocho nueve diez dois três quatro sete oito nove
   dez`.split(/\s+/),
);

/** No language to be judged: the same words over and over, keys hit at random, lists, code, words thrown together. */
export function isGibberish(answer: AnswerText): boolean {
  const { plain, text, language } = answer;
  if (new Set(plain).size < fewestDistinct * Math.sqrt(plain.length)) return true;
  if (repeatedRuns(plain) > mostRepeatedRuns || commonestPair(plain) > mostOfOnePair) return true;
  const share = (is: (word: string) => boolean): number =>
    plain.filter(is).length / Math.max(1, plain.length);
  if (
    share((word) => word.length === 1 && !/^[aioueyàéèêáó]$/.test(word) && /\p{Script=Latin}/u.test(word)) >
    most.letters
  )
    return true;
  if (share(isFigure) > most.figures || share((word) => word.length > 40) > most.endless) return true;
  if ((text.match(/[{}()[\];=<>_/\\|$#&*^~`+@%▒▓░]/g)?.length ?? 0) > most.signs * text.length) return true;
  if ((text.match(/[,;]/g)?.length ?? 0) > most.commas * plain.length) return true;
  if (!language) return false;
  if (
    share((word) => word.length > 3 && /^[\p{Script=Latin}']+$/u.test(word) && !vowel.test(word)) >
    most.voiceless
  )
    return true;
  if (labelShare(answer) > mostLabels) return true;
  if (answer.smallShare < fewestSmallWords || linkingShare(answer) < fewestSmallWords) return true;
  return (
    language === 'en' && (misplacedShare(answer) > mostMisplaced || unlistedShare(answer) > mostUnlisted)
  );
}

/** Names of an answer's parts and of virtues: they head a story and do not make one. */
const labels = new Set(
  `situation situations task tasks action actions result results resulting impact impactful metric metrics ownership star goal
   challenge challenges success leadership leader leading teamwork communication collaboration adaptability resilience empathy
   creativity integrity initiative accountability alignment synergy synergies stakeholder stakeholders strategic strategy
   proactive innovation innovative scalable scalability holistic agile scrum kanban kpi kpis okr okrs roi nps value growth
   satisfaction skills strengths passion excellence empower leverage drive driven drove customer-obsessed results-driven
   data-driven cross-functional fast-paced
   aufgabe handlung ergebnis teamfähigkeit führung kommunikation belastbarkeit tâche résultat équipe leadership situación tarea
   acción resultado liderazgo comunicación situação ação liderança comunicação`.split(/\s+/),
);
/** Share of them among the words that carry meaning. Our genuine answers reach .06. */
const mostLabels = 0.2;

function labelShare({ plain, content }: AnswerText): number {
  const meant = plain.filter((word) => content.has(word));
  return meant.filter((word) => labels.has(word)).length / Math.max(1, meant.length);
}

/** Share of the three-word runs that have been said before. Who begins an answer anew repeats a few. */
function repeatedRuns(plain: readonly string[]): number {
  const runs = plain.slice(2).map((word, index) => `${plain[index]} ${plain[index + 1]} ${word}`);
  return 1 - new Set(runs).size / Math.max(1, runs.length);
}

function commonestPair(plain: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const [index, word] of plain.slice(1).entries()) {
    const pair = `${plain[index]} ${word}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return (2 * most) / Math.max(1, plain.length);
}

const listing = new Set('and or of und oder et ou de y o e of'.split(' '));

/** Small words but those that only string a list together. */
const linkingShare = (answer: AnswerText): number =>
  answer.smallShare -
  answer.plain.filter((word) => listing.has(word)).length / Math.max(1, answer.plain.length);

const articles = new Set('the a an my our your their every whose'.split(' '));
const prepositions = new Set('of from with into at between under during without although very'.split(' '));
const notAfterArticle = new Set(
  `the a an my our your their of from with into at to for by and or but because so if when while that this was were is are
   be been had has have did do does i we he she they it me us him them who whose which whom there then therefore without
   although perhaps not very between`.split(/\s+/),
);
const notAfterPreposition = new Set(
  `of and or but because so if was were is are had did do does never not very therefore then without whose although perhaps
   into with`.split(/\s+/),
);
/** Sentences do not end in these. */
const notLast = new Set('the a an my our your their every whose of into although very'.split(' '));

/** "The of", "with was", "the.": hesitation leaves a few of them, words drawn from a hat leave many. Restarts do not count. */
function misplacedShare({ words, text }: AnswerText): number {
  let places = 0;
  let misplaced = 0;
  for (const [index, { plain, to }] of words.entries()) {
    const next = words[index + 1];
    if (!articles.has(plain) && !prepositions.has(plain)) continue;
    if (!next || next.plain === plain) continue;
    places += 1;
    const ends = /[.!?]\s/.test(text.slice(to, next.from));
    const wrong = articles.has(plain) ? notAfterArticle : notAfterPreposition;
    if (ends ? notLast.has(plain) : wrong.has(next.plain)) misplaced += 1;
  }
  return places < 4 ? 0 : misplaced / places;
}

function unlistedShare({ content }: AnswerText): number {
  if (content.size < 8) return 0;
  return [...content].filter((word) => !isListedWord(word)).length / content.size;
}
