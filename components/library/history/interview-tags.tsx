import { useLiveQuery } from 'dexie-react-hooks';
import { tagsInUse } from '@/lib/domain/history/tags';
import { allInterviews } from '@/lib/store/history';
import { useDatabase } from '@/components/library/database';
import { TagEditor } from './tag-editor';

/** The tags of one interview, to be changed wherever that interview is shown. */
export function InterviewTags({ interviewId }: { interviewId: string }) {
  const database = useDatabase();
  const interviews = useLiveQuery(() => allInterviews(database), [database]);
  const interview = interviews?.find(({ id }) => id === interviewId);
  if (!interviews || !interview) return null;
  return <TagEditor interviewId={interviewId} tags={interview.tags ?? []} known={tagsInUse(interviews)} />;
}
