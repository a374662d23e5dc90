import { z } from 'zod';
import { Attempt } from '@/lib/domain/attempt';
import { BlobLine, CameraChunkLine, ChunkLine } from '@/lib/domain/backup/binary-rows';
import type { BackupTable } from '@/lib/domain/backup/backup-table';
import { PortableSettings } from '@/lib/domain/backup/portable-settings';
import { Feedback } from '@/lib/domain/coaching/feedback';
import { ConnectionLogEntry } from '@/lib/domain/connection-log';
import { tagLimits } from '@/lib/domain/history/tags';
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

const tags = z.array(z.string().max(tagLimits.length)).max(tagLimits.count);

/** What a row of each table is in a backup of the present version. Fields that nobody knows are left out. */
export const rowSchemas = {
  settings: z.object({ key: z.literal('own'), value: PortableSettings }),
  jobs: Job,
  resumes: Resume,
  personas: OwnPersona,
  packs: Pack,
  interviews: InterviewRecord.extend({ tags: tags.optional() }),
  questions: Question,
  attempts: Attempt,
  feedback: Feedback,
  turns: Turn,
  latencies: StageLatency,
  connectionLog: ConnectionLogEntry,
  stories: Story,
  usage: Usage,
  recordings: Recording.extend({ state: z.enum(['sealed', 'encoded']) }),
  blobs: BlobLine,
  chunks: ChunkLine,
  cameraChunks: CameraChunkLine,
} as const satisfies Record<BackupTable, z.ZodObject>;
