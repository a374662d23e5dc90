import { Tabs as Radix } from 'radix-ui';
import type { MouseEvent, ReactNode } from 'react';

export type Tab = { value: string; label: string; content: ReactNode };

/**
 * Radix focuses a pressed tab by script, and a focus by script draws the ring that is meant for keys. Focused here
 * first, and said to need no ring, it stays as a press with the mouse should look.
 */
const focusQuietly = ({ currentTarget }: MouseEvent<HTMLElement>) =>
  currentTarget.focus({ focusVisible: false } as FocusOptions);

/** Two or three views of the same thing. Arrow keys move between them; their names stay in sight while one scrolls. */
export function Tabs({
  tabs,
  label,
  value,
  onChange,
}: {
  tabs: readonly Tab[];
  /** What the tabs are views of, for screen readers. */
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Radix.Root value={value} onValueChange={onChange}>
      <Radix.List aria-label={label} className="sticky top-0 z-10 flex gap-5 border-b border-line bg-ground">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            onMouseDown={focusQuietly}
            className="lit -mb-px min-h-10 border-b-2 px-0.5 focus-visible:rounded-t-control border-transparent text-base text-quiet hover:text-ink data-[state=active]:border-ink data-[state=active]:text-ink"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="pt-4">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
