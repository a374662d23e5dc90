import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import type { FilterOption, TickedFilter } from './filter-options';

/** One filter with its values to tick. Shut, it says what is ticked. */
export function TickedGroup({
  asks,
  options,
  chosen,
  onChange,
}: {
  asks: TickedFilter;
  options: readonly FilterOption[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const words = useWords().history.filters;
  const ticked = options.filter(({ value }) => chosen.includes(value));
  return (
    <Disclosure
      label={words.names[asks]}
      aside={ticked.length === 0 ? words.any : ticked.map(({ label }) => label).join(', ')}
    >
      <div role="group" aria-label={words.names[asks]} className="flex flex-col">
        {asks === 'tags' && options.length > 1 && (
          <p className="pb-1 text-small text-quiet">{words.allOfThem}</p>
        )}
        {options.length === 0 && <p className="text-small text-quiet">{words.none}</p>}
        {options.map(({ value, label, count }) => (
          <label
            key={value}
            className="flex min-h-8 items-center gap-2 rounded-control text-small hover:bg-hover"
          >
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
              }
              className="size-4 shrink-0 accent-ink"
            />
            <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{label}</span>
            <span className="tabular pe-1 text-quiet">{count}</span>
          </label>
        ))}
      </div>
    </Disclosure>
  );
}
