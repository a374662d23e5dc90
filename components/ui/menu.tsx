import { Ellipsis } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { IconButton } from './icon-button';

export type MenuItem = { label: string; onChoose: () => void };

/** The ⋯ menu: what is rarely wanted. It opens in its place, inside of the landmark that it belongs to. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton label={label}>
          <Ellipsis aria-hidden className="size-4" />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={4}
        className="z-40 min-w-44 animate-settle rounded-control border border-line bg-raised p-1 shadow-float"
      >
        {items.map((item) => (
          <DropdownMenu.Item
            key={item.label}
            onSelect={item.onChoose}
            className="flex min-h-9 cursor-pointer items-center rounded-control px-3 text-base outline-none data-highlighted:bg-hover"
          >
            {item.label}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
