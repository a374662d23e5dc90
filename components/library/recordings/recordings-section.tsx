import { useLiveQuery } from 'dexie-react-hooks';
import { recordingGroups } from '@/lib/store/recording-groups';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { Columns, Loading } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { hrefOf, replaceRoute } from '@/components/library/route';
import { CompareTakes } from './compare-takes';
import { GroupList } from './group-list';
import { InterviewRecording } from './interview-recording';
import { passing, queryOf, readFilter } from './recording-filter';

/** Everything that can be heard again, by interview; one of them open, or two takes of it side by side. */
export function RecordingsSection({ openId, query }: { openId: string | null; query: URLSearchParams }) {
  const database = useDatabase();
  const words = useWords().recordings;
  const found = useLiveQuery(async () => {
    const now = Date.now();
    return { groups: await recordingGroups(database, now), now };
  }, [database]);
  if (!found) return <Loading lines={6} />;
  const { groups, now } = found;
  if (groups.length === 0 && openId === null)
    return (
      <main className="grid flex-1 place-content-center">
        <h1 className="sr-only">{words.title}</h1>
        <EmptyState drawing="lamp" line={words.list.none.all}>
          <p className="text-quiet">{words.list.todo}</p>
          <Button asChild>
            <a href={hrefOf('storage')}>{words.list.toStorage}</a>
          </Button>
        </EmptyState>
      </main>
    );
  const filter = readFilter(query);
  const shown = passing(groups, filter, now);
  const shownId = openId ?? shown[0]?.id ?? null;
  const first = query.get('a');
  const second = query.get('b');
  return (
    <Columns
      open={openId !== null}
      list={
        <GroupList
          groups={shown}
          filter={filter}
          shownId={shownId}
          openId={openId}
          now={now}
          onFilter={(wanted) => replaceRoute('recordings', null, queryOf(wanted))}
        />
      }
    >
      {shownId && first && second ? (
        <CompareTakes interviewId={shownId} firstId={first} secondId={second} />
      ) : (
        shownId && (
          <InterviewRecording
            key={shownId}
            id={shownId}
            recordings={groups.find(({ id }) => id === shownId)?.recordings ?? []}
            backQuery={queryOf(filter)}
          />
        )
      )}
    </Columns>
  );
}
