/**
 * "I" and "we" as two ends of one line, each as long as its share (0..1 is the share of "I"). Neither end is better,
 * so neither has a colour of its own.
 */
export function OwnershipGauge({ share, i, we }: { share: number; i: string; we: string }) {
  return (
    <div aria-hidden className="flex items-center gap-2 text-small">
      <span>{i}</span>
      <span className="flex h-1.5 min-w-0 flex-1 gap-0.5">
        <span className="lit rounded-s-full bg-ink" style={{ flexGrow: share }} />
        <span className="lit rounded-e-full bg-edge" style={{ flexGrow: 1 - share }} />
      </span>
      <span>{we}</span>
    </div>
  );
}
