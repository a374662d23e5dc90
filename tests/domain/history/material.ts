import type { Digest } from '@/lib/domain/history/digest';
import { answerRows, interviewRows } from '@/lib/domain/history/rows';
import type { HistoryMaterial, HistoryNames, HistoryRow, TaggedInterview } from '@/lib/domain/history/row';

export const day = (date: number, hour = 12): number => new Date(2026, 4, date, hour).getTime();

export const interview = (change: Partial<TaggedInterview> = {}): TaggedInterview => ({
  id: 'one',
  jobId: null,
  personaIds: ['maya'],
  turnMode: 'coach',
  kind: 'mixed',
  practice: false,
  opening: 'welcome',
  minutes: null,
  answerLimit: null,
  difficulty: 'adaptive',
  rateFirst: false,
  language: 'en',
  questionCount: 3,
  state: 'completed',
  providerKind: 'device',
  site: 'meet.google.com',
  createdAt: day(4),
  lastActiveAt: day(4),
  endedAt: day(4, 13),
  overall: 7,
  ...change,
});

export const digest = (change: Partial<Digest> = {}): Digest => ({
  attemptId: 'one.0',
  interviewId: 'one',
  questionId: 'question',
  recordingId: null,
  take: 1,
  mode: 'spoken',
  state: 'coached',
  notScored: null,
  endedAt: day(4),
  seconds: 40,
  question: 'Tell me about a disagreement.',
  position: 0,
  isFollowUp: false,
  kind: 'behavioural',
  competency: 'Conflict',
  overall: 7,
  content: 7,
  delivery: 7,
  criteria: {},
  wordCount: 100,
  wordsPerMinute: 140,
  fillersPerMinute: 3,
  longPauses: 0,
  ...change,
});

export const names: HistoryNames = {
  ofInterview: ({ kind }, job) => job?.title ?? kind,
  ofKind: (kind) => kind,
  ofPersona: (id) => id.toUpperCase(),
};

export const job = {
  id: 'job',
  title: 'Café manager',
  company: '',
  skills: [],
  competencies: [],
  summary: '',
  posting: '',
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
};

/** Three interviews: a graded one for a job with two answers, a practice one, and one that nobody answered in. */
export const material: HistoryMaterial = {
  jobs: [job],
  interviews: [
    interview({ jobId: 'job', personaIds: ['maya', 'daniel'], tags: ['final', 'Q3'], overall: 6 }),
    interview({ id: 'two', practice: true, kind: 'technical', createdAt: day(6), tags: ['final'] }),
    interview({ id: 'three', state: 'abandoned', createdAt: day(8), overall: null }),
  ],
  digests: [
    digest(),
    digest({
      attemptId: 'one.1',
      position: 1,
      question: 'How would you cache this?',
      kind: 'technical',
      competency: 'Depth',
      overall: 4.5,
      endedAt: day(5, 0),
      seconds: 20,
    }),
    digest({ attemptId: 'two.0', interviewId: 'two', kind: null, competency: '', endedAt: day(6) }),
    digest({ attemptId: 'stray', interviewId: 'deleted' }),
  ],
};

export const interviews = (): HistoryRow[] => interviewRows(material, names);
export const answers = (): HistoryRow[] => answerRows(material, names);
export const idsOf = (rows: readonly HistoryRow[]): string[] => rows.map(({ id }) => id);
