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
        <footer className="px-4 pt-3 pb-4">
          <div className="mx-auto flex w-full max-w-160 flex-col gap-2">{footer}</div>
        </footer>
      )}
    </>
  );
}
