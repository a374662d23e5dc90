import type { Filler } from '@/lib/domain/delivery/delivery';
import type { Moment } from '@/lib/domain/delivery/playable-moments';

type Counted = { word: string; count: number; isCertain: boolean; moments: Moment[] };

/** The three commonest fillers, how often each was heard and where. Certain and possible ones are kept apart. */
export function commonest(fillers: readonly Filler[]): Counted[] {
  const counts = new Map<string, Counted>();
  for (const { word, certain, at } of fillers) {
    const counted = counts.get(word) ?? { word, count: 0, isCertain: certain, moments: [] };
    counted.count += 1;
    counted.isCertain &&= certain;
    if (at !== null) counted.moments.push({ type: 'moment', what: 'filler', word, at, seconds: 0 });
    counts.set(word, counted);
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count).slice(0, 3);
}
