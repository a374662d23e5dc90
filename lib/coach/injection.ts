/**
 * Sentences that speak to the evaluator instead of to the interviewer. The list is short on purpose: it is one defence
 * of several (data tags, exact quotes, caps, clamping), and an honest answer must not trip it.
 */
const patterns: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b[^.!?\n]{0,40}\b(?:instructions?|prompts?|rules|rubrics?|guidelines|criteria)\b[^.!?\n]{0,120}/gi,
  /\b(?:give|score|rate|grade|award|assign|mark)\s+(?:me|this(?: answer| candidate| one)?|my answer|it|the (?:candidate|answer)|every \w+|all \w+)\b[^.!?\n]{0,40}(?:\b(?:10|ten|full|perfect|maximum|highest|top)\b)[^.!?\n]{0,80}/gi,
  /\b(?:you are|you're|act as|pretend to be)\s+(?:now\s+)?(?:an?|the)\s+(?:ai|assistant|language model|chat ?gpt|evaluator|grader|judge|scorer)\b[^.!?\n]{0,120}/gi,
  /\b(?:as an ai|system prompt|developer message|new instructions?|end of (?:transcript|answer)|candidate[ _]answer[ _]\w+|content_breakdown|should_ask|output (?:only )?json)\b[^.!?\n]{0,120}/gi,
  /(?:<\/?(?:system|assistant|user|candidate|instruction)[^>\n]{0,60}>|\[\/?inst\]|#{2,}\s*(?:system|instruction)|^\s*(?:system|assistant|developer)\s*:)[^.!?\n]{0,120}/gim,
];

/** True where a text tries to instruct its evaluator. */
export const instructs = (text: string): boolean =>
  patterns.some((pattern) => new RegExp(pattern).test(text));

/**
 * The text that is judged: instructions are cut out and leave a full stop, so that every sentence that is left still
 * stands word for word in the original.
 */
export const withoutInstructions = (text: string): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, '. '), text);
