import { dollars } from '@/components/ui/dollars';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { PanelView } from '@/lib/domain/view/view';

/** What the interview has cost so far, quietly; its limit, and what is not counted, on a closer look. */
export function LiveCost({ cost }: { cost: NonNullable<PanelView['cost']> }) {
  const text = useWords().panel.running;
  const spent = dollars(cost.dollars);
  const isPartial = cost.unpriced.length > 0;
  const closer = [
    cost.cap === null ? fill(text.spent, { spent }) : fill(text.spentOf, { spent, cap: dollars(cost.cap) }),
    ...(isPartial ? [fill(text.unpriced, { models: cost.unpriced.join(', ') })] : []),
  ].join(' ');
  return (
    <span title={closer}>
      <span aria-hidden>{isPartial ? fill(text.atLeast, { spent }) : spent}</span>
      <span className="sr-only">{closer}</span>
    </span>
  );
}
