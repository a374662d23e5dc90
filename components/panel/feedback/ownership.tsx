import { OwnershipGauge } from '@/components/ui/ownership-gauge';
import { useWords } from '@/components/ui/words';
import { ownershipOf } from '@/lib/domain/coaching/rubric-ownership';
import { fill } from '@/lib/domain/messages';
import type { ReviewView } from '@/lib/domain/view/view';

/** From this share of either on, an answer is told mostly so. */
const mostly = 0.7;

/** Who acts in the answer, "I" or "we": shown, never judged. English only, and only where enough of either was said. */
export function Ownership({ review }: { review: ReviewView }) {
  const words = useWords();
  const text = words.panel.feedback.ownership;
  if (!/^en\b/i.test(review.language)) return null;
  const { i, we, share, actionWithoutI } = ownershipOf(review.transcript);
  if (share === null) return null;
  const told = share >= mostly ? text.mostlyI : share <= 1 - mostly ? text.mostlyWe : text.both;
  return (
    <section>
      <h2 className="mb-1 text-small text-quiet">{text.heading}</h2>
      <OwnershipGauge share={share} i={text.i} we={text.we} />
      <p className="mt-1">
        {told} {actionWithoutI && text.noI}
      </p>
      {!review.practice && <p className="tabular text-small text-quiet">{fill(text.counts, { i, we })}</p>}
    </section>
  );
}
