import type { AnswerText } from './abstention-text';
import { functionWords } from '@/lib/domain/language/function-words';
import { wordsOf } from '@/lib/domain/delivery/words';

/** Beginnings of questions, and what people say around a question that they read out. */
const asking =
  /^(?:so |and |okay |right )?(?:tell|describe|imagine|design|think of|how|what|why|when|where|which|who|is|are|do|does|did|can|could|would|will|erzähl|erzählen|beschreib|beschreiben|wie|was|warum|wann|wo|welche|parle|parlez|décri|raconte|comment|pourquoi|quel|quelle|qu'est|cuénta|háblame|describ|cómo|qué|por qué|cuál|conte|fale|descreva|como|o que|por que|qual)/i;
const around = new Set(
  `question questions asked asking asks ask answer okay ok yes right sure hmm interviewer wants know repeat another frage
   fragen antwort réponse pregunta respuesta pergunta resposta`.split(/\s+/),
);
const firstPerson =
  /\b(?:i|we|my|our|me|us|i'm|i've|i'd|we're|we've|ich|wir|mein\p{L}*|unser\p{L}*|mich|mir|uns|je|j'\p{L}+|nous|mon|ma|mes|notre|nos|yo|nosotros|mi|mis|nuestr\p{L}*|eu|nós|meu|minha|nosso|nossa)\b/giu;

/**
 * True when, runs of the question's words taken away, hardly anything of one's own is left; when all that is said are
 * the question's own words in another order; or when the whole answer consists of questions.
 */
export function repeatsQuestion(answer: AnswerText, question: string): boolean {
  if (
    isEchoOf(
      answer.plain,
      wordsOf(question).map((word) => word.plain),
    )
  )
    return true;
  return isParaphrase(answer, question) || isOnlyQuestions(answer);
}

/** Runs of this many words are no chance. */
const copiedRun = 5;
/** What postings say and answers do not. */
const postingCues =
  /\b(?:we (?:offer|are looking for|look for|expect)|you(?:'ll| will| bring| have| are| own| lead)|responsibilities|requirements|qualifications|benefits|years of experience|equal opportunity|full[- ]time|part[- ]time|the ideal candidate|the successful candidate|apply (?:now|today)|wir (?:bieten|suchen|erwarten)|deine aufgaben|ihre aufgaben|dein profil|ihr profil|nous (?:offrons|recherchons|proposons)|vos missions|votre profil|ofrecemos|buscamos|requisitos|funciones|oferecemos|procuramos|responsabilidades)\b/gi;
const fewestCues = 4;

/** True when most of the answer stands word for word in the posting, or reads like one and speaks of nobody's own deeds. */
export function copiesPosting({ plain, text }: AnswerText, posting: string | undefined): boolean {
  const runs = runsOf(
    wordsOf(posting ?? '').map((word) => word.plain),
    copiedRun,
  );
  if (runs.size > 0 && echoedIn(plain, runs, copiedRun).size > 0.6 * plain.length) return true;
  const cues = new Set(text.match(postingCues)?.map((cue) => cue.toLowerCase()));
  return (
    cues.size >= fewestCues &&
    !/\b(?:i|i'm|i've|i'd|my|me|ich|mein\p{L}*|je|j'\p{L}+|mon|ma|yo|mi|eu|meu|minha)\b/iu.test(text)
  );
}

const runsOf = (words: readonly string[], length: number): ReadonlySet<string> =>
  new Set(
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, at) => words.slice(at, at + length).join(' ')),
  );

function echoedIn(said: readonly string[], runs: ReadonlySet<string>, length: number): ReadonlySet<number> {
  const echoed = new Set<number>();
  for (let at = 0; at + length <= said.length; at += 1) {
    if (!runs.has(said.slice(at, at + length).join(' '))) continue;
    for (let place = at; place < at + length; place += 1) echoed.add(place);
  }
  return echoed;
}

function isEchoOf(said: readonly string[], asked: readonly string[]): boolean {
  const run = Math.min(4, asked.length);
  if (run < 3) return false;
  const echoed = echoedIn(said, runsOf(asked, run), run);
  const own = said.length - echoed.size;
  return echoed.size >= run && (own < 8 || own / said.length < 0.3) && echoed.size >= 0.5 * asked.length;
}

/** Long enough for "unhappy" and "unhappily", short enough for endings to go. */
const stemLength = 5;

function isParaphrase({ content, language }: AnswerText, question: string): boolean {
  if (!language) return false;
  const small = functionWords[language];
  const asked = new Set(
    wordsOf(question)
      .map((word) => word.plain)
      .filter((plain) => !small.has(plain))
      .map((plain) => plain.slice(0, stemLength)),
  );
  if (asked.size < 3) return false;
  const said = new Set(
    [...content].filter((word) => !around.has(word)).map((word) => word.slice(0, stemLength)),
  );
  const shared = [...said].filter((word) => asked.has(word)).length;
  return shared >= 0.5 * asked.size && said.size - shared < Math.max(3, 0.35 * said.size);
}

function isOnlyQuestions({ text }: AnswerText): boolean {
  const sentences = text.match(/[^.!?\n]+[.!?]*/g)?.filter((each) => /\p{L}/u.test(each)) ?? [];
  if (sentences.length < 2) return false;
  const asked = sentences.filter((each) => each.endsWith('?') || asking.test(each.trim()));
  const told = sentences.filter(
    (each) => !asked.includes(each) && (each.match(firstPerson)?.length ?? 0) > 0,
  );
  return asked.length >= 0.6 * sentences.length && told.length <= 0.2 * sentences.length;
}
