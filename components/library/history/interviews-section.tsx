import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import type { HistoryRow } from '@/lib/domain/history/row';
import { resumableInterview } from '@/lib/store/history';
import { Notice } from '@/components/ui/notice';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { Columns, Loading } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { InterviewReport } from '@/components/library/report/interview-report';
import { hrefOf, replaceRoute } from '@/components/library/route';
import { isSideBySide } from '@/components/library/side-by-side';
import { Explorer } from './explorer';
import { InterviewList } from './interview-list';
import { usePlaceKept } from './list-place';
import { RemovalDialog } from './removal-dialog';
import { useHistory } from './use-history';
import { useLook } from './use-look';
import { useRemoval } from './use-removal';

/** Every interview and answer; and beside the list, once it is chosen, one interview as it is read afterwards. */
export function InterviewsSection({ openId, query }: { openId: string | null; query: URLSearchParams }) {
  const database = useDatabase();
  const answerId = query.get('answer');
  const words = useWords();
  const looking = useLook(query, openId);
  const history = useHistory(looking.look);
  const resumableId = useLiveQuery(() => resumableInterview(database, Date.now()), [database]) ?? null;
  const removal = useRemoval();
  const place = usePlaceKept();
  useEffect(() => place.opened(openId, answerId), [place, openId, answerId]);
  if (!history) return <Loading lines={6} />;
  if (history.interviews.length === 0 && openId === null)
    return (
      <main className="grid flex-1 place-content-center">
        <h1 className="sr-only">{words.history.title}</h1>
        <EmptyState drawing="chair" line={words.library.empty.interviews}>
          <p className="text-quiet">{words.library.empty.interviewsTodo}</p>
        </EmptyState>
      </main>
    );
  const { found } = history;
  /** Deletes interviews; where the open one is among them, its neighbour is read next. */
  const remove = async (ids: readonly string[]): Promise<void> => {
    const at = found.findIndex(({ interviewId }) => interviewId === openId);
    const stays = ({ interviewId }: HistoryRow): boolean => !ids.includes(interviewId);
    const next = found.slice(at + 1).find(stays) ?? found.slice(0, Math.max(0, at)).findLast(stays);
    if (!(await removal.removeInterviews(ids)) || openId === null || !ids.includes(openId)) return;
    if (isSideBySide() && next) replaceRoute('interviews', next.interviewId, looking.query);
    else location.hash = hrefOf('interviews', null, looking.query);
  };
  return (
    <>
      {openId === null ? (
        <Explorer
          history={history}
          looking={looking}
          place={place}
          resumableId={resumableId}
          onDelete={removal.wish}
        />
      ) : (
        <Columns
          open
          list={
            <InterviewList
              history={history}
              looking={looking}
              openId={openId}
              answerId={answerId}
              resumableId={resumableId}
              onDelete={(row) =>
                row.attemptId === null ? void remove([row.interviewId]) : removal.wish([row])
              }
            />
          }
        >
          {openId === resumableId && (
            <div className="max-w-[56rem] px-5 pt-4 md:px-12 md:pt-6">
              <Notice calm what={words.history.resume.what} todo={words.history.resume.todo} />
            </div>
          )}
          <InterviewReport key={openId} id={openId} onDelete={() => void remove([openId])} />
        </Columns>
      )}
      {removal.asking && (
        <RemovalDialog
          removal={removal.asking}
          onRemove={() => {
            const { of, ids } = removal.asking ?? { of: 'answers', ids: [] };
            if (of === 'answers') removal.removeAnswers(ids);
            else void remove(ids);
          }}
          onCancel={removal.cancel}
        />
      )}
    </>
  );
}
