import type { NotScoredReason } from '@/lib/domain/attempt';
import type { Identifier, Instant } from '@/lib/domain/identifier';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import type { InterviewKind } from '@/lib/domain/questions/kind';
import type { Digest } from './digest';

/** An interview with the candidate's own tags; one without tags has none or an empty list. */
export type TaggedInterview = InterviewRecord & { tags?: readonly string[] };

/** What the rows are made of. */
export type HistoryMaterial = {
  interviews: readonly TaggedInterview[];
  digests: readonly Digest[];
  jobs: readonly Job[];
};

/** How things are called in the language of the interface. */
export type HistoryNames = {
  ofInterview: (interview: InterviewRecord, job: Job | null) => string;
  ofKind: (kind: InterviewKind) => string;
  ofPersona: (id: Identifier) => string;
};

/** A row of the explorer: an interview, or one answer of it, with all that its columns and filters ask for. */
export type HistoryRow = {
  /** The attempt's or the interview's id. */
  id: Identifier;
  interviewId: Identifier;
  /** Null in a row of an interview. */
  attemptId: Identifier | null;
  /** The attempts whose words are searched. */
  attemptIds: readonly Identifier[];
  /** When the interview began, or the answer was handed in. */
  at: Instant;
  jobId: Identifier | null;
  /** What for: the job, or the kind where there was none. */
  name: string;
  /** The first is shown; an interview's kind and that of a question may differ. */
  kinds: readonly InterviewKind[];
  kind: string;
  personaIds: readonly Identifier[];
  interviewers: string;
  /** What was asked about, each once. */
  competencies: readonly string[];
  /** Empty in a row of an interview. */
  question: string;
  answers: number;
  /** 0 to 10; null where nothing was scored, and always in practice. */
  score: number | null;
  notScored: NotScoredReason | null;
  /** How long the candidate was answering, seconds; null where there is no answer. */
  seconds: number | null;
  tags: readonly string[];
  state: InterviewRecord['state'];
  practice: boolean;
  /** Name, interviewers, questions and tags, folded. */
  text: string;
};
