import { elementsOf, type QuestionKind } from '@/lib/domain/questions/kind';
import type { Finding } from './rubric-star';
import type { Sentence } from '@/lib/domain/delivery/words';

/**
 * What technical and system-design answers show, as distinct cues per part: two different ones are present, one is
 * weak. Like every word list this is a floor, not a verdict on the engineering.
 */
const cuesOf: Readonly<Record<string, readonly RegExp[]>> = {
  understanding: [
    /\b(?:the (?:question|problem|issue|goal|idea|key) (?:is|here|was)|what (?:it|this|that) means|in other words|basically means)\b/,
    /\b(?:clarify|assum(?:e|ing|ption)|depends on|it depends|requirement|constraint|given that|first question)\b/,
    /\b\w+ (?:is|are) (?:a|an|the|when|where|used|basically a)\b/,
    /\b(?:symptom|reproduce|root cause|before (?:i|we) (?:start|do|write)|understand)\b/,
  ],
  approach: [
    /\b(?:i'd|i would|we would|we'd|you would|you'd|you can|i could) \w+/,
    /\b(?:first|to begin|start (?:with|by)|step one|the first (?:step|thing))\b/,
    /\b(?:then|next|after that|second|finally|once that)\b/,
    /\b(?:approach|strategy|plan|algorithm|steps?|pattern|method)\b/,
    /\b(?:i|we) (?:profiled|measured|traced|tested|split|added|wrote|refactored|benchmarked|debugged|isolated|used|built|checked|looked|bisected)\b/,
  ],
  depth: [
    /\b(?:because|since|so that|under the hood|internally|the reason|which means|that's why)\b/,
    /\b(?:o\(|big o|complexity|logarithmic|linear time|constant time|quadratic|amortis?z?ed)/,
    /\b(?:index(?:es)?|cache|caching|lock|mutex|thread|race condition|transaction|isolation|pointer|memory|heap|stack|garbage|latency|throughput|p9[59]|query plan|socket|hash|tree|queue|closure|event loop|render|deadlock|idempoten\w+)\b/,
    /\b(?:edge case|corner case|empty|null|overflow|timeout|retry|failure mode|rollback|test(?:s|ed|ing)?|metric|monitor\w*)\b/,
    /\b\d+(?:\.\d+)? ?(?:ms|milliseconds?|seconds?|mb|gb|%|percent|requests|rows|threads)\b/,
  ],
  tradeOffs: [
    /\b(?:trade-?offs?|trading)\b/,
    /\b(?:however|on the other hand|downside|drawback|disadvantage|the cost (?:is|of)|price|at the expense)\b/,
    /\b(?:instead of|rather than|versus|vs|compared (?:to|with)|alternative(?:ly)?|other option|another option)\b/,
    /\b(?:pros|cons|worth it|good enough|simpler|but if|unless|too (?:complex|expensive|slow)|over-?engineer\w*)\b/,
  ],
  requirements: [
    /\b(?:requirements?|functional|use cases?|what (?:do|does) (?:we|it|the) need|scope|clarify)\b/,
    /\b(?:users?|requests?|writes?|reads?|messages?|events?) (?:per|a|each) (?:second|minute|day|month)|\bread-?heavy|write-?heavy|\bqps\b|\brps\b/,
    /\b(?:scale|scalab\w+|availability|consistency|durab\w+|latency|sla|slo|retention|throughput|growth)\b/,
    /\b(?:assum(?:e|ing|ption)|estimate|back of the envelope|let's say|million|billion|thousand)\b/,
  ],
  design: [
    /\b(?:load balancer|gateway|api|endpoint|rest|grpc|websockets?|client|server|front ?end)\b/,
    /\b(?:database|postgres\w*|mysql|mongo\w*|dynamo\w*|cassandra|redis|table|schema|storage|bucket|s3|sql)\b/,
    /\b(?:queue|kafka|pub ?sub|stream|worker|broker|event bus|cron|scheduler)\b/,
    /\b(?:service|microservices?|component|layer|module|cdn|cache|monolith)\b/,
  ],
  deepDive: [
    /\b(?:shard(?:s|ed|ing)?|partition\w*|replica\w*|leader|follower|quorum|consistent hashing|hot (?:key|spot)s?)\b/,
    /\b(?:index(?:es)?|key|ttl|evict\w*|invalidat\w*|fan-?out|batch\w*|compress\w*|pagination|cursor)\b/,
    /\b(?:fail-?over|retry|retries|idempoten\w+|dead letter|back-?pressure|circuit breaker|rate limit\w*|timeout|recover\w*)\b/,
    /\b(?:because|so that|the bottleneck|single point of failure|the hard part|to handle|in detail)\b/,
  ],
};

/** Fewer words than this name a thing without saying anything about it. */
const shortestStatement = 4;

/** The parts of a technical or system-design answer, in the order of the kind's rubric. */
export function foundElements(kind: QuestionKind, sentences: readonly Sentence[]): Finding[] {
  const telling = sentences.filter((sentence) => sentence.words.length >= shortestStatement);
  return elementsOf[kind].map((element) => {
    const cues = cuesOf[element] ?? [];
    const hitsOf = (sentence: Sentence): number => {
      const text = sentence.text.toLowerCase().replaceAll('’', "'");
      return cues.filter((cue) => cue.test(text)).length;
    };
    const hits = cues.filter((cue) =>
      telling.some((sentence) => cue.test(sentence.text.toLowerCase())),
    ).length;
    const best = telling.reduce<{ sentence: Sentence | null; hits: number }>(
      (found, sentence) => (hitsOf(sentence) > found.hits ? { sentence, hits: hitsOf(sentence) } : found),
      { sentence: null, hits: 0 },
    );
    const status = hits >= 2 ? 'present' : hits === 1 ? 'weak' : 'missing';
    return { element, status, sentence: best.sentence };
  });
}
