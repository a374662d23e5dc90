import { X } from 'lucide-react';

/** What was chosen or written, a few words each, to be taken away one by one. Nothing where nothing was. */
export function ChosenWords(props: {
  label: string;
  chosen: readonly string[];
  /** The name of the button that takes one away. */
  removeName: (words: string) => string;
  onRemove: (words: string) => void;
}) {
  if (props.chosen.length === 0) return null;
  return (
    <ul aria-label={props.label} className="flex flex-wrap gap-2">
      {props.chosen.map((words) => (
        <li
          key={words}
          className="flex min-w-0 items-center gap-1 rounded-control border border-line bg-raised ps-3 text-small"
        >
          <span className="min-w-0 [overflow-wrap:anywhere]">{words}</span>
          <button
            type="button"
            aria-label={props.removeName(words)}
            onClick={() => props.onRemove(words)}
            className="lit grid size-8 shrink-0 place-content-center rounded-control text-quiet hover:bg-hover hover:text-ink"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  );
}
