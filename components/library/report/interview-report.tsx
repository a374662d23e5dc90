import { useLiveQuery } from 'dexie-react-hooks';
import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { fill } from '@/lib/domain/messages';
import { personaById } from '@/lib/domain/personas';
import { listPersonas } from '@/lib/store/personas';
import { readInterviewSheet, type InterviewSheet } from '@/lib/store/interview-sheet';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { Loading, Sheet } from '@/components/library/columns';
import { ConnectionLog } from './connection-log';
import { useDatabase } from '@/components/library/database';
import { useInterviewName } from '@/components/library/interview-name';
import { momentOf } from '@/components/library/moments';
import { QuestionSection } from './question-section';
import { hrefOf } from '@/components/library/route';
import { Score } from '@/components/library/score';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';

/** One interview: its questions in order, each with its takes. */
export function InterviewReport({ id, onDelete }: { id: string; onDelete: () => void }) {
  const database = useDatabase();
  const words = useWords().library.empty;
  const sheet = useLiveQuery(() => readInterviewSheet(database, id, Date.now()), [database, id]);
  if (sheet === undefined) return <Loading lines={8} />;
  if (sheet === null)
    return (
      <div className="grid min-h-full place-content-center">
        <EmptyState drawing="chair" line={words.interviewGone}>
          <Button asChild>
            <a href={hrefOf('interviews')}>{words.toInterviews}</a>
          </Button>
        </EmptyState>
      </div>
    );
  return <Whole sheet={sheet} onDelete={onDelete} />;
}

function Whole({ sheet, onDelete }: { sheet: InterviewSheet; onDelete: () => void }) {
  const words = useWords().library.interview;
  const { interview, questions, running } = sheet;
  const database = useDatabase();
  const others = useLiveQuery(() => listPersonas(database), [database]);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading, interview.id);
  const name = useInterviewName(interview, sheet.job);
  return (
    <Sheet back={{ href: hrefOf('interviews'), label: words.back }}>
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="flex min-w-0 flex-col gap-1">
          <p className="text-small text-quiet">
            {momentOf(interview.createdAt)} ·{' '}
            {fill(words.with, {
              persona: interview.personaIds.map((id) => personaById(id, others).name).join(', '),
            })}
            {interview.state !== 'completed' && ` · ${words.states[interview.state]}`}
          </p>
          <h1 ref={heading} tabIndex={-1} className="script font-medium">
            {name}
          </h1>
        </div>
        <Overall sheet={sheet} />
      </header>
      {questions.map((question) => (
        <QuestionSection key={question.question.id} sheet={question} practice={interview.practice} />
      ))}
      <ConnectionLog interviewId={interview.id} />
      <footer className="border-t border-line pt-4">
        {running ? (
          <p className="text-small text-quiet">{words.running}</p>
        ) : (
          <Button look="quiet" onClick={onDelete} className="-ms-4">
            <Trash2 aria-hidden className="size-4" />
            {words.remove}
          </Button>
        )}
      </footer>
    </Sheet>
  );
}

function Overall({ sheet: { interview } }: { sheet: InterviewSheet }) {
  const words = useWords().library.interview;
  if (interview.practice) return <p className="text-small text-quiet">{words.practice}</p>;
  if (interview.overall === null) return <p className="text-small text-quiet">{words.notScoredYet}</p>;
  return (
    <p className="flex flex-col">
      <Score value={interview.overall} large />
      <span className="text-small text-quiet">{words.overallLabel}</span>
    </p>
  );
}
