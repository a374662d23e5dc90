import { useRef, type ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { Report } from '@/lib/domain/report/report';
import type { InterviewSheet } from '@/lib/store/interview-sheet';
import { useInterviewName } from '@/components/library/interview-name';
import { momentOf } from '@/components/library/moments';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import { usePageTitle } from '@/components/library/use-page-title';
import { RecordingLink } from './recording-link';

/** What the interview was for, when, with whom. `children` stand beneath. */
export function ReportHeader({
  sheet: { interview, job },
  report,
  children,
}: {
  sheet: InterviewSheet;
  report: Report;
  children: ReactNode;
}) {
  const words = useWords().library.interview;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading, interview.id);
  const name = useInterviewName(interview, job);
  usePageTitle(name);
  return (
    <header className="flex flex-col gap-3">
      <div className="flex min-w-0 flex-col gap-1">
        <p className="text-small text-quiet">
          {momentOf(interview.createdAt)} · {fill(words.with, { persona: report.interviewers.join(', ') })}
          {interview.state !== 'completed' && ` · ${words.states[interview.state]}`}
          <RecordingLink interviewId={interview.id} />
        </p>
        <h1 ref={heading} tabIndex={-1} className="script font-medium">
          {name}
        </h1>
        {interview.practice && <p className="text-small text-quiet">{words.practice}</p>}
      </div>
      {children}
    </header>
  );
}
