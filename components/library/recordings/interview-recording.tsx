import { useLiveQuery } from 'dexie-react-hooks';
import { Download } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Recording } from '@/lib/domain/recording';
import { readInterviewSheet, type InterviewSheet } from '@/lib/store/interview-sheet';
import { turnsOf } from '@/lib/store/turns';
import type { Turn } from '@/lib/domain/turn';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { Loading, Sheet } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { useInterviewName } from '@/components/library/interview-name';
import { momentOf } from '@/components/library/moments';
import { hrefOf } from '@/components/library/route';
import { Section } from '@/components/library/section';
import { TakeAlong } from '@/components/library/player/take-along';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import { usePageTitle } from '@/components/library/use-page-title';
import { InterviewLine } from './interview-line';
import { TakeList } from './take-list';

/** One interview to be heard again: the whole of it on one line, then its takes. `recordings` are those that are here. */
export function InterviewRecording({
  id,
  recordings,
  backQuery,
}: {
  id: string;
  recordings: readonly Recording[];
  /** How the list was looked at. */
  backQuery: URLSearchParams;
}) {
  const database = useDatabase();
  const words = useWords().recordings.interview;
  const found = useLiveQuery(async () => {
    const sheet = await readInterviewSheet(database, id, Date.now());
    return { sheet, turns: sheet ? await turnsOf(database, id) : [] };
  }, [database, id]);
  if (found === undefined) return <Loading lines={8} />;
  const { sheet, turns } = found;
  if (sheet === null || recordings.length === 0)
    return (
      <div className="grid min-h-full place-content-center">
        <EmptyState drawing="chair" line={sheet ? words.gone : words.unknown}>
          <Button asChild>
            <a href={sheet ? hrefOf('interviews', id) : hrefOf('recordings')}>
              {sheet ? words.goneLink : words.toAll}
            </a>
          </Button>
        </EmptyState>
      </div>
    );
  return <Whole sheet={sheet} turns={turns} recordings={recordings} backQuery={backQuery} />;
}

function Whole(props: {
  sheet: InterviewSheet;
  turns: readonly Turn[];
  recordings: readonly Recording[];
  backQuery: URLSearchParams;
}) {
  const { interview, job, questions } = props.sheet;
  const words = useWords().recordings;
  const name = useInterviewName(interview, job);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isTakingAlong, setTakingAlong] = useState(false);
  useFocusWhenLost(heading, interview.id);
  usePageTitle(name);
  return (
    <Sheet back={{ href: hrefOf('recordings', null, props.backQuery), label: words.list.back }}>
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="flex min-w-0 flex-col gap-1">
          <p className="text-small text-quiet">
            {momentOf(interview.createdAt)} ·{' '}
            <a
              href={hrefOf('interviews', interview.id)}
              className="underline underline-offset-4 hover:text-ink"
            >
              {words.interview.report}
            </a>
          </p>
          <h1 ref={heading} tabIndex={-1} className="script font-medium">
            {name}
          </h1>
        </div>
        <Button onClick={() => setTakingAlong(true)}>
          <Download aria-hidden className="size-4" />
          {words.player.takeAlong}
        </Button>
      </header>
      <InterviewLine
        // What is kept or not changes the rows, and is no reason to begin anew.
        key={props.recordings.map(({ id, sampleCount }) => `${id} ${sampleCount}`).join()}
        recordings={props.recordings}
        questions={questions}
        turns={props.turns}
        language={interview.language}
      />
      <Section title={words.interview.takes}>
        <div className="flex flex-col gap-8">
          <TakeList
            questions={questions}
            audible={new Set(props.recordings.map(({ id }) => id))}
            practice={interview.practice}
          />
        </div>
      </Section>
      {isTakingAlong && (
        <TakeAlong interviewId={interview.id} take={null} onClose={() => setTakingAlong(false)} />
      )}
    </Sheet>
  );
}
