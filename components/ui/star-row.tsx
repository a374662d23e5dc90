import { clsx } from 'clsx';
import type { Presence } from '@/lib/domain/coaching/coach-contract';
import { useWords } from './words';

export type CheckedElement = { element: string; status: Presence; note: string };

const bars = {
  present: 'bg-green border-green',
  weak: 'border-green bg-[linear-gradient(90deg,var(--green)_50%,transparent_50%)]',
  missing: 'border-dashed border-edge',
};

/**
 * The parts of an answer in a row: full where present, half where weak, hollow and dashed where missing; beneath,
 * each with its state in words and its note.
 */
export function StarRow({ elements, label }: { elements: readonly CheckedElement[]; label: string }) {
  const words = useWords();
  return (
    <section aria-label={label}>
      <div aria-hidden className="grid auto-cols-fr grid-flow-col gap-2">
        {elements.map(({ element, status }) => (
          <div key={element} className="min-w-0">
            <span className={clsx('lit block h-2 rounded-full border', bars[status])} />
            <span className="mt-1 block truncate text-small">{element}</span>
          </div>
        ))}
      </div>
      <dl className="mt-3 flex flex-col gap-1 text-small">
        {elements.map(({ element, status, note }) => (
          <div key={element} className="flex gap-2">
            <dt className="w-4 shrink-0">
              <span className="sr-only">{element}</span>
              <span aria-hidden className={status === 'present' ? 'text-quiet' : 'font-medium'}>
                {element.charAt(0)}
              </span>
            </dt>
            <dd className="min-w-0 text-quiet">
              {status !== 'present' && (
                <span className="font-medium text-ink">{words.shared.presence[status]}. </span>
              )}
              {status === 'present' && <span className="sr-only">{words.shared.presence.present}. </span>}
              {note}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
