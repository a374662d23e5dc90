import { useLiveQuery } from 'dexie-react-hooks';
import { newInterviewerId } from '@/lib/domain/new-interviewer-id';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { Loading } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { hrefOf } from '@/components/library/route';
import { guestOf, readCast } from './cast';
import { InterviewerDetail } from './interviewer-detail';
import { InterviewerForm } from './interviewer-form';
import { InterviewerGrid } from './interviewer-grid';
import { useInterviewerActions } from './use-interviewer-actions';

/** Who asks: everybody as cards; one's own open as a form, everybody else as they are. */
export function InterviewersSection({ openId }: { openId: string | null }) {
  const database = useDatabase();
  const words = useWords().interviewers;
  const actions = useInterviewerActions();
  const cast = useLiveQuery(() => readCast(database), [database]);
  if (!cast) return <Loading lines={6} />;
  if (openId === null) return <InterviewerGrid cast={cast} actions={actions} />;
  if (openId === newInterviewerId) return <InterviewerForm key={openId} own={null} actions={actions} />;
  const own = cast.own.find(({ id }) => id === openId);
  if (own) return <InterviewerForm key={openId} own={own} actions={actions} />;
  const guest = guestOf(cast, openId);
  if (guest) return <InterviewerDetail key={openId} {...guest} actions={actions} />;
  return (
    <main className="grid flex-1 place-content-center">
      <h1 className="sr-only">{words.title}</h1>
      <EmptyState drawing="chair" line={words.gone}>
        <Button asChild>
          <a href={hrefOf('interviewers')}>{words.toAll}</a>
        </Button>
      </EmptyState>
    </main>
  );
}
