import type { Resume } from '@/lib/domain/resume';
import type { Story } from '@/lib/domain/story';
import type { Database, InterviewRow } from './database';
import { listResumes, resumeFor } from './resumes';

/** What was made for a job, and what could be. */
export type Belongings = {
  /** Its interviews, the newest first. */
  interviews: InterviewRow[];
  stories: Story[];
  /** The resume that the coach is told of for it; null where there is none at all. */
  resume: Resume | null;
  /** Every resume, to tailor one of. */
  resumes: Resume[];
};

/** For pages: inside `useLiveQuery`. */
export async function readBelongings(database: Database, jobId: string): Promise<Belongings> {
  const interviews = await database.interviews.where({ jobId }).toArray();
  const stories = await database.stories.where({ jobId }).toArray();
  return {
    interviews: interviews
      .filter(({ deletedAt }) => deletedAt === undefined)
      .sort((one, other) => other.createdAt - one.createdAt),
    stories: stories
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((one, other) => other.updatedAt - one.updatedAt),
    resume: await resumeFor(database, jobId),
    resumes: await listResumes(database),
  };
}
