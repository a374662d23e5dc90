/**
 * Kept with every feedback: which wording of the prompt asked, and which set of checks judged the answer.
 *
 * - `coach-3`: anchors and parts of meetings and presentations.
 * - `coach-2`: anchors of their own for each kind of question in all four criteria; quotes are asked for before scores
 *   in so many words; data that looks like the prompt's own tags is neutralised; a short form for models with little
 *   context. `coach-1` had one set of anchors for relevance, clarity and impact.
 * - `policy-2`: figures are checked in every text a person reads; a part that nobody can find is not "present"; a
 *   coach that praises everything alike is held to the rubric; orders found anywhere shift the sum by half a point at
 *   most; control characters, bidirectional overrides and markup are taken out.
 */
export const promptVersion = 'coach-3';
export const policyVersion = 'policy-2';
