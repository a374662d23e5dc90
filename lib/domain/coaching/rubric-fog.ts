import type { Sentence } from '@/lib/domain/delivery/words';

/** Words that make one's own statement smaller. */
export const hedges =
  /\b(?:i (?:think|guess|suppose|believe)|maybe|perhaps|probably|kind of|sort of|kinda|sorta|might|a little|a bit|pretty much|or something|or whatever|and stuff|i don't know|i'm not sure|not sure|hopefully|somehow|somewhat)\b/gi;
const empty = 'stuff|things?|something|whatever|somehow|a lot|lots|various|and so on';
const judging =
  'some kind|etc|et cetera|everything|good|nice|great|bad|okay|fine|hard|important|successful|successfully';
/** Words that stand for something that could have been named. */
export const vague = new RegExp(`\\b(?:${empty}|${judging})\\b`, 'gi');
const nothing = new RegExp(`\\b(?:${empty})\\b`, 'gi');

/** True where a sentence is made of hedges and vague words: not one to be praised with, nor a part told in full. */
export const isFoggy = ({ text }: Sentence): boolean =>
  (text.match(hedges)?.length ?? 0) + (text.match(nothing)?.length ?? 0) >= 2;
