import { useEffect, useRef, type ReactNode } from 'react';

/** The frame of every step: its heading, which takes the focus, a sentence, the matter, and the way on. */
export function StepFrame({
  title,
  lead,
  children,
  footer,
}: {
  title: string;
  lead: string;
  children?: ReactNode;
  footer: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="flex animate-settle flex-col gap-8">
      <header className="flex flex-col gap-3">
        <h1
          ref={heading}
          tabIndex={-1}
          className="font-script text-numeral tracking-tight text-balance text-ink"
        >
          {title}
        </h1>
        <p className="script text-quiet">{lead}</p>
      </header>
      {children}
      <footer className="flex flex-wrap items-center gap-3">{footer}</footer>
    </div>
  );
}
