import { clsx } from 'clsx';
import { BookOpen, HardDrive, MessagesSquare, ReceiptText, Settings, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { hrefOf, type Section } from './route';

/** The pages, at the left; above everything where the window is narrow. */
export function Rail({ section }: { section: Section }) {
  const { rail } = useWords().library;
  return (
    <nav
      aria-label={rail.label}
      className="flex items-center gap-1 border-b border-line px-3 py-2 lg:flex-col lg:items-stretch lg:border-b-0 lg:px-4 lg:py-6"
    >
      <p className="script me-auto flex items-center gap-2 px-2 text-ink lg:me-0 lg:mb-4">
        {/* The light is off: nothing is recorded here. */}
        <span aria-hidden className="size-2.5 shrink-0 rounded-full border-2 border-edge" />
        <span className="max-sm:sr-only">{rail.label}</span>
      </p>
      <RailLink href={hrefOf('interviews')} current={section === 'interviews'} name={rail.interviews}>
        <MessagesSquare aria-hidden className="size-4" />
      </RailLink>
      <RailLink href={hrefOf('library')} current={section === 'library'} name={rail.library}>
        <BookOpen aria-hidden className="size-4" />
      </RailLink>
      <RailLink href={hrefOf('interviewers')} current={section === 'interviewers'} name={rail.interviewers}>
        <Users aria-hidden className="size-4" />
      </RailLink>
      <RailLink href={hrefOf('usage')} current={section === 'usage'} name={rail.usage}>
        <ReceiptText aria-hidden className="size-4" />
      </RailLink>
      <RailLink href={hrefOf('storage')} current={section === 'storage'} name={rail.storage}>
        <HardDrive aria-hidden className="size-4" />
      </RailLink>
      <RailLink href="/onboarding.html" current={false} name={rail.settings}>
        <Settings aria-hidden className="size-4" />
      </RailLink>
    </nav>
  );
}

function RailLink(props: { href: string; current: boolean; name: string; children: ReactNode }) {
  return (
    <a
      href={props.href}
      aria-current={props.current ? 'page' : undefined}
      className={clsx(
        'lit flex min-h-10 items-center gap-3 rounded-control px-3',
        props.current ? 'bg-hover text-ink' : 'text-quiet hover:bg-hover hover:text-ink',
      )}
    >
      {props.children}
      <span className="max-sm:sr-only">{props.name}</span>
    </a>
  );
}
