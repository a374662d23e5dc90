import { idfSteps } from './idf-table';
import { stem } from './rubric-stem';

/**
 * Words that say nothing about a subject. The table's corpus knows most of them as frequent; contractions and the small
 * change of speech it does not, so they are named here.
 */
const stopWords = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here it its is was were be been being are am ' +
    'to of in on at for with from by about into over under after before between through during as up down out off again ' +
    'i me my mine myself yourself we us our ours you your yours he him his she her hers they them their theirs who whom whose which what ' +
    'when where why how all any both each few more most other some such no not only own same too very can could will would ' +
    'shall should may might must do does did doing done have has had having just also even ever still really much many lot ' +
    "lots kind sort like well get got go goes going went make made thing things something anything one ones i'm i've i'd it's " +
    "that's we're we've don't didn't wasn't couldn't wouldn't can't let let's us per via etc while since because until although though without within among whether"
  ).split(' '),
);

/** The scaffolding of interview questions: it names no subject, and answers echo it by chance if at all. */
const scaffolding = new Set(
  (
    'tell describe explain give share walk talk time example situation instance experience moment case once recent ' +
    'recently occasion particular handle handled deal approach would think question ever had faced face difficult ' +
    'work worked working job career role somebody someone anybody everybody everyone nobody people person yourself ' +
    'something anything everything need needed want wanted way ways two three little big bigger biggest important matter ' +
    'mattered end next again real truly carry carried bring brought come came take took give gave keep kept put set help know ' +
    'exactly afterwards happen happened turn turned find found say said others another else show shows closely add added ' +
    'live lived glad see saw know believe believed meant act acted move moved become became back start started because ' +
    'whether never now away without before ask asks asked sure right good always call called name day days ' +
    'high higher new last long first second part whole day week month year piece lately using used use'
  ).split(' '),
);
const scaffoldingShare = 0.15;

const steps: ReadonlyMap<string, number> = new Map(
  idfSteps.flatMap(({ idf, stems }) => stems.split(' ').map((each): [string, number] => [each, idf])),
);
/** A word that the corpus does not know says as much as its rarest. */
const rarest = Math.max(...idfSteps.map(({ idf }) => idf));

/**
 * How much a word says: its inverse document frequency in nats, ln(N / df), over passages of spoken prose as long as an
 * answer (built by `scripts/idf-table.ts`). 0 for words without a subject, a little for a question's scaffolding.
 */
export function informativeness(word: string): number {
  if (stopWords.has(word) || word.length < 2) return 0;
  const idf = steps.get(stem(word)) ?? rarest;
  return scaffolding.has(word) ? scaffoldingShare * idf : idf;
}

/** True where a word names a subject of its own. */
export const namesSubject = (word: string): boolean => informativeness(word) > 0 && !scaffolding.has(word);

/** True for a word of ordinary English: one that the table, or a list of words without a subject, knows. */
export const isListedWord = (word: string): boolean =>
  stopWords.has(word) || scaffolding.has(word) || steps.has(stem(word));
