import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';

/** A sheet over the page that asks for one decision. Escape, and a press beside it, are `onClose`. */
export function DialogSheet({
  title,
  urgent = false,
  onClose,
  actions,
  children,
}: {
  title: string;
  /** True where something would be lost: a press beside it does not close it. */
  urgent?: boolean;
  onClose: () => void;
  /** The buttons, the one that does it last. */
  actions: ReactNode;
  children: ReactNode;
}) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[oklch(0.15_0.01_60/0.55)]" />
        <Dialog.Content
          role={urgent ? 'alertdialog' : 'dialog'}
          aria-describedby={undefined}
          onInteractOutside={(event) => urgent && event.preventDefault()}
          className="fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[30rem] max-w-[calc(100vw-2rem)] -translate-1/2 flex-col rounded-card border border-line bg-raised shadow-float outline-none"
        >
          <Dialog.Title className="script px-5 pt-5 [overflow-wrap:anywhere]">{title}</Dialog.Title>
          <div className="flex min-h-0 flex-col gap-4 overflow-y-auto px-5 pt-2 pb-5">{children}</div>
          <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{actions}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
