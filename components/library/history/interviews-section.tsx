import { useLiveQuery } from 'dexie-react-hooks';
import { deleteInterview, undoDeleteInterview } from '@/lib/store/interviews';
import { interviewSummaries } from '@/lib/store/interview-sheet';
import { EmptyState } from '@/components/ui/empty-state';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { Columns, Loading } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { InterviewReport } from '@/components/library/report/interview-report';
import { InterviewList } from './interview-list';
import { replaceRoute } from '@/components/library/route';
import { isSideBySide } from '@/components/library/side-by-side';
import { useUndo } from '@/components/library/use-undo';

/** Every interview, and the one that is open (beside the list: the latest, until one is chosen). */
export function InterviewsSection({ openId }: { openId: string | null; query: URLSearchParams }) {
  const database = useDatabase();
  const words = useWords().library;
  const offerUndo = useUndo();
  const toast = useToast();
  const interviews = useLiveQuery(() => interviewSummaries(database), [database]);
  if (!interviews) return <Loading lines={6} />;
  if (interviews.length === 0 && openId === null)
    return (
      <main className="grid flex-1 place-content-center">
        <h1 className="sr-only">{words.list.interviews}</h1>
        <EmptyState drawing="chair" line={words.empty.interviews}>
          <p className="text-quiet">{words.empty.interviewsTodo}</p>
        </EmptyState>
      </main>
    );
  const shownId = openId ?? interviews[0]?.id ?? null;
  const remove = async (id: string): Promise<void> => {
    if (!(await deleteInterview(database, id, Date.now()))) return toast({ text: words.interview.running });
    const place = interviews.findIndex((interview) => interview.id === id);
    const next = interviews[place + 1] ?? interviews[place - 1];
    if (openId === id) replaceRoute('interviews', (isSideBySide() && next?.id) || null);
    offerUndo({ said: words.interview.removed, undo: () => undoDeleteInterview(database, id) });
  };
  return (
    <Columns
      open={openId !== null}
      list={
        <InterviewList
          interviews={interviews}
          shownId={shownId}
          openId={openId}
          onDelete={(interview) => void remove(interview.id)}
        />
      }
    >
      {shownId && <InterviewReport key={shownId} id={shownId} onDelete={() => void remove(shownId)} />}
    </Columns>
  );
}
