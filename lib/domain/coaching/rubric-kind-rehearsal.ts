import { families, type Family } from './rubric-kind-family';

/**
 * What is said in a meeting or on a stage, as families of cues for each part, written for the telling (lower case, no
 * punctuation, figures as `#`). They are speech acts: to propose, to refuse, to take up a worry, to set a day. Where
 * something is said matters more here than in a story: a position comes early, a close comes last. What may be a
 * filler has been cut from the telling, so that "I would like to" may have become "I would to".
 */
const days = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const months =
  '(?:january|february|april|june|july|august|september|october|november|december|spring|summer|autumn|christmas|easter)';

/** What carries a claim: figures, cases, reasons, and how the speaker knows. */
const grounds = families(
  /#\S*/g,
  /\b(?:because|since (?:we|the|it|our|last|january)|the reason (?:is|was|for)|which (?:means|meant|is why)|that (?:means|meant|is why)|so (?:that|every|each|nobody|no|we|they|the)|therefore|as a result)\b/g,
  /\b(?:for (?:example|instance)|last (?:year|month|week|quarter|winter|summer|spring|autumn|time|\w+day)|this (?:year|month|week|morning|spring|summer|autumn|winter|quarter)|in (?:the last|the past|our|my) \w+|when (?:we|i|she|he|they|the)|one (?:of (?:our|my|the)|morning|day|night|customer|patient|family|woman|man|child|student)|yesterday|take (?:the|one|a|our|my))\b/g,
  /\b(?:(?:i|we) (?:\w+ )?(?:saw|tried|measured|tested|found|counted|asked|checked|looked|compared|spoke|talked|noticed|watched|went|ran|lost|spent|saved|had|got|visited|called|read|timed|listed|learned|built|planned|handed|waited|paid|added|heard|walked|piloted|sat)|shows?|showed|proved|turned out|told (?:me|us))\b/g,
  /\b(?:more than|less than|fewer|twice|half|double|faster|slower|cheaper|longer|shorter|instead of|compared (?:to|with)|from # to|out of|per (?:week|day|month|year)|a (?:day|week|month|year)|every (?:day|week|month|year|\w+day))\b/g,
);

export const rehearsalCues: Readonly<Record<string, readonly Family[]>> = {
  position: families(
    {
      pattern:
        /\b(?:i|we) (?:\w+ )?(?:propose|recommend|suggest|ask|want|need|would (?:like|keep|stop|start|go|choose|rather|prefer|to|your|a)|am (?:asking|against|for|convinced|here|not)|disagree|agree|cannot|can not|will not|do not (?:think|agree|believe|want)|oppose|support|believe|think|stand|owe)\b/g,
      points: 1.5,
      until: 0.6,
    },
    {
      pattern:
        /\b(?:my (?:proposal|position|view|recommendation|request|answer|point|suggestion|concern|decision|offer)|what i (?:want|need|propose|ask|suggest|recommend|am asking)|(?:the|in) (?:short|honest|plain)|bottom line|in one sentence|let me (?:be|say|start|tell|put)|i will (?:be|say|start|tell)|to be (?:clear|direct|plain)|here is (?:where|what|the|my)|first (?:the|of))\b/g,
      points: 1.5,
      until: 0.6,
    },
    /\b(?:we (?:should|must|have to|need to|ought)|let us|no (?:to|not|we|i)|the answer is|i have to (?:say|tell)|not going to|you (?:need to|should) know|it is (?:late|not|time|my)|we are (?:#|late|behind|ahead|on|losing|not)|i (?:asked|wanted|called) (?:you|for|this|to)|the reason (?:i|we) (?:asked|are|wanted)|i am (?:sorry|happy|worried|glad))\b/g,
  ),
  evidence: grounds,
  response: families(
    {
      pattern:
        /\b(?:(?:i|we) (?:\w+ )?(?:understand|see (?:that|why|your|the|how)|hear|know (?:that|you|your|this|what|it|how)|realise|realize|get (?:that|why)|appreciate|respect|accept|recognise)|you (?:\w+ )?(?:are right|have a point|said|say|mentioned|asked|told|promised|may|might|worry|are worried|are afraid|want|need|fear|wonder|built|worked|lose|have)|your (?:\w+ )?(?:concern|worry|worries|point|objection|question|deadline|team|customers?|side|position|work|people|promise|reason|fear|budget|idea|trust|weekend|evening)|fair (?:point|enough|question|objection)|(?:that|this) is (?:fair|true|a fair|a real|right)|take (?:your|that|the) (?:point|concern|worry))\b/g,
      points: 1.5,
    },
    {
      pattern: /\b(?:but|however|even so|at the same time|that said|on the other hand|still)\b/g,
      points: 0.5,
    },
    /\b(?:if (?:you|we|that|it|she|he|they|this|i)|instead|what (?:i|we) can|(?:i|we) can (?:offer|give|do|live|take|move|lend|keep|start)|alternatively|in return|in exchange|half way|in the middle|compromise|worst case|objection|some of you|would (?:still|otherwise)|the (?:risk|danger|cost|price|downside) (?:is|of|here|would)|unless)\b/g,
    /\b(?:what (?:do you|would you|worries|matters|would it|is it|else|can i|am i)|how (?:do|would|does|can|are|is) (?:you|that|we|it|this)|(?:would|could|can|do|are|will|have) you|(?:is|does|would|was) (?:that|this|it|there) (?:\w+ )?(?:you|work|help|fair|right|something|anything|how)|tell me|correct me|am i)\b/g,
  ),
  nextStep: families(
    {
      pattern: new RegExp(
        `\\b(?:(?:by|until|on|before|from|this|next|till|in) (?:the (?:end of |# of |first of )?)?(?:${days}|${months}|tomorrow|tonight|noon|lunch|today|week|month|quarter|meeting|#|then)|tomorrow|(?:this|the same) (?:afternoon|evening|week|month)|within (?:#|a|the)|in (?:#|a|two) (?:\\w+ )?(?:days?|weeks?|months?|hours?|minutes?)|today|right after|every \\w+day|at #)\\b`,
        'g',
      ),
      since: 0.4,
    },
    {
      pattern:
        /\b(?:(?:i|we|you|she|he|they|[a-z]+) (?:will|shall|am going to|are going to) (?!be\b|have\b|not\b|never\b|lose\b|cost\b)\w+|let us (?!be\b)\w+|shall we|i (?:send|write|call|bring|take|come|book|draft|give|set|start|put) (?:you|it|the|a|her|him|them|on|that|this))\b/g,
      since: 0.4,
    },
    {
      pattern:
        /\b(?:next steps?|what i need (?:from you|today|now)|(?:i|we) (?:only )?need (?:from you|your|you to|a (?:yes|decision|name)|one|#)|please|can we (?:agree|do|try|meet|start)|do we agree|agreed?|decide|decision|sign|approve|your (?:yes|approval|go|signature|decision|word|answer)|meet|check in|follow up|come back|look at (?:it|this|the|that)|write (?:it|this|that|you) |review|the owner|owns|in charge|takes? (?:over|the|on)|is that (?:a deal|fair|something|ok|okay)|deal|does that work|can you (?:live|agree|do|send|give|let)|are you)\b/g,
      since: 0.5,
    },
  ),
  opening: families(
    {
      pattern:
        /\b(?:imagine|picture|think (?:of|back|about)|remember|raise (?:your|a) hand|hands up|who (?:of you|here|in|has|remembers)|how many of you|how (?:long|many|often|much)|have you (?:ever)?|what would|what if|do you know|let me (?:tell|show|start|begin|ask)|# (?:\w+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|people|euros|pounds|dollars|percent)|last (?:week|month|year|\w+day|winter|summer|spring|autumn|night)|(?:one|this|yesterday) (?:morning|evening|afternoon|night|\w+day)|yesterday|there (?:is|was) (?:a|an|one|this|something)|when i|this is (?:a|an|the|my|what|maria|not)|my (?:grandmother|grandfather|mother|father|daughter|son|first|neighbour|friend)|in my (?:hand|pocket|bag)|look at)\b/g,
      points: 1.5,
      until: 0.3,
    },
    { pattern: /#\S*/g, points: 0.5, until: 0.2 },
    { pattern: /\b(?:you|your)\b/g, points: 0.75, until: 0.3 },
    {
      pattern:
        /\b(?:good (?:morning|afternoon|evening)|thank you for|welcome|my name is|i am (?:a|the|here|going)|today (?:i|we|is)|in the next #|i (?:want|would like|would) to (?:start|begin|tell|show|talk)|i will (?:tell|show|talk|start))\b/g,
      points: 0.5,
      until: 0.3,
    },
  ),
  message: families(
    {
      pattern:
        /\b(?:my (?:message|point|claim|proposal|answer|promise|wish)|the (?:one thing|main (?:point|thing|message|idea)|message|point|idea|lesson|truth|news|whole (?:point|talk|idea|thing)|short version) (?:is|here|was|today|i|of|in)|what (?:i want you|matters|this means|it means|i am saying|i am asking)|in (?:one|a) (?:single )?(?:sentence|word|nutshell)|if you (?:only )?(?:remember|take|keep|forget)|one (?:thing|sentence|message|idea)|comes down to|boils down to|that is (?:all|what|why|the|my))\b/g,
      points: 1.5,
    },
    /\b(?:we (?:should|must|need to|can|have to|cannot|do not (?:need|have)|are not)|you (?:can|should|need|do not need|do not have|will never|have to)|it is (?:not |never )?(?:about|time|possible|worth|cheaper|safer|simple|enough)|is not (?:a|the|about|to|what|how)|i (?:believe|propose|recommend|am convinced|am asking|claim|want you|promise|say))\b/g,
    {
      pattern:
        /\b(?:not (?:\w+ ){1,5}but|rather than|instead of|the difference between|does not (?:\w+ ){1,5}it|only (?:one|when|if|works)|always|never|nobody|everybody|every single)\b/g,
      points: 0.5,
    },
  ),
  support: [
    ...grounds,
    ...families({
      pattern:
        /\b(?:first|second|secondly|third|thirdly|# (?:things|reasons|examples|steps|numbers|pictures|parts)|as if|as (?:big|small|long|much|many|heavy|far|old) as|the size of|like (?:a|an|the|when|having|your)|works like|that is (?:about |roughly |more |as |like |one )|the same as)\b/g,
      points: 1,
    }),
  ],
  close: families(
    {
      pattern:
        /\b(?:in short|to sum up|in the end|finally|to (?:close|finish|end)|let me (?:close|end|finish|leave|stop)|i (?:will |would like to |want to )?(?:close|end|finish|leave)|last (?:sentence|slide|thing|word|point|request)|remember|take (?:\w+ )?(?:\w+ )?(?:home|away|with you)|(?:go|come|going|coming) back to|back to (?:the|my|that|where|maria|her|him)|that is (?:all|why|it|my)|so (?:that is|the next|when you|next|if you|please|my|here))\b/g,
      points: 1.5,
      since: 0.6,
    },
    {
      pattern:
        /\b(?:(?:i|we) (?:ask|am asking|invite|want|need|are asking) (?:you|every|for|one)|please|try|call|write|ask (?:your|for|one|me|them|yourself)|join|vote|sign|come (?:to|and|by|with)|next time|tomorrow|on monday|from (?:today|monday|now|tomorrow)|by (?:the end|friday|monday|next|tonight)|this (?:week|evening|afternoon)|let us|give (?:us|me|it|them)|look (?:at|for)|tell (?:one|your|somebody|them)|go (?:home|and|to)|do (?:it|this|one|that)|start (?:with|on|today)|say)\b/g,
      since: 0.65,
    },
    {
      pattern: /\b(?:thank you|your questions|happy to (?:take|answer)|any questions|questions)\b/g,
      points: 0.5,
      since: 0.75,
    },
    {
      pattern: /\b(?:you|we) (?:will|can|may|get|need|have|know|go|see|tell|decide|remember)\b/g,
      points: 0.5,
      since: 0.85,
    },
  ),
};
