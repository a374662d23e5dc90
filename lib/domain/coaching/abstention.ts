import type { NotScoredReason } from '@/lib/domain/attempt';
import { findFillers } from '@/lib/domain/delivery/transcript-fillers';
import { isHesitation, wordsOf } from '@/lib/domain/delivery/words';

export type Answer = {
  transcript: string | null;
  mode: 'spoken' | 'typed';
  questionText: string;
  /** BCP 47; the language rules hold for English only. */
  language: string;
  /** Seconds of speech that were heard, null where nobody measured. */
  speechSeconds: number | null;
};

/** Fewer words than this are no answer that could be judged (the same bound as for pace). */
export const fewestWords = 25;

const functionWords = new Set(
  'a an the and or but so if that this it is was were be been are to of in on at for with from by as i we you they he she my our your their his her me us them had have has did do not there what which who when then because about'.split(
    ' ',
  ),
);
/** Frequent words of the languages most likely to be spoken instead; none of them is an English word. */
const foreignWords = new Set(
  'el los las una uno del que por para con como pero muy era fue le les des est dans pour une avec sur pas mais que qui nous vous der die das und ist nicht ich wir mit auf eine ein von zu dass wurde il gli della che non per sono nel os da em não uma então foi het een van niet'.split(
    ' ',
  ),
);

/**
 * Why an answer cannot be judged, or null where it can. English prose is about 45 % function words; below 12 %
 * the recogniser, or the candidate, produced something else.
 */
export function abstention(answer: Answer): NotScoredReason | null {
  const heard = answer.speechSeconds ?? 0;
  if (answer.transcript === null)
    return answer.speechSeconds !== null && heard < 1 ? 'silence' : 'noTranscript';
  const words = wordsOf(answer.transcript).filter((word) => !isHesitation(word.plain));
  if (words.length === 0) return answer.mode === 'spoken' && heard >= 5 ? 'noTranscript' : 'silence';
  if (repeatsQuestion(answer.transcript, answer.questionText)) return 'repeatsQuestion';
  const plain = words.map((word) => word.plain);
  const english = /^en\b/i.test(answer.language);
  if (english && plain.length >= 8) {
    const share = (set: ReadonlySet<string>): number =>
      plain.filter((word) => set.has(word)).length / plain.length;
    const latin = plain.filter((word) => /^[\p{Script=Latin}\p{N}'’]+$/u.test(word)).length / plain.length;
    if (latin < 0.5) return 'wrongLanguage';
    if (share(functionWords) < 0.15 && share(foreignWords) > 0.15) return 'wrongLanguage';
  }
  const inFillers = findFillers(answer.transcript)
    .filter((filler) => filler.certain)
    .reduce((sum, filler) => sum + filler.word.split(' ').length, 0);
  const hesitations = wordsOf(answer.transcript).length - words.length;
  if (words.length - (inFillers - hesitations) < fewestWords) return 'tooShort';
  return isGibberish(plain, english) ? 'gibberish' : null;
}

/** The same few words over and over, or English without the small words that English is made of. */
function isGibberish(plain: readonly string[], english: boolean): boolean {
  const distinct = new Set(plain).size;
  // A long answer repeats itself naturally: the expected number of distinct words grows with the square root.
  if (distinct < 1.6 * Math.sqrt(plain.length)) return true;
  if (!english) return false;
  const small = plain.filter((word) => functionWords.has(word)).length / plain.length;
  const voiceless = plain.filter((word) => word.length > 3 && !/[aeiouy\d]/.test(word)).length / plain.length;
  return small < 0.12 || voiceless > 0.3;
}

/** True when, runs of four and more words of the question taken away, hardly anything of one's own is left. */
function repeatsQuestion(transcript: string, question: string): boolean {
  const said = wordsOf(transcript).map((word) => word.plain);
  const asked = wordsOf(question).map((word) => word.plain);
  const run = Math.min(4, asked.length);
  if (run < 3) return false;
  const runs = new Set(
    asked.slice(0, asked.length - run + 1).map((_, at) => asked.slice(at, at + run).join(' ')),
  );
  const echoed = new Set<number>();
  for (let at = 0; at + run <= said.length; at += 1) {
    if (!runs.has(said.slice(at, at + run).join(' '))) continue;
    for (let place = at; place < at + run; place += 1) echoed.add(place);
  }
  const own = said.length - echoed.size;
  return echoed.size >= run && (own < 8 || own / said.length < 0.3) && echoed.size >= 0.5 * asked.length;
}
