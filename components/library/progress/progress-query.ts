import { InterviewKind } from '@/lib/domain/questions/kind';
import { ranges, type ProgressQuestion, type Range } from '@/lib/domain/progress/trail';

const usual: Range = 'quarter';

/** What the address asks for; what is not understood is left out. */
export function readProgressQuery(query: URLSearchParams): ProgressQuestion {
  const range = query.get('range') ?? '';
  const kind = InterviewKind.safeParse(query.get('kind'));
  return {
    range: Object.hasOwn(ranges, range) ? (range as Range) : usual,
    jobId: query.get('job') || null,
    kind: kind.success ? kind.data : null,
  };
}

/** The same as an address has it. The usual range is not named. */
export function progressQuery({ range, jobId, kind }: ProgressQuestion): URLSearchParams {
  const query = new URLSearchParams();
  if (range !== usual) query.set('range', range);
  if (jobId) query.set('job', jobId);
  if (kind) query.set('kind', kind);
  return query;
}
