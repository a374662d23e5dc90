import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Digest } from '@/lib/domain/history/digest';
import { filterRows } from '@/lib/domain/history/filter';
import type { HistoryLook } from '@/lib/domain/history/look';
import { sortRows } from '@/lib/domain/history/order';
import type { HistoryNames, HistoryRow, TaggedInterview } from '@/lib/domain/history/row';
import { answerRows, interviewRows } from '@/lib/domain/history/rows';
import type { Job } from '@/lib/domain/job';
import type { Persona } from '@/lib/domain/persona';
import { personaById } from '@/lib/domain/personas';
import { listDigests } from '@/lib/store/digests';
import { allInterviews } from '@/lib/store/history';
import { listJobs } from '@/lib/store/jobs';
import { listPersonas } from '@/lib/store/personas';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { interviewName } from '@/components/library/interview-name';
import { useSpokenWords } from './use-spoken-words';

/** The record as it is looked at: all rows in their order, and those that fit the filter. */
export type History = {
  interviews: readonly TaggedInterview[];
  jobs: readonly Job[];
  personas: readonly Persona[];
  digests: readonly Digest[];
  rows: readonly HistoryRow[];
  found: readonly HistoryRow[];
  spoken: ReturnType<typeof useSpokenWords>;
};

/**
 * Reads the record and keeps it present; undefined until it has been read. Each table is read by itself, so that an
 * interview that is going on does not make the page read everybody's words again.
 */
export function useHistory({ show, filter, order }: HistoryLook): History | undefined {
  const database = useDatabase();
  const words = useWords();
  const interviews = useLiveQuery(() => allInterviews(database), [database]);
  const digests = useLiveQuery(() => listDigests(database), [database]);
  const jobs = useLiveQuery(() => listJobs(database), [database]);
  const personas = useLiveQuery(() => listPersonas(database), [database]);
  const spoken = useSpokenWords(filter.search !== '', digests);
  const rows = useMemo(() => {
    if (!interviews || !digests || !jobs || !personas) return undefined;
    const names: HistoryNames = {
      ofInterview: (interview, job) => interviewName(words, interview, job),
      ofKind: (kind) => words.shared.kinds[kind],
      ofPersona: (id) => personaById(id, personas).name,
    };
    const rowsOf = show === 'answers' ? answerRows : interviewRows;
    return rowsOf({ interviews, digests, jobs }, names);
  }, [interviews, digests, jobs, personas, words, show]);
  const sorted = useMemo(() => rows && sortRows(rows, order), [rows, order]);
  const found = useMemo(
    () => sorted && filterRows(sorted, filter, spoken.words),
    [sorted, filter, spoken.words],
  );
  if (!interviews || !digests || !jobs || !personas || !sorted || !found) return undefined;
  return { interviews, jobs, personas, digests, rows: sorted, found, spoken };
}
