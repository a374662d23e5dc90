/** Kept with every feedback: which wording of the prompt asked, and which set of checks judged the answer. */
export const promptVersion = 'coach-1';
export const policyVersion = 'policy-1';
