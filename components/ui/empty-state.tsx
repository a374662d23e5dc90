import type { ReactNode } from 'react';

const drawings = {
  chair: (
    <>
      <path d="M30 18h26l-3 30H33z" />
      <path d="M28 48h30v6H28z" />
      <path d="M31 54l-5 28M55 54l5 28M34 70h18" />
    </>
  ),
  lamp: (
    <>
      <path d="M24 82h26M37 82V40" />
      <path d="M37 40l22-22" />
      <path d="M52 10l16 16-6 3-13-13z" />
      <path d="M66 34l6 12M72 26l12 4" strokeDasharray="2 5" />
    </>
  ),
  page: (
    <>
      <path d="M26 10h30l10 10v62H26z" />
      <path d="M56 10v10h10" />
      <path d="M34 34h24M34 44h24M34 54h16" />
      <path d="M34 68h10" strokeDasharray="2 4" />
    </>
  ),
};

/** Nothing here yet: one small drawing, one line of type, and perhaps one thing to do. */
export function EmptyState({
  drawing,
  line,
  children,
}: {
  drawing: keyof typeof drawings;
  line: string;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-8 text-center">
      <svg
        viewBox="0 0 92 92"
        aria-hidden
        className="size-20 fill-none stroke-edge"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawings[drawing]}
      </svg>
      <p className="script max-w-[32ch]">{line}</p>
      {children}
    </div>
  );
}
