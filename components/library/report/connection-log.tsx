import { useLiveQuery } from 'dexie-react-hooks';
import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { connectionLogOf } from '@/lib/store/connection-log';
import { useDatabase } from '@/components/library/database';
import { isoOf } from '@/components/library/moments';

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', second: '2-digit' });

/** What happened to an interview's voice, network and devices; nothing where nothing was noted. */
export function ConnectionLog({ interviewId }: { interviewId: string }) {
  const database = useDatabase();
  const words = useWords().usage.connection;
  const entries = useLiveQuery(() => connectionLogOf(database, interviewId), [database, interviewId]);
  if (!entries || entries.length === 0) return null;
  const count = fill(counted(words.entries, entries.length), { count: entries.length });
  return (
    <Disclosure label={words.title} aside={count}>
      <ol className="flex flex-col gap-2 text-small">
        {entries.map((entry) => (
          <li key={entry.id} className="flex gap-4">
            <time dateTime={isoOf(entry.at)} className="tabular shrink-0 text-quiet">
              {clock.format(entry.at)}
            </time>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {words.what[entry.what]}
              {entry.detail && <span className="block text-quiet">{entry.detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
