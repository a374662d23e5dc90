/**
 * What an interviewer may not ask: what the Equality Act 2010 of the United Kingdom calls protected characteristics,
 * what the EEOC of the United States advises employers not to inquire about before an offer, and pay so far, which
 * several states of the latter forbid. Work with sick, old or believing people may be asked about: only what is asked
 * of the candidate themselves counts, which the patterns hold to "you" and "your".
 */
const unlawful: readonly RegExp[] = [
  // Age.
  /\bhow old\b|\byour (?:own )?(?:age|date of birth|birth ?(?:day|date|year))\b|\b(?:when|what year|which year|where) were you born\b|\bwere you born\b|\b(?:too|so) (?:old|young)\b|\bbefore you retire\b|\byour retirement\b/i,
  // Family, marriage, children.
  /\b(?:are|were|being|get(?:ting)?|become) you? ?(?:married|divorced|engaged|widowed|pregnant)\b|\byour (?:husband|wife|spouse|marriage|marital|maiden|wedding|pregnancy|children|kids|child ?care|boyfriend|girlfriend|parents)\b|\byour family\b|\b(?:have|having|want|planning|plan to have|expecting|raising) (?:any |more |a )?(?:children|kids|baby|babies|family)\b|\bstart(?:ing)? a family\b|\bmarital status\b|\bare you (?:a )?(?:single|mother|father|parent)\b/i,
  // Religion and belief.
  /\byour (?:own )?(?:religion|religious|faith|church|mosque|temple|synagogue|beliefs?|holy days?|prayers?)\b|\b(?:are|do) you (?:religious|pray|go to church|believe in god|an? (?:christian|muslim|jew|hindu|buddhist|catholic|atheist))\b|\breligious (?:holidays|beliefs)\b/i,
  // Health and disability.
  /\byour (?:own )?(?:(?:mental |physical )?health|disabilit(?:y|ies)|illness(?:es)?|medical (?:history|conditions?)|medications?|diagnos[ie]s|sick (?:days|leave)|weight|height|therapy)\b|\bdo you (?:have|suffer from) (?:a |any )?(?:disabilit|illness|disease|medical|health|mental|condition)|\bare you (?:disabled|ill|sick|healthy|in good health)\b|\b(?:days|time) off (?:sick|ill)\b|\b(?:do|did) you (?:smoke|drink|take drugs)\b/i,
  // Origin and citizenship.
  /\bwhere (?:are|do) you (?:(?:really|originally) )?(?:come )?from\b|\byour (?:race|ethnic\w*|nationality|national origin|skin|accent|mother tongue|native (?:language|country)|citizenship|country of (?:birth|origin)|ancestors|immigration)\b|\bare you (?:a citizen|an? immigrant|foreign)\b/i,
  // Sex, gender and orientation.
  /\byour (?:sexual|sexuality|gender|sex life|orientation)\b|\bsexual orientation\b|\bare you (?:gay|straight|lesbian|bisexual|transgender|a (?:man|woman))\b|\bas a (?:woman|man|mother|father|person of colou?r)\b/i,
  // Politics, unions, record, money.
  /\byour (?:political|politics|party|union|criminal record|debts?|credit (?:score|rating|history))\b|\b(?:did|do|would|will) you vote\b|\bmember of a (?:trade |labou?r )?union\b|\b(?:have you (?:ever )?been|were you (?:ever )?) ?(?:arrested|convicted|in prison)\b|\byour (?:present|current|last|previous) (?:salary|pay|wage)\b|\bhow much (?:do|did) you (?:earn|make)\b/i,
];

/** True where a question asks the candidate about something that an interviewer may not ask. */
export const isUnlawful = (text: string): boolean => unlawful.some((pattern) => pattern.test(text));
