import { clsx } from 'clsx';
import {
  Archive,
  AudioLines,
  BookOpen,
  Briefcase,
  FileText,
  HardDrive,
  MessagesSquare,
  ReceiptText,
  Settings,
  TrendingUp,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { hrefOf, type Section } from './route';

const places = [
  { place: 'interviews', Icon: MessagesSquare },
  { place: 'library', Icon: BookOpen },
  { place: 'progress', Icon: TrendingUp },
  { place: 'jobs', Icon: Briefcase },
  { place: 'resumes', Icon: FileText },
  { place: 'recordings', Icon: AudioLines },
  { place: 'interviewers', Icon: Users },
  { place: 'usage', Icon: ReceiptText },
  { place: 'storage', Icon: HardDrive },
  { place: 'backup', Icon: Archive },
] as const satisfies readonly { place: Section; Icon: unknown }[];

/** The pages, at the left; above everything where the window is narrow. */
export function Rail({ section }: { section: Section }) {
  const { rail } = useWords().library;
  return (
    <nav
      aria-label={rail.label}
      className="flex items-center gap-1 border-b border-line px-3 py-2 max-lg:overflow-x-auto lg:flex-col lg:items-stretch lg:border-b-0 lg:px-4 lg:py-6"
    >
      <p className="script me-auto flex items-center gap-2 px-2 text-ink lg:me-0 lg:mb-4">
        {/* The light is off: nothing is recorded here. */}
        <span aria-hidden className="size-2.5 shrink-0 rounded-full border-2 border-edge" />
        <span className="max-sm:sr-only">{rail.label}</span>
      </p>
      {places.map(({ place, Icon }) => (
        <RailLink key={place} href={hrefOf(place)} current={section === place} name={rail[place]}>
          <Icon aria-hidden className="size-4 shrink-0" />
        </RailLink>
      ))}
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
