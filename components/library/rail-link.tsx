import { clsx } from 'clsx';
import { useWords } from '@/components/ui/words';
import type { Place } from './places';

/** A place in the rail. */
export function RailLink({ place: { name, Icon, href }, isHere }: { place: Place; isHere: boolean }) {
  const { rail } = useWords().library;
  return (
    <a
      href={href}
      aria-current={isHere ? 'page' : undefined}
      className={clsx(
        'lit flex min-h-10 items-center gap-3 rounded-control px-2 whitespace-nowrap sm:px-3',
        isHere ? 'bg-hover text-ink' : 'text-quiet hover:bg-hover hover:text-ink',
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0 max-lg:hidden" />
      {rail[name]}
    </a>
  );
}
