import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useWords } from '@/components/ui/words';
import type { PlaceGroup } from './places';
import type { Section } from './route';

/** The places for which there is no room; named after the one where one is. */
export function RailMenu({ groups, section }: { groups: readonly PlaceGroup[]; section: Section }) {
  const { rail } = useWords().library;
  const here = groups.flatMap(({ places }) => places).find(({ name }) => name === section);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          aria-label={here ? `${rail[here.name]}, ${rail.more}` : undefined}
          className={clsx(
            'lit flex min-h-10 items-center gap-1 rounded-control px-2 whitespace-nowrap sm:px-3',
            here ? 'bg-hover text-ink' : 'text-quiet hover:bg-hover hover:text-ink',
          )}
        >
          {rail[here?.name ?? 'more']}
          <ChevronDown aria-hidden className="size-4 shrink-0" />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={4}
        collisionPadding={8}
        className="z-40 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 animate-settle overflow-y-auto rounded-card border border-line bg-raised p-1 shadow-float"
      >
        {groups.map(({ name, places }, index) => (
          <DropdownMenu.Group key={name} aria-label={rail.groups[name]}>
            {index > 0 && <DropdownMenu.Separator className="mx-3 my-1 h-px bg-line" />}
            {places.map((place) => (
              <DropdownMenu.Item key={place.name} asChild>
                <a
                  href={place.href}
                  aria-current={place.name === section ? 'page' : undefined}
                  className="flex min-h-10 items-center gap-3 rounded-control px-3 text-base outline-none data-highlighted:bg-hover"
                >
                  <place.Icon aria-hidden className="size-4 shrink-0 text-quiet" />
                  {rail[place.name]}
                </a>
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Group>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
