import { families, type Family } from './rubric-kind-family';

/**
 * What technical and system-design answers say, as families of cues for each part, written for the telling
 * (lower case, no punctuation, figures as `#`). Most of them are ways of speaking (reasons, alternatives, steps,
 * conditions), for a list of nouns is no engineering.
 */
const verbsOfMethod =
  'profil|measur|trac|test|split|add|writ|refactor|benchmark|debug|isolat|us|build|check|look|bisect|compar|reproduc|start|replac|cach|index|run|rerun|log|read|ask|mov|wrap|stor|keep|walk|sort|hash|iterat|return|set|put|creat|limit|instrument|roll|deploy|narrow|confirm|pull|open|inspect|find|draw|defin|introduc|remov|batch|lock|retr|schedul|query|scan|tak|count|mak|clear|giv|calculat|estimat|choos|pick|plot|weigh|send|treat|tun|design|divid|multipl|observ|prop|inject|push|pop|fix|validat|verif';

export const kindCues: Readonly<Record<string, readonly Family[]>> = {
  understanding: families(
    /\b(?:i (?:would |first |also )*asks? (?:first )?(?:what|which|who|how|whether|if)|what (?:must|would|does|do|costs?|breaks|has to|exactly|kind) (?!more\b)|which (?:users?|part|of)|who (?:is|are|sees|needs|would))\b/g,
    { pattern: /\b(?:is|are|means|was)\b/g, points: 0.3, until: 0.25 },
    /\b(?:the (?:\w+ )?(?:question|problem|issue|goal|idea|key|point|difference|purpose|challenge|reason) (?:is|here|was|with|between|behind)|what (?:matters|happens|it does|i want|we want|we need|this means)|in other words|basically means|comes down to|boils down to)\b/g,
    /\b(?:clarify|assum(?:e|ed|ing|ptions?)|depends on|it depends|constraints?|given that|(?:i would|i|we|i would first) (?:want to |need to |like to )?(?:know|ask|asked|understand|confirm|confirmed|make sure|check|checked) (?:if|whether|what|how|which|that|for)|whether (?:it|the|we|this|that|a)|before (?:i|we|touching|changing|writing|anything))\b/g,
    /\b(?:usually (?:means|is|comes|caused|because)|symptoms?|reproduce[ds]?|root cause|caused by|comes from|happens (?:when|if|because)|means (?:that|the|we|you|it)|tends to|turned out|showed (?:that|me)|indicates|suggests)\b/g,
    /\b(?:is|are) (?:a|an|the|basically|essentially|when|where|how) \w+ (?:that|which|where|of|for|to|with|in|who|whose|between|over|on)\b/g,
    /\b(?:used (?:for|to|when)|lets? (?:you|us|me|the|it|each)|allows?|guarantees?|ensures?|in order to|so you can|solves?|keeps? the|protects?)\b/g,
  ),
  approach: families(
    /\bi (?:always |usually |mostly |only )?(?:use|take|prefer|choose|pick|go for|reach for|keep|avoid|put|start)\b|\b(?:use|used) (?:it |this |that |one )?(?:to|for|when)\b/g,
    /\b(?:first|to begin|start(?:ed|ing)? (?:with|by|from)|step one|begin (?:with|by))\b/g,
    /\b(?:then|next|after that|second|secondly|third|finally|once (?:that|i|we|it|the)|lastly|from there)\b/g,
    /\b(?:i would|we would|you would|you can|i could|i will|we will|i can|we can) (?!have been|say|think|be)\w+/g,
    new RegExp(
      `\\b(?:i|we|then|and|would|have|to|by) (?:${verbsOfMethod})\\w* (?:\\w+ )?(?:the|a|an|it|each|every|all|one|two|#|both|this|that|our|with|for|what|on)\\b`,
      'g',
    ),
    /\b(?:approach|strategy|algorithm|binary search|bisect\w*|divide|compar(?:e|ed|ing) \w+ (?:\w+ )?(?:with|to|against)|narrow(?:ed)? (?:it )?down|rul(?:e|ed) out|one (?:at a time|by one)|behind a (?:feature )?flag|incrementally|in small steps|roll(?:ed)? (?:it )?out)\b/g,
  ),
  depth: families(
    /\b(?:because|so that|which means|that means|that way|the reason|which is why|that is why|otherwise|therefore|since (?:the|it|we|each|every|a)|so (?:the|it|a|each|every|no|two) \w+)\b/g,
    /\b(?:o of|big o|complexity|logarithmic|linear|constant time|quadratic|amortis?z?ed|log n|n squared|exponential)\b|#[%x$]|# [a-z]{2,}/g,
    /\b(?:index(?:es|ed)?|cach(?:e|es|ed|ing)|locks?|mutex|threads?|race conditions?|transactions?|isolation|pointers?|memory|heap|stack|garbage|latency|throughput|p\d+|query plan|sockets?|hash(?:es|ed|ing|map)?|trees?|queues?|closures?|event loop|render\w*|deadlocks?|idempoten\w+|buffers?|pool|partition\w*|replicas?|schema|serializ\w+|headers?|tokens?|kernel|packets?|joins?|constraint|gradient|overfit\w*|regulari[sz]\w+|compil\w+|pipeline|commit|rebase|container\w*|dns|tls|encrypt\w*|promise|async\w*|recurs\w+|linked list|binary|bucket|cursor|batch\w*|payload)\b/g,
    /\b(?:edge cases?|corner cases?|empty|nulls?|overflow|time ?outs?|timed out|retr(?:y|ies|ied)|failure modes?|fails?|crash(?:es|ed)?|roll(?:ed)? ?back|stale|duplicates?|concurrent\w*|under load|worst case|starv\w+|leaks?|collisions?|skew|drift|out of order|twice|exhausted|blocked|blocks)\b/g,
    /\b(?:if (?:the|it|a|an|we|two|one|you|there|that|this|i|they|nothing|something)|unless|only (?:if|when|after)|as long as|whenever|in (?:that|this|which) case)\b/g,
    /\b(?:(?:unit|load|integration|regression) tests?|tests? (?:for|that|with|which)|tested|metrics?|monitor\w*|alerts?|traces?|tracing|profiler?|verif(?:y|ied)|measured|benchmark\w*|dashboard|explain (?:analy[sz]e|plan)|logs? (?:show|showed|said|of|with|every))\b/g,
  ),
  tradeOffs: families(
    { pattern: /\b(?:but|though|although|except|even if|yet|still) \w+ (?!course)\w+/g, points: 0.5 },
    /\b(?:(?:dearer|cheaper|uglier|safer|simpler|slower|faster|heavier|harder|easier|worse|better|bigger|smaller|more \w+|less \w+|fewer) (?:than|but|for|per|though|and)|in place of|not (?:take|use|build|put|add|store|want|go|bother)|would be the (?:simple|obvious|other|easy|usual|wrong|simplest)|up to #|the same \w+ (?:is|that)|is ugly|hurts|it is (?:slow|expensive|wrong|ugly|overkill|dearer)|the price)\b/g,
    /\btrade ?offs?\b|\b(?:the|a|one) trade\b|\btrading\b|\bon balance\b|\bpros and cons\b/g,
    /\b(?:however|on the other hand|downsides?|drawbacks?|disadvantages?|the (?:cost|price|catch) (?:is|was|of|here)|at the (?:expense|cost|price) of|in exchange|costs? (?:us|me|you|more|extra|a|some|an|#|about)|(?:we|i|you|it) (?:lose|loses|give up|gave up|pay|paid|lost)|(?:i|we|i would|we would) accept(?:ed)?|sacrific\w+|the risk (?:is|was|of)|comes at|makes? (?:\w+ )?(?:slower|harder|more|it harder|it slower|writes|reads))\b/g,
    /\b(?:instead of|rather than|versus|vs|compared (?:to|with)|alternatives?|alternatively|other option|another option|second option|we could (?:have|instead)|could have|(?:i|we) (?:considered|rejected|ruled out|weighed|thought about|decided against|looked at)|as opposed to|would (?:\w+ )?work|opted for|over (?:a|the) \w+ because)\b/g,
    /\b(?:worth|good enough|simpler|only makes sense|makes sense (?:if|when|because|for)|too (?:complex|expensive|slow|much|risky|big)|over ?engineer\w*|at (?:this|that|our) scale|fine (?:for|because|if|here)|prefer(?:red)?|i would rather|i would (?:pick|choose|take|go with|avoid|not)|cheaper|not needed|overkill|acceptable|tolerate|can live with|if (?:\w+ ){1,5}(?:instead|i would switch))\b/g,
    /\bbut (?:\w+ ){1,9}(?:more|slower|harder|costs?|extra|loses?|lose|less|stale|memory|complex\w*|expensive|wait|risk\w*|longer|duplicat\w+|overhead|bigger|weaker|eventual\w*)\b/g,
  ),
  requirements: families(
    { pattern: /#\S*/g, until: 0.35 },
    /\b(?:cannot|may not|allowed|at (?:most|least)|is fine|are fine|exact(?:ly)?|tolerate|late by|late is|only one|never)\b/g,
    /\b(?:requirements?|functional|use cases?|(?:it|users?|they|we|system|service|that|one|people|riders?|drivers?|customers?|clients?|sellers?|viewers?) (?:must|needs? to|has to|have to|should|can|want to|wants to)|out of scope|in scope|scope|clarify|what (?:do|does|kind|are)|must (?:not|never|be))\b/g,
    /#\S*(?: \w+){0,2} (?:users?|requests?|writes?|reads?|messages?|events?|orders?|queries|uploads?|links?|urls?|photos?|videos?|drivers?|riders?|people|clients?|devices|documents?|posts?|notifications?|jobs|rows|records|keys|customers|merchants|items|sessions|connections|calls|files|seats|tickets|payments|transactions|searches|views|terabytes?|gigabytes?|tb|gb)\b|\bper (?:second|minute|day|hour|month|user)\b|\ba (?:second|day)\b|\b(?:qps|rps)\b|\b(?:read|write) heavy\b|\b(?:reads|writes) (?:outnumber|dominate|to)\b/g,
    /\b(?:availab\w+|consisten\w+|durab\w+|latency|sla|slo|throughput|real time|exactly once|at least once|strong\w*|eventual\w*|retention|(?:under|within|below|in less than) #|no (?:double|lost|duplicate)|never (?:lose|loses|be lost|double))\b/g,
    /\b(?:assum(?:e|ing|ptions?)|estimat\w+|back of the envelope|let's say|say #|roughly|about #|around #|expect|peak|on average|that (?:is|gives|means) (?:about |roughly |around )?#|works out)\b/g,
  ),
  design: families(
    /\b(?:the|each|every|a|an|one) \w+ (?:\w+ )?(?!is\b|has\b|was\b)\w{2,}s (?:the|a|an|it|its|one|to|from|into|up|out|in|on|what|which|them|#|by|back)\b/g,
    /\b(?:load balancers?|gateway|api|apis|endpoints?|rest|grpc|web ?sockets?|clients?|front ?end|browser|app servers?|web servers?|mobile app|edge)\b/g,
    /\b(?:databases?|postgres\w*|mysql|mongo\w*|dynamo\w*|cassandra|redis|tables?|schema|storage|buckets?|object store|s3|sql|key value|store[sd]?|warehouse|elasticsearch|search index|inverted index)\b/g,
    /\b(?:queues?|kafka|pub ?sub|streams?|workers?|brokers?|event bus|cron|schedulers?|topics?|consumers?|asynchronous\w*|async|background)\b/g,
    /\b(?:services?|micro ?services?|components?|layers?|modules?|cdn|caches?|cached|monolith|stateless|server)\b/g,
    /\b(?:goes (?:to|through|into|straight)|go (?:to|through|into)|talks? to|calls? (?:the|a|an|it)|writes? (?:to|into|the|a|an)|reads? (?:from|the|go|hit|come)|publish(?:es)?|sends?|sits? (?:in front|between|behind)|in front of|behind (?:a|the)|returns? (?:the|a|an|it)|puts? (?:the|a|an|it)|consumes?|pulls?|picks? (?:it )?up|routes?|forwards?|fans? out|looks? (?:it )?up|redirects?|generates? (?:a|an|the)|checks? (?:the|a|if|whether)|subscribes?|pushes?|uploads? (?:to|directly|the)|keeps? (?:the|a|an)|holds? (?:the|a|an)|lands? in|hits? the|flows?)\b/g,
  ),
  deepDive: families(
    /\b(?:shard(?:s|ed|ing)?|partition\w*|replica\w*|leader|followers?|quorum|consistent hashing|hash(?:es|ed|ing)?|hot (?:key|spot|partition|user|shard)s?|celebrit\w+|geo ?hash\w*|cells?|range)\b/g,
    /\b(?:index(?:es|ed)?|(?:primary|sort|partition|shard|idempotency|composite|cache) keys?|ttl|expir\w+|evict\w*|invalidat\w*|fan ?out|batch\w*|compress\w*|paginat\w+|cursors?|bloom|token bucket|sliding window|counters?|timestamps?|sequence|version\w*|optimistic\w*|locks?|locking|transaction\w*|atomic\w*|sorted set|bitmap|base \w+|chunks?|dedup\w*|conditional (?:write|update)|compare and)\b/g,
    /\b(?:fail ?over|retr(?:y|ies|ied)|idempoten\w+|dead letter|back ?pressure|circuit breaker|rate limit\w*|time ?outs?|recover\w*|replay\w*|reconcil\w+|(?:dies|goes down|crashes|fails|is down|is lost|falls behind)|spikes?|thundering herd|stampede|degrade\w*|health checks?|duplicates?|twice|race|retention)\b/g,
    /\b(?:because|so that|bottlenecks?|single point of failure|the (?:hard|hardest|tricky|interesting|difficult) (?:part|bit|piece|problem)|to handle|in detail|that way|which means|otherwise|so (?:the|it|a|each|every|no|two) \w+|if (?:the|it|a|an|two|one|that))\b/g,
    /#\S* ?(?:ms|milliseconds?|seconds?|minutes?|hours?|days|mb|gb|kb|tb|bytes|megabytes?|gigabytes?|terabytes?|nodes|shards|replicas|characters|bits|percent|times|copies|partitions)\b|#%|#x/g,
  ),
};
