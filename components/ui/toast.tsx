import { Toast } from 'radix-ui';
import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { undoOfferedMs } from '@/lib/domain/expiry';
import { useWords } from './words';

/** Something that just happened. With `undo` it stays longer, so that the hand has time to reach it. */
export type ToastMessage = { text: string; undo?: () => void };
type Shown = ToastMessage & { id: number };

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Shows a line at the bottom edge; screen readers hear it politely. */
export const useToast = (): ((message: ToastMessage) => void) => use(ToastContext);

const readingTime = 4_000;

/** Gives everything beneath it {@link useToast}. One message at a time: the newest takes the place. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const words = useWords();
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useCallback(
    (message: ToastMessage) => setShown((before) => ({ ...message, id: (before?.id ?? 0) + 1 })),
    [],
  );
  return (
    <ToastContext value={show}>
      <Toast.Provider label={words.shared.toastLabel} swipeDirection="down">
        {children}
        {shown && (
          <Toast.Root
            key={shown.id}
            duration={shown.undo ? undoOfferedMs : readingTime}
            onOpenChange={(open) => !open && setShown(null)}
            className="flex animate-settle items-center gap-3 rounded-control bg-ink py-1 ps-4 pe-1 text-small text-ground shadow-float"
          >
            <Toast.Description className="min-w-0 py-2 pe-3">{shown.text}</Toast.Description>
            {shown.undo && (
              <Toast.Action
                altText={words.shared.undo}
                onClick={shown.undo}
                className="min-h-8 rounded-control px-3 font-medium underline underline-offset-2 focus-visible:outline-ground"
              >
                {words.shared.undo}
              </Toast.Action>
            )}
          </Toast.Root>
        )}
        <Toast.Viewport className="fixed inset-x-0 bottom-4 z-50 mx-auto flex w-max max-w-[calc(100%-2rem)]" />
      </Toast.Provider>
    </ToastContext>
  );
}
