import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { fill } from '@/lib/domain/messages';
import { readInterviewSheet, type InterviewSheet } from '@/lib/store/interview-sheet';
import { readTakeSound } from '@/lib/store/take-sound';
import type { Question } from '@/lib/domain/questions/question';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { Loading, Sheet } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { hrefOf } from '@/components/library/route';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import { usePageTitle } from '@/components/library/use-page-title';
import type { Side } from './compare-side';
import { CompareView } from './compare-view';

type Found = { sheet: InterviewSheet; question: Question; first: Side; second: Side };

/** Two takes of one question side by side; or why they cannot be compared. */
export function CompareTakes(props: { interviewId: string; firstId: string; secondId: string }) {
  const { interviewId, firstId, secondId } = props;
  const database = useDatabase();
  const words = useWords().recordings;
  const found = useLiveQuery(async (): Promise<Found | 'gone' | 'unrelated'> => {
    const now = Date.now();
    const sheet = await readInterviewSheet(database, interviewId, now);
    const sideOf = async (id: string): Promise<Side | null> => {
      const takes = sheet?.questions.flatMap((question) => question.takes);
      const attempt = takes?.find((take) => take.attempt.id === id)?.attempt;
      const sound = attempt && (await readTakeSound(database, attempt, now));
      if (!attempt || !sound?.recording || sound.recording.state === 'open') return null;
      return { attempt, sound: { ...sound, recording: sound.recording } };
    };
    const first = await sideOf(firstId);
    const second = await sideOf(secondId);
    if (!sheet || !first || !second) return 'gone';
    const question = sheet.questions.find((each) => each.question.id === first.attempt.questionId)?.question;
    if (!question || second.attempt.questionId !== question.id) return 'unrelated';
    return { sheet, question, first, second };
  }, [database, interviewId, firstId, secondId]);
  if (found === undefined) return <Loading lines={8} />;
  const back = { href: hrefOf('recordings', interviewId), label: words.compare.back };
  if (found === 'gone' || found === 'unrelated')
    return (
      <div className="grid min-h-full place-content-center">
        <EmptyState drawing="lamp" line={words.compare[found]}>
          <Button asChild>
            <a href={back.href}>{back.label}</a>
          </Button>
        </EmptyState>
      </div>
    );
  const { sheet, question, first, second } = found;
  return (
    <Sheet back={back}>
      <header className="flex flex-col gap-1">
        <p className="text-small text-quiet">
          <a href={back.href} className="underline underline-offset-4 hover:text-ink max-md:hidden">
            {back.label}
          </a>
          <span className="max-md:hidden"> · </span>
          {fill(words.interview.question, { number: question.position + 1 })}
        </p>
        <Title opened={`${first.attempt.id} ${second.attempt.id}`} />
        <p className="max-w-[62ch] text-quiet">“{question.text}”</p>
      </header>
      <CompareView
        key={`${first.sound.recording.id} ${second.sound.recording.id}`}
        sides={{ first, second }}
        practice={sheet.interview.practice}
      />
    </Sheet>
  );
}

/** Another take takes its choice away with its lane: reading goes on here. */
function Title({ opened }: { opened: string }) {
  const { title } = useWords().recordings.compare;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading, opened);
  usePageTitle(title);
  return (
    <h1 ref={heading} tabIndex={-1} className="script font-medium">
      {title}
    </h1>
  );
}
