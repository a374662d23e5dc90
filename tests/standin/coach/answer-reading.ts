/** What plain rules can see in an answer. Sentences and quotes occur in it word for word. */
export type AnswerReading = {
  words: number;
  sentences: string[];
  fillers: string[];
  situation: string | null;
  task: string | null;
  action: string | null;
  result: string | null;
  /** The outcome is told with a number. */
  hasNumber: boolean;
  firstPerson: number;
  plural: number;
};

const FILLERS = /\b(?:um+|uh+|erm?|hmm)\b/gi;
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|percent)\b/i;
const SITUATION =
  /\b(?:when|last year|last month|at my|we were|there was|our team|the company|in my|customers? (?:were|was))\b/i;
const TASK = /\b(?:my task|my job|my goal|i had to|i needed|i was asked|responsible|the goal|my role)\b/i;
const ACTION =
  /\bI (?:then |also |first )?(?:led|built|wrote|made|set|ran|planned|tested|talked|asked|moved|designed|created|organi[sz]ed|changed|fixed|found|decided|proposed|wrote|reviewed|measured|\w+ed)\b/i;
const RESULT =
  /\b(?:as a result|in the end|the result|results?|we cut|i cut|saved?|increased|reduced|grew|improved|shipped|outcome|percent|faster|finished|launched|won)\b/i;

/** Reads an answer by rules alone. */
export function readAnswer(answer: string): AnswerReading {
  const sentences = sentencesOf(answer);
  const find = (pattern: RegExp): string | null =>
    sentences.find((sentence) => pattern.test(sentence)) ?? null;
  return {
    words: answer.split(/\s+/).filter(Boolean).length,
    sentences,
    fillers: answer.match(FILLERS) ?? [],
    situation: find(SITUATION) ?? (sentences.length > 1 ? (sentences[0] ?? null) : null),
    task: find(TASK),
    action: find(ACTION),
    result: find(RESULT),
    hasNumber: NUMBER.test(find(RESULT) ?? ''),
    firstPerson: (answer.match(/\bI\b/g) ?? []).length,
    plural: (answer.match(/\bwe\b/gi) ?? []).length,
  };
}

/** An exact piece of a sentence, at most so many characters, cut between words. */
export function exactQuote(sentence: string, longest: number): string {
  if (sentence.length <= longest) return sentence;
  return sentence.slice(0, sentence.lastIndexOf(' ', longest)).trimEnd();
}

/** A sentence without its fillers, begun with a capital and ended with a full stop. */
export function tidy(sentence: string): string {
  const clean = sentence
    .replace(new RegExp(`,?\\s*${FILLERS.source},?`, 'gi'), '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  if (clean === '') return '';
  const begun = clean.charAt(0).toUpperCase() + clean.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

/** Share (0–1) of the question's longer words that come back in the answer. */
export function overlap(question: string, answer: string): number {
  const stems = (text: string): Set<string> =>
    new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5)));
  const asked = [...stems(question)];
  const said = stems(answer);
  return asked.length === 0 ? 0.5 : asked.filter((stem) => said.has(stem)).length / asked.length;
}

function sentencesOf(answer: string): string[] {
  const sentences = answer.match(/[^.!?]+[.!?]*/g) ?? [];
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
