/**
 * Sentences that talk to a machine instead of a person. Leaving them out is tidiness; the fence is that what others
 * wrote is always handed over as data.
 */
const addressing =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|prompt|rule|previous|above|guideline)|\b(?:system|developer) (?:prompt|message)\b|\bas an ai\b|\byou are (?:now )?(?:an? )?(?:ai|assistant|chatbot|language model|gpt)\b|\b(?:score|rate|mark|grade)\b.{0,40}\b(?:10|ten|full marks|perfect|highest)\b|<\/?\w+>|\[\/?(?:inst|system)\]/i;

/** True where a text talks to a machine instead of a person. */
export const addressesMachine = (text: string): boolean => addressing.test(text);
