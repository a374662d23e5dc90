import { useId, useRef, type KeyboardEvent } from 'react';

const marks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/**
 * One of ten marks. A press gives it at once; with keys one leans towards a mark first (arrows) and gives it with
 * Enter or Space, so that nothing is given by passing over it.
 */
export function RatingScale({
  label,
  hint,
  low,
  high,
  value,
  onLean,
  onGive,
}: {
  label: string;
  hint: string;
  /** What the lowest and the highest mark mean. */
  low: string;
  high: string;
  value: number | null;
  onLean: (value: number) => void;
  onGive: (value: number) => void;
}) {
  const group = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const lean = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = value === null ? 1 : ((value - 1 + step + marks.length) % marks.length) + 1;
    onLean(next);
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[next - 1]?.focus();
  };
  return (
    <div>
      <div
        ref={group}
        role="radiogroup"
        aria-label={label}
        aria-describedby={hintId}
        tabIndex={-1}
        onKeyDown={lean}
        className="grid grid-cols-5 gap-1 min-[340px]:grid-cols-10"
      >
        {marks.map((mark) => (
          <button
            key={mark}
            type="button"
            role="radio"
            aria-checked={value === mark}
            tabIndex={(value ?? 1) === mark ? 0 : -1}
            onClick={() => {
              onLean(mark);
              onGive(mark);
            }}
            className="lit tabular min-h-10 rounded-control border border-line text-base hover:border-edge hover:bg-hover aria-checked:border-ink aria-checked:bg-hover"
          >
            {mark}
          </button>
        ))}
      </div>
      <div aria-hidden className="mt-1 flex justify-between text-small text-quiet">
        <span>{low}</span>
        <span>{high}</span>
      </div>
      <p id={hintId} className="sr-only">
        {hint}
      </p>
    </div>
  );
}
