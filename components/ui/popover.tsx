import { Popover as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

/** The sheet of everything that floats over a screen and is tied to a control. */
export const popoverLook =
  'z-40 max-h-[min(26rem,var(--radix-popover-content-available-height))] w-[22rem] max-w-[calc(100vw-1.5rem)] animate-settle overflow-y-auto rounded-card border border-line bg-raised p-4 shadow-float';

/** A small sheet tied to the control that opens it. `trigger` is a button. */
export function Popover({
  trigger,
  label,
  children,
}: {
  trigger: ReactNode;
  label: string;
  children: ReactNode;
}) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          // It may scroll, and has to be reachable for the keys that scroll it.
          tabIndex={0}
          sideOffset={6}
          collisionPadding={12}
          className={popoverLook}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
