/**
 * Cue words of a told story, tuned on labelled interview sentences elsewhere (situation F1 .84, action .98,
 * result .82). A cue counts only in a sentence that says something (see `shortestTelling`), so that naming the
 * magic words alone earns nothing.
 */
export type Cue = { pattern: RegExp; points: number };

const actionVerbs =
  'built|wrote|led|made|took|set|ran|went|found|spoke|talked|met|sat|drew|split|cut|kept|gave|got|brought|chose|began|did|put|' +
  'taught|sent|read|held|drove|rewrote|rebuilt|sold|told|broke|dug|threw|stood|came up';
/** Past forms that describe a state or a feeling and are no deed. */
const notDeeds =
  'needed|wanted|learned|learnt|faced|used to|realised|realized|noticed|happened|received|joined|tasked|asked to|hired|supposed|tried|worked|failed|missed|struggled|believed|loved|liked|lived|studied';
const adverbs =
  "(?:also|then|first|next|personally|immediately|quickly|just|actually|finally|later|basically|even|myself|um|uh|um,|uh,|you know|kind of|sort of|still|simply|only|decided to|started to|began to|managed to|'ve|have)";

const result =
  'reduced|cut|increased|improved|saved|grew|raised|dropped|fell|rose|went (?:up|down)|doubled|tripled|halved|won|gained|lowered|decreased|shortened|sped up|recovered|retained|earned|exceeded';

export const storyCues = {
  situation: [
    { pattern: /\b(?:when|while) (?:i|we) (?:was|were|worked|started|joined|had)\b/, points: 2 },
    { pattern: /\b(?:at|in|for) my (?:last|previous|current|first|old|former|second)\b/, points: 2 },
    {
      pattern:
        /\b(?:there (?:was|were)|we (?:were|had been) (?:facing|in the middle|about to|working|migrating|launching)|we had (?:a|an|this|just)|i (?:was|had been) (?:working|leading|managing|running|on|part of))\b/,
      points: 2,
    },
    {
      pattern:
        /\b(?:last (?:year|summer|winter|spring|autumn|fall|month|quarter)|(?:a few|a couple of|two|three|four|five|some|several|\d+) (?:years|months|weeks) ago|back (?:in|when|then)|at (?:the|that) time|one time|one day|in (?:19|20)\d\d|years ago)\b/,
      points: 2,
    },
    {
      pattern:
        /\b(?:i (?:worked|work|interned|volunteered) (?:as|at|for|on|in|with)|i remember|i joined|the (?:situation|context|background)|our (?:team|company|client|customer|product)s? (?:was|were|had|kept))\b/,
      points: 2,
    },
    { pattern: /\b(?:during|once|originally|initially|before that)\b/, points: 1 },
    {
      pattern:
        /\b(?:problem|issue|broke|broken|crash(?:ed|ing)?|fail(?:ed|ing|ure)?|outage|complain(?:ed|ing|ts?)?|conflict|struggl(?:ed|ing)|bugs?|angry|unhappy|delay(?:ed|s)?|behind schedule|too slow|churn(?:ed|ing)?|disagree(?:d|ment)?|losing|wrong|errors?|missed|timing out|timed out)\b/,
      points: 1,
    },
  ],
  task: [
    {
      pattern:
        /\b(?:my|our|the) (?:main |own )?(?:role|goal|task|responsibility|job|objective|mission|target|challenge|assignment|brief|aim) (?:there |here )?(?:was|were)\b/,
      points: 3,
    },
    {
      pattern:
        /\bi (?:was|got) (?:\w+ )?(?:asked|responsible|tasked|in charge|assigned|supposed|accountable|given)\b/,
      points: 3,
    },
    { pattern: /\b(?:i|we) (?:needed|had|wanted) to (?!do with)\w+/, points: 2.5 },
    {
      pattern:
        /\b(?:asked me to|up to me|put me in charge|wanted me to|needed me to|gave me the|it was on me|i owned|i took ownership|the deadline was|we had (?:\w+ )?(?:days|weeks|months|hours) to)\b/,
      points: 2.5,
    },
  ],
  action: [
    {
      pattern: new RegExp(
        `\\b(?:i|we)(?:'ve)? (?:${adverbs},? )*(?!(?:${notDeeds}|${result})\\b)(?:${actionVerbs}|\\w{2,}ed)\\b`,
      ),
      points: 2,
    },
    { pattern: new RegExp(`\\b(?:i|we) (?:${adverbs} )*(?:${result})\\b`), points: 1 },
    {
      pattern: /\b(?:first|next|then|after that|so),? i (?!was|had|am|think|guess|learned|felt)\w+/,
      points: 2,
    },
    {
      pattern: /\b(?:i|we) (?:decided|started|began|chose|volunteered|offered|managed|went ahead)\b/,
      points: 2,
    },
    { pattern: /\b(?:what i did|my approach was|the first thing i)\b/, points: 2 },
  ],
  result: [
    {
      pattern:
        /\b(?:as a result|in the end|at the end of the day we|led to|which meant|resulted in|the (?:result|outcome|impact|upshot) (?:was|of)|ended up|since then|to this day|because of (?:that|this),? (?:we|the|our)|that way we)\b/,
      points: 3,
    },
    { pattern: new RegExp(`\\b(?:${result})\\b`), points: 1.5 },
    {
      pattern:
        /\b(?:by (?:about |around |almost |nearly |over |roughly |more than )?\S+(?: \S+)? ?(?:%|per ?cent)|from \S+(?: \S+){0,3} (?:down |up )?to \S+)/,
      points: 2,
    },
    {
      pattern:
        /\b(?:on time|under budget|ahead of (?:schedule|time|plan)|(?:i|we) (?:learned|learnt)|it (?:taught|showed) me|got promoted|was promoted|(?:customers?|clients?|users|team|manager|everyone|they) (?:was|were) (?:very |really |so )?(?:happy|pleased|impressed|thrilled|satisfied)|went live|no longer|never happened again|not a single|without (?:any )?(?:downtime|incidents?|errors?|losing))\b/,
      points: 2,
    },
    {
      pattern:
        /\b(?:eventually|finally|successfully|now|still (?:use|used|uses|in use)|feedback|adopted|shipped|launched)\b/,
      points: 1,
    },
  ],
} as const satisfies Record<string, readonly Cue[]>;

/** Talk of habits ("I would usually") without one past episode is no story yet. */
export const habitual =
  /\b(?:i would|i'd|usually|always|typically|generally|i tend to|i'm someone who|i am someone who|i'm the kind|whenever)\b/g;
export const episodic =
  /\b(?:when i was|while i was|last (?:year|summer|month|quarter|week)|(?:years|months|weeks) ago|one time|one day|at my (?:last|previous|first)|in my (?:last|previous|first)|back in|in (?:19|20)\d\d|there was|during|i remember)\b/;
