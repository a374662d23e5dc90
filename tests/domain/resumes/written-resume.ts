import type { SectionKind } from '@/lib/domain/resume/heading';

export type WrittenResume = {
  layout: string;
  text: string;
  name: string;
  sections: SectionKind[];
  /** Title, employer, period and number of bullets of each position. */
  jobs: [string, string, string, number][];
  /** The first skills. */
  skills: string[];
};
