import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words';
import type { Problem } from './microphone-problem';
import { useServices } from './services-context';

/** What went wrong with the microphone, and the one thing to do about it. */
export function ProblemNotice({ problem, tryAgain }: { problem: Problem; tryAgain: () => void }) {
  const words = useWords().onboarding.microphone;
  const { showSiteSettings } = useServices();
  const { what, todo } = words.problems[problem];
  const action =
    problem === 'blocked'
      ? { label: words.openSettings, onAct: () => void showSiteSettings() }
      : problem === 'dismissed'
        ? undefined
        : { label: words.tryAgain, onAct: tryAgain };
  return <Notice what={what} todo={todo} action={action} />;
}
