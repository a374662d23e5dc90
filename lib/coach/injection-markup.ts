/**
 * What belongs to a prompt and to no speech: role tags, tags and keys of our own contract, blobs. For folded text, each
 * with bounded gaps and no quantifier inside another.
 */
export const markup: readonly RegExp[] = [
  /<\/?(?:system|assistant|user|developer|candidate|instruction|transcript|answer|question|resume|job_posting)[^>\n]{0,60}>/gu,
  /<\|[a-z_]{2,20}\|>|\[\/?inst\]|<<\/?sys>>/gu,
  /#{2,6} ?(?:system|instruction|assistant|new task)/gu,
  /(?:^|[.!?\n>}] ?)(?:system|systeme|sistema|assistant|developer|operator) ?: ?/gu,
  /\b(?:candidate[ _]answer|job_posting|first_question)_[0-9a-z]{1,40}/gu,
  /\b(?:content_breakdown|delivery_breakdown|should_ask|follow_up_type|star_checklist|kind_checklist|content_feedback|delivery_feedback|polished_answer|coach_notes|library_suggestion|policy_version|one_action_tip)\b/gu,
  /"(?:scoring|overall|structure|star|relevance|clarity|impact|score|content|delivery)" ?: ?(?:"?\d|\{)/gu,
  /(?:^|[.!?\n\-=#*<>[(] ?)(?:end of (?:the )?(?:transcript|answer|data|input)|fin de la (?:transcription|transcripcion)|ende des (?:transkripts|protokolls)|fim da transcricao)\b/gu,
  /(?:^|[\n.!?] ?)score ?[:=]? ?(?:10|ten)\b/gu,
];

/** Forty and more letters and digits in one piece, with both cases and a digit: encoded, not spoken. For the original text. */
export const blob =
  /(?<![\w/:.+=-])(?=[^\s]{0,200}[a-z])(?=[^\s]{0,200}[A-Z])(?=[^\s]{0,200}\d)[A-Za-z0-9+/=_-]{40,}/g;
