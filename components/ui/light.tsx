import { clsx } from 'clsx';
import type { Floor } from '@/lib/domain/view/view';
import { useWords } from './words';

/** Whose turn it is: a soft light and its word, or a closer one. Colour is never alone. */
export function Light({ floor, word }: { floor: Floor; word?: string | undefined }) {
  const words = useWords();
  return (
    <span className="flex items-center gap-2 text-small font-medium" data-floor={floor}>
      <span
        aria-hidden
        className={clsx(
          'lit size-2.5 rounded-full border border-edge bg-floor',
          floor === 'thinking' && 'animate-breathe',
        )}
        style={
          floor === 'interviewer' || floor === 'candidate'
            ? { borderColor: 'var(--floor)', boxShadow: '0 0 12px 1px var(--floor)' }
            : undefined
        }
      />
      {word ?? words.shared.floor[floor]}
    </span>
  );
}
