import { isPastDeed } from '@/lib/domain/coaching/rubric-deeds';
import { sentencesOf } from '@/lib/domain/delivery/words';

/** What somebody did, told without "I": it begins with its verb, in the past, and says nothing of "me" or "us". */
export type DeedClause = { text: string; verb: string; at: number };

/** Words between "I" and the verb that a resume has no room for. */
const adverbs =
  /^(?:also|then|first|next|personally|finally|eventually|immediately|quickly|later|actually|really|just|even|therefore|subsequently|initially|simply|always|still|only)\s+/i;
const openers =
  /^(?:(?:so|then|and|but|well|now|first|next|finally|eventually|afterwards|meanwhile|in the end|after that|as a result|as a consequence|because of (?:this|that)|since then|instead|rather than argue|on top of that|in addition|to do (?:this|that)|for example)\b[,:]?\s+)+/i;
/** Where one deed of a sentence ends and the next one of the same person begins. */
const nextDeed = /(?:[,;]\s+|\s+)(?:and\s+|then\s+|and then\s+|but\s+)?(?=I\s+\p{L})|;\s+/iu;
/** Where a sentence may be cut: what follows is a thought of its own. */
const boundary =
  /\s*(?:[,;:–—]|\s(?:because|which|who|that|so|while|where|when|since|as|after|before|until|and|but)\s)/giu;
const stillPersonal = /\b(?:i|i'm|i'd|i've|me|myself|mine|we|us|ours|ourselves|we'd|we're|we've)\b/i;
/** What was not done is no line of a resume, however wise it was to leave it. */
const denied = /^\p{L}+\s+(?:not|never)\b(?!\s+(?:only|just|merely|simply)\b)/iu;
const fewestWords = 3;

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** "My manager's" is the manager's: a resume has no possessor. */
export const withoutPossessor = (text: string): string =>
  text.replace(/\b(?:my|our) own\b/gi, 'the').replace(/\b(?:my|our)\b/gi, 'the');

/** The longest beginning that ends where a thought does, has no person in it and is no longer than `most`; else null. */
export function impersonal(text: string, most: number): string | null {
  const ends = [...text.matchAll(boundary)].map(({ index }) => index);
  for (const end of [text.length, ...ends.toReversed()]) {
    const part = text.slice(0, end).replace(/[\s,;:.–—]+$/u, '');
    if (part.length <= most && countWords(part) >= fewestWords && !stillPersonal.test(part)) return part;
  }
  return null;
}

/** The deeds that a text tells of its teller, in order. What "we" did is not theirs alone, and is left out. */
export function deedClausesOf(text: string, most: number): DeedClause[] {
  return sentencesOf(text.replace(/[’‘]/g, "'")).flatMap((sentence) =>
    sentence.text.split(nextDeed).flatMap((piece): DeedClause[] => {
      const told = (piece ?? '').trim().replace(openers, '');
      const begun = /^I\s+(.+)$/is.exec(told)?.[1]?.replace(adverbs, '');
      const verb = /^\p{L}+/u.exec(begun ?? '')?.[0].toLowerCase() ?? '';
      if (!begun || !isPastDeed(verb) || denied.test(begun)) return [];
      const clause = impersonal(withoutPossessor(begun), most);
      if (!clause) return [];
      return [{ text: clause.charAt(0).toUpperCase() + clause.slice(1), verb, at: sentence.from }];
    }),
  );
}
