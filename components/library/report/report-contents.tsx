import { prefersReducedMotion } from '@/components/ui/reduced-motion';
import { useWords } from '@/components/ui/words';
import { partId, type PartName } from './part';

/** What stands in the report: beside it where there is room, else a line above it. */
export function ReportContents({ parts }: { parts: readonly PartName[] }) {
  const words = useWords().report;
  return (
    <nav aria-label={words.contents} className="min-w-0 @6xl:sticky @6xl:top-8 @6xl:self-start">
      <ul className="-mx-1 flex gap-x-3.5 overflow-x-auto px-1 text-small text-quiet @6xl:flex-col">
        {parts.map((part) => (
          <li key={part}>
            <button
              type="button"
              onClick={() => show(part)}
              className="lit min-h-8 rounded-control text-start whitespace-nowrap underline-offset-4 hover:text-ink hover:underline"
            >
              {words.short[part]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function show(part: PartName): void {
  const heading = document.getElementById(partId(part));
  heading?.scrollIntoView({ behavior: prefersReducedMotion() ? 'auto' : 'smooth', block: 'start' });
  heading?.focus({ preventScroll: true });
}
