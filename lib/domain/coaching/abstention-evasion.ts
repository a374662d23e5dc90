import type { AnswerText } from './abstention-text';
import { namesSubject } from './idf';
import { stem } from './rubric-stem';
import { wordsOf } from '@/lib/domain/delivery/words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Somebody declines to answer, or speaks to the tool. */
const declining =
  /\b(?:(?:i )?(?:really |just |honestly )?(?:don't|do not|dont|can't|cannot|won't|will not|wouldn't) (?:really )?(?:know|remember|recall|answer|want to|have (?:an?|any) (?:example|answer|idea))|not going to answer|no (?:idea|example|answer|comment)|next question|(?:another|other) question|another one|come back to (?:this|that|it)|need (?:more|some) time|can't think of|nothing comes to mind|(?:mind is|just) blank|none of your business|waste of (?:my )?time|you(?:'re| are) just a (?:machine|computer|robot)|why should i|don't see why|stupid|silly|can you hear me|is this (?:thing|on|working|recording|the)|say (?:it|that) again|repeat (?:it|that|the question)|didn't (?:get|hear|catch) (?:it|that|the question)|how (?:does|do) (?:this|it|i)\b[^.!?]{0,20}(?:work|stop|end)|(?:see|know) how (?:this|it) works|(?:just|only) (?:a test|testing)|testing (?:this|the|if|whether)|see what (?:it|this) does|the button|clicking|microphone|unmute|hang on|one (?:moment|second)|i want to (?:stop|end)|rather (?:not|talk about|speak about)|(?:don't|do not) (?:like to|want to) (?:speak|talk|share)|something (?:else|different)|it's private|let me (?:think|see)|good question|don't understand|i(?:'ll| will)? pass|skip (?:this|that|it)|i have none|weiß (?:ich |es )?nicht|keine (?:ahnung|antwort)|nächste frage|(?:je )?(?:ne )?sais pas|aucune idée|question suivante|no (?:lo )?sé|ni idea|siguiente pregunta|não sei|nao sei|próxima pergunta|sem ideia)\b/gi;
/** What is said when there is nothing to say. */
const hollow = setOf(`
  know idea answer answers question questions sorry honestly really please pass skip next example examples none want like feel
  going go give say said saying think guess sure yeah yes okay ok well mean kind sort basically hate stupid doing forget
  remember recall nothing anything something never done thanks thank hello bye hmm write down rather oh ah literally stuff thing
  things whatever anyway right
  weiß nicht ahnung frage fragen antwort keine tut leid nächste halt genau
  sais pas idée question réponse désolé désolée suivante
  sé idea pregunta respuesta lo siento siguiente ninguna
  sei ideia pergunta resposta desculpe próxima nenhuma`);
/** What a tool that listens is made of: who speaks of nothing else tries it out. */
const toolWords =
  setOf(`button click clicking press pressed screen recording recorder listening listens timer light green
  red microphone mic browser tab window volume headset headphones camera muted mute unmute app loading upload answer
  finish start stop pause works working hear sound`);
const mostToolWords = 3;
const fewestContent = 4;
const fewestContentAfterDeclining = 8;
/** Who declines twice in fewer words than this and tells nothing that has been has not answered. */
const fewestWordsAfterDeclining = 60;

/** Orders and asides to people in the room are short and tell nothing that has been; the shortest told answer has 10. */
const shortestSentences = 6;
const fewestPastForms = 0.07;
const past =
  /^(?:\p{L}{2,}ed|was|were|had|did|went|got|took|made|came|found|told|spent|ran|wrote|built|led|kept|held|felt|knew|thought|brought|gave|saw|sent|began|chose|won|lost|met|spoke|heard|paid|drew|taught|stood|fell|became|understood)$/u;
const firstPerson = /^(?:i|we|my|our|me|us|mine|ours|i'(?:m|ve|d|ll)|we'(?:re|ve|d|ll))$/;

/** Words of work, in any trade: who has two of them speaks of a job. Stems. */
const workStems = new Set(
  `team project manager customer client user patient data code test server database deadline company business report meeting
   colleague product system service process software design deploy sale budget plan release bug error solution approach cost
   request department boss employee staff shift job work task goal result problem issue decision feedback review measure
   monitor alert log deploy ticket contract supplier vendor stakeholder performance security risk quality training hire
   candidate analysis model metric revenue invoice support engineer developer analyst nurse doctor student teacher lesson
   version feature requirement cache queue query index api message network memory thread load latency traffic request page
   browser component function class library framework documentation communicate communication experience strategy culture
   leader leadership conflict priority trust responsible responsibility argument discuss discussion opinion agree disagree
   improve interview career office`
    .split(/\s+/)
    .map(stem),
);
const fewestWorkWords = 2;
/** Where nobody says "I" at all, two may be chance. */
const fewestWorkWordsUnowned = 3;
/** Shares of "I" and "we", and of past forms, above which somebody tells of themselves. */
const mostOwn = 0.045;
const hardlyOwn = 0.02;
const mostPastOffTopic = 0.08;

/**
 * True where nobody answers: the candidate declines, speaks to somebody else, or reads out something that has nothing to
 * do with the question, with work or with themselves. The last two are told for English only.
 */
export function evades(answer: AnswerText, question: string): boolean {
  const { content, language, text } = answer;
  if (!language) return false;
  const substance = [...content].filter((word) => !hollow.has(word)).length;
  if (substance < fewestContent) return true;
  const declined = text.match(declining)?.length ?? 0;
  if (declined >= 2 && substance < fewestContentAfterDeclining) return true;
  if (language !== 'en') return false;
  if (declined >= 2 && answer.plain.length < fewestWordsAfterDeclining && tellsNothing(answer)) return true;
  return isToolTalk(answer) || isRoomTalk(answer) || isOffTopic(answer, question);
}

const shareOf = (plain: readonly string[], pattern: RegExp): number =>
  plain.filter((word) => pattern.test(word)).length / Math.max(1, plain.length);

/** Neither a past nor what one would do. */
const tellsNothing = ({ plain }: AnswerText): boolean =>
  shareOf(plain, past) < fewestPastForms &&
  !plain.some(
    (word, at) => /^(?:would|i'd|we'd)$/.test(word) && !/^(?:rather|like|prefer)$/.test(plain[at + 1] ?? ''),
  );

const isToolTalk = (answer: AnswerText): boolean =>
  [...answer.content].filter((word) => toolWords.has(word)).length >= mostToolWords &&
  answer.plain.length < fewestWordsAfterDeclining &&
  tellsNothing(answer);

function isRoomTalk({ text, plain }: AnswerText): boolean {
  const sentences = text.split(/[.!?\n]+/).filter((each) => /\p{L}/u.test(each)).length;
  return (
    sentences >= 5 && plain.length / sentences < shortestSentences && shareOf(plain, past) < fewestPastForms
  );
}

/**
 * No word of the question, hardly one of work, and hardly an "I": a recipe, a forecast, somebody else's story. A story of
 * one's own is always judged.
 */
function isOffTopic({ plain }: AnswerText, question: string): boolean {
  const own = shareOf(plain, firstPerson);
  const said = new Set(plain.map(stem));
  const ofWork = [...said].filter((each) => workStems.has(each)).length;
  const impersonal = own <= hardlyOwn && ofWork < fewestWorkWordsUnowned;
  const distant =
    own <= mostOwn &&
    ofWork < fewestWorkWords &&
    shareOf(plain, past) <= mostPastOffTopic &&
    !plain.some((word) => word === 'would' || word === "i'd");
  if (!impersonal && !distant) return false;
  const asked = wordsOf(question).map((word) => word.plain);
  return !asked.some((word) => namesSubject(word) && said.has(stem(word)));
}
