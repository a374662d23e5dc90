import type { ReactNode } from 'react';
import { Popover } from '@/components/ui/popover';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';

/**
 * *Why?* beside a figure: opens what it rests on. `of` is the figure's name; without it the score as a whole is
 * meant, and what it is stands in `describedBy`.
 */
export function Why({
  of,
  label,
  describedBy,
  children,
}: {
  of?: string;
  label?: string;
  describedBy?: string;
  children: ReactNode;
}) {
  const words = useWords();
  const text = words.panel.feedback.why;
  const name = of ? fill(text.of, { what: of }) : text.ask;
  return (
    <Popover
      label={label ?? name}
      trigger={
        <button
          type="button"
          aria-label={name}
          aria-describedby={describedBy}
          className="lit -mx-1 min-h-6 shrink-0 rounded-control px-1 text-small text-quiet underline decoration-edge decoration-dotted underline-offset-4 hover:text-ink aria-expanded:text-ink"
        >
          {text.ask}
        </button>
      }
    >
      {children}
    </Popover>
  );
}

/** How a figure comes about and where its bands lie, in two lines. */
export function HowReckoned({ formula, band }: { formula: string; band: string }) {
  const words = useWords();
  const text = words.panel.feedback.why;
  return (
    <dl className="flex flex-col gap-2 text-small">
      <div>
        <dt className="text-quiet">{text.formula}</dt>
        <dd>{formula}</dd>
      </div>
      <div>
        <dt className="text-quiet">{text.band}</dt>
        <dd>{band}</dd>
      </div>
    </dl>
  );
}
