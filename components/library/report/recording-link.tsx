import { useLiveQuery } from 'dexie-react-hooks';
import { useWords } from '@/components/ui/words';
import { isExpired } from '@/lib/domain/expiry';
import { recordingsOf } from '@/lib/store/recordings';
import { useDatabase } from '@/components/library/database';
import { hrefOf } from '@/components/library/route';

/** The way to the interview as it sounded, while any of it can be heard. */
export function RecordingLink({ interviewId }: { interviewId: string }) {
  const database = useDatabase();
  const words = useWords().report;
  const isThere = useLiveQuery(async () => {
    const now = Date.now();
    const recordings = await recordingsOf(database, interviewId);
    return recordings.some((each) => each.state !== 'open' && !isExpired(each, now));
  }, [database, interviewId]);
  if (!isThere) return null;
  return (
    <>
      {' · '}
      <a href={hrefOf('recordings', interviewId)} className="underline underline-offset-4 hover:text-ink">
        {words.hear}
      </a>
    </>
  );
}
