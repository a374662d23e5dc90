import type { z } from 'zod';
import { Attempt } from '@/lib/domain/attempt';
import { Feedback } from '@/lib/domain/coaching/feedback';
import { ConnectionLogEntry } from '@/lib/domain/connection-log';
import { Digest } from '@/lib/domain/history/digest';
import { InterviewRecord } from '@/lib/domain/interview/interview-record';
import { Job } from '@/lib/domain/job';
import { Pack } from '@/lib/domain/pack';
import { OwnPersona } from '@/lib/domain/persona';
import { Question } from '@/lib/domain/questions/question';
import { Recording } from '@/lib/domain/recording';
import { Resume } from '@/lib/domain/resume';
import { StageLatency } from '@/lib/domain/stage-latency';
import { Story } from '@/lib/domain/story';
import { Turn } from '@/lib/domain/turn';
import { Usage } from '@/lib/domain/usage';

/** The schema of each table whose rows have one; the other tables are written by the store alone. */
export const tableSchemas: Readonly<Record<string, z.ZodObject>> = {
  jobs: Job,
  resumes: Resume,
  interviews: InterviewRecord,
  questions: Question,
  attempts: Attempt,
  turns: Turn,
  recordings: Recording,
  feedback: Feedback,
  stories: Story,
  personas: OwnPersona,
  packs: Pack,
  usage: Usage,
  connectionLog: ConnectionLogEntry,
  latencies: StageLatency,
  digests: Digest,
};
