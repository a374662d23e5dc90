import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** The two parts of every screen: what is read scrolls, what is pressed stays at the bottom. */
export function ScreenFrame({
  children,
  footer,
  centred = false,
}: {
  children: ReactNode;
  footer?: ReactNode;
  centred?: boolean;
}) {
  return (
    <>
      <main className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4">
        <div
          className={clsx(
            'mx-auto flex min-h-full w-full max-w-240 animate-settle flex-col gap-4 pt-1 pb-4',
            centred && 'justify-center',
          )}
        >
          {children}
        </div>
      </main>
      {footer && (
        <footer className="relative px-4 pt-2 pb-4 before:pointer-events-none before:absolute before:inset-x-4 before:-top-6 before:h-6 before:bg-linear-to-t before:from-ground before:to-transparent">
          <div className="mx-auto flex w-full max-w-160 flex-col gap-2">{footer}</div>
        </footer>
      )}
    </>
  );
}
