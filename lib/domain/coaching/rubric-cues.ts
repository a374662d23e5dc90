/**
 * Cue words of a told story, written for the telling of `rubric-telling.ts`: lower case, no punctuation, figures as
 * `#`. They are no more than a beginning: on 413 labelled interview sentences cue words of this kind found situation,
 * action and result with F1 .77, .96 and .69, and .84, .98 and .82 once clauses without a cue were taken by valence.
 */
export type Cue = { pattern: RegExp; points: number };

/** Verbs of change: what an outcome is told with. */
export const changeVerbs =
  'reduced|cut|increased|improved|saved|grew|raised|dropped|fell|rose|went (?:up|down|from)|doubled|tripled|halved|won|gained|lowered|decreased|' +
  'shortened|sped up|recovered|retained|earned|exceeded|climbed|shrank|jumped|declined|beat|surpassed|eliminated|avoided|prevented|' +
  'slipped to|came (?:down|in)|brought \\w+ (?:\\w+ )?(?:down|up)|down (?:from|to|by)|up (?:from|to|by)';

const times = '(?:years?|months?|weeks?|days?|quarters?)';
const people =
  '(?:customers?|clients?|users?|teams?|managers?|director|boss|everyone|everybody|they|people|engineers?|stakeholders?|parents?|patients?|students?|staff|board|he|she)';

export const storyCues = {
  situation: [
    {
      pattern: /\b(?:when|while|where) (?:i|we) (?:was|were|worked|started|joined|had|led|ran|managed)\b/g,
      points: 2,
    },
    {
      pattern:
        /\b(?:at|in|for|during|on) (?:my|our) (?:\w+ )?(?:last|previous|current|first|old|former|second|final|job|role|internship|team|company|position|year|placement|degree|project)\b/g,
      points: 2,
    },
    {
      pattern:
        /\b(?:there (?:was|were|had been)|(?:i|we) (?:were|was|had been) (?:\w+ing|about to|in the middle|on|part of|a|an|the|one of)|we had (?:a|an|this|been|planned|promised|#)|i (?:was|had been) (?:a|an|the|part of|on))\b/g,
      points: 1.5,
    },
    {
      pattern: new RegExp(
        `\\b(?:last (?:year|summer|winter|spring|autumn|fall|month|quarter|week|\\w+day|january|february|march|april|may|june|july|august|september|october|november|december)|(?:a few|a couple of|a|some|several|# (?:of )?) ?${times} ago|back (?:in|when|then)|at (?:the|that) time|one (?:time|day|\\w+day|morning|evening|afternoon|night)|years ago|in (?:january|february|march|april|june|july|august|september|october|november|december|#)|(?:two|three|#) ${times} (?:before|into|after)|this (?:spring|summer|year|quarter)|on a \\w+day)\\b`,
        'g',
      ),
      points: 2,
    },
    {
      pattern:
        /\b(?:i (?:worked|work|interned|volunteered|studied|taught) (?:as|at|for|on|in|with)|i remember|i joined|the (?:situation|context|background)|(?:our|my|the) \w+ (?:was|were|had|kept) (?!to\b))/g,
      points: 1,
    },
    { pattern: /\b(?:during|once|originally|initially|before that|until then|by then)\b/g, points: 0.5 },
    {
      pattern:
        /\b(?:problems?|issues?|broke|broken|crash(?:ed|ing|es)?|fail(?:ed|ing|ures?)?|outages?|complain(?:ed|ing|ts?)?|conflicts?|struggl(?:ed|ing)|bugs?|angry|unhappy|delay(?:ed|s)?|behind (?:schedule|plan)|too (?:slow|late|long|many|few)|churn(?:ed|ing)?|disagree(?:d|ment)?|losing|lost|wrong|errors?|missed|missing|timing out|timed out|stuck|quit|resigned|tension|sceptical|skeptical|refused|worried|risk|overwhelmed|blocked|deadline|backlog|nobody|unreliable|argued|shortage|cancelled|canceled|understaffed|burn(?:ed|t) out)\b/g,
      points: 0.75,
    },
  ],
  task: [
    {
      pattern:
        /\b(?:my|our|the) (?:\w+ )?(?:role|goal|task|responsibility|job|objective|mission|target|challenge|assignment|brief|aim|question|ask) (?:there |here |then )?(?:was|were)\b/g,
      points: 3,
    },
    {
      pattern:
        /\bi (?:was|got) (?:\w+ )?(?:asked|responsible|tasked|in charge|assigned|supposed|accountable|given|charged|expected|meant) (?=\w)/g,
      points: 3,
    },
    { pattern: /\b(?:i|we) (?:needed|had|wanted) to (?!do with|go|say|be honest|admit)\w+/g, points: 2 },
    {
      pattern:
        /\b(?:(?<!\b(?:nobody|no one|never|not|even) )asked (?:me|us) to|up to me|put me in charge|wanted (?:me|us) to|needed (?:me|us) to|gave me the|it was on me|fell to me|(?:i|we) owned|i took (?:ownership|it on|on the)|the deadline was|(?:i|we) had (?:\w+ )?(?:#|\w+) (?:days|weeks|months|hours|minutes) (?:to|for|before)|i was the (?:one|person|lead|owner|manager)|(?:was|were|is) mine to|the (?:plan|idea|point) was (?:for me )?to|had to be|needed to be)\b/g,
      points: 2,
    },
    {
      pattern:
        /\b(?:before the|by the end of|in time for|in order to|so that (?:we|i) (?:could|would)|responsible for|in charge of|i (?:led|managed|ran|owned) (?:a|the|our) )\b/g,
      points: 1,
    },
  ],
  result: [
    {
      pattern:
        /\b(?:as a result|in the end|at the end of (?:the|that) (?:day|week|month|quarter|year|project)|led to|which meant|meant that|resulted in|the (?:\w+ )?(?:result|outcome|impact|upshot|effect|consequence) (?:was|is|of|were)|ended up|since then|ever since|to this day|because of (?:that|this) (?:we|the|our)|that way we|turned out|(?:within|after) (?:a |the |about )*(?:#|few|couple of|first) (?:\w+ )?(?:days|weeks|months|hours|quarters|sprints))\b/g,
      points: 2,
    },
    { pattern: new RegExp(`\\b(?:${changeVerbs})\\b`, 'g'), points: 1.5 },
    {
      pattern:
        /\bby (?:about |around |almost |nearly |over |roughly |more than |at least |some )?(?:#|half|a third|a quarter)|\bfrom (?:\w+ )?(?:#\S*|\w+)(?: \w+){0,4} (?:down |up )?to (?:\w+ )?(?:#|under|over|zero|none|less|every)/g,
      points: 2,
    },
    { pattern: /#[%$x]/g, points: 1 },
    {
      pattern: new RegExp(
        `\\b(?:on time|under budget|on budget|ahead of (?:schedule|time|plan)|(?:a|one|#) (?:day|week|month)s? early|(?:i|we) (?:learned|learnt)|(?:taught|showed) (?:me|us)|got promoted|was promoted|${people} (?:was|were) (?:very |so )?(?:happy|happier|pleased|impressed|thrilled|satisfied|delighted|relieved)|went live|no longer|never (?:happened|came|went|had)|not a single|without (?:any |a single )?(?:downtime|incidents?|errors?|losing|complaints?)|zero \\w+|thank(?:ed|s) (?:me|us)|(?:no|without) (?:downtime|incidents?|complaints?|injur(?:y|ies)|losses)|nobody (?:was|got) (?:hurt|fired|lost)|renewed|signed (?:off|up|the|a|for)|stayed with|passed the|became (?:the|a|our)|is (?:now|still)|are (?:now|still))\\b`,
        'g',
      ),
      points: 1.5,
    },
    {
      pattern:
        /\b(?:eventually|finally|ultimately|successfully|successful|now|still (?:use|used|uses|in use|run|runs)|feedback|adopted|shipped|launched|delivered|worked out|went (?:well|smoothly|fine)|better|faster|happy|lesson|takeaway|looking back|next time)\b/g,
      points: 0.75,
    },
  ],
} as const satisfies Record<string, readonly Cue[]>;
