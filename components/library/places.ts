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
  type LucideIcon,
} from 'lucide-react';
import type { Words } from '@/lib/domain/messages';
import { hrefOf, type Section } from './route';

/** A place that can be gone to. */
export type Place = { name: Section | 'settings'; Icon: LucideIcon; href: string };
export type PlaceGroup = { name: keyof Words['library']['rail']['groups']; places: readonly Place[] };

const at = (name: Section, Icon: LucideIcon): Place => ({ name, Icon, href: hrefOf(name) });

/** All places in their order: what one rehearses with, what is kept, and how it is set up. */
export const placeGroups: readonly PlaceGroup[] = [
  {
    name: 'rehearsing',
    places: [
      at('interviews', MessagesSquare),
      at('library', BookOpen),
      at('progress', TrendingUp),
      at('jobs', Briefcase),
      at('resumes', FileText),
      at('interviewers', Users),
    ],
  },
  {
    name: 'kept',
    places: [at('recordings', AudioLines), at('storage', HardDrive), at('backup', Archive)],
  },
  {
    name: 'settings',
    places: [at('usage', ReceiptText), { name: 'settings', Icon: Settings, href: '/onboarding.html' }],
  },
];

/** So many stand in the open where there is little room, and where there is hardly any; the others are in a menu. */
export const placesInTheOpen = { little: 4, hardly: 3 };
