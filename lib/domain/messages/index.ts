import { backupWords } from './backup';
import { documentsWords } from './documents';
import { historyWords } from './history';
import { jobsWords } from './jobs';
import { progressWords } from './progress';
import { recordingsWords } from './recordings';
import { resumesWords } from './resumes';
import { reportWords } from './report';
import { storiesWords } from './stories';
import { failureWords } from './failures';
import { interviewersWords, packFaultWords } from './interviewers';
import { launcherWords } from './launcher';
import { libraryWords } from './library';
import { onboardingWords } from './onboarding';
import { panelWords } from './panel';
import { sharedWords } from './shared';
import { storageWords } from './storage';
import { usageWords } from './usage';

/**
 * The English message catalogue: every word of the interface stands here, by screen. Other languages must have
 * the same shape; `Words` is that shape.
 */
export const english = {
  shared: sharedWords,
  panel: panelWords,
  onboarding: onboardingWords,
  launcher: launcherWords,
  library: libraryWords,
  interviewers: interviewersWords,
  packFaults: packFaultWords,
  failures: failureWords,
  usage: usageWords,
  storage: storageWords,
  stories: storiesWords,
  report: reportWords,
  recordings: recordingsWords,
  progress: progressWords,
  jobs: jobsWords,
  resumes: resumesWords,
  documents: documentsWords,
  history: historyWords,
  backup: backupWords,
};
export type Words = typeof english;

/** Counts are grouped as the catalogue's language does: 1,004. */
const count = new Intl.NumberFormat('en');

/**
 * Fills `{name}` gaps of a sentence; a gap without a value stays as it is, so that it is seen. Whole numbers are counts
 * and are grouped; what is no count (a year, a figure with its unit) is given as text.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name] ?? gap;
    // Nothing that was rounded to zero has a sign.
    return Number.isSafeInteger(value) ? count.format(Number(value) || 0) : String(value);
  });
}
