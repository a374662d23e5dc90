import { dollars } from '@/components/ui/dollars';
import { estimateCost } from '@/lib/domain/cost/estimate';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import { fill, type Words } from '@/lib/domain/messages';
import type { Lobby } from './section';

/** What the choice is likely to cost, in words; `overCap` where that may be more than the limit that was set. */
export function costInWords(
  choice: LobbyChoice,
  { metered, pricing }: Pick<Lobby, 'metered' | 'pricing'>,
  words: Words,
): { cost: string; overCap: string | null } {
  const text = words.panel.lobby.preflight;
  if (!metered) return { cost: text.noCost, overCap: null };
  const { low, high, unpriced } = estimateCost({ choice, models: pricing, prices: pricing.prices });
  const [from, to] = [dollars(low), dollars(high)];
  const { costCap } = pricing;
  const overCap = costCap !== null && high > costCap ? fill(text.overCap, { cap: dollars(costCap) }) : null;
  if (unpriced.length > 0)
    return { cost: high > 0 ? fill(text.costAtLeast, { from }) : text.costUnknown, overCap };
  return { cost: from === to ? fill(text.costAbout, { cost: to }) : fill(text.cost, { from, to }), overCap };
}
