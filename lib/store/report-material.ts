import type { Digest } from '@/lib/domain/history/digest';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import { personaById } from '@/lib/domain/personas';
import { secondsOf } from '@/lib/domain/recording';
import type { ReportMaterial } from '@/lib/domain/report/report-material';
import type { Database } from './database';
import { readInterviewSheet, type InterviewSheet } from './interview-sheet';
import { listInterviews } from './interviews';
import { listPersonas } from './personas';
import { resumeFor } from './resumes';
import { readSettings } from './settings';
import { turnsOf } from './turns';

/** The interview as a sheet, and all that its report is computed from. */
export type ReportRows = { sheet: InterviewSheet; material: ReportMaterial };

/** Everything stored of one interview but the sound; null where it is not there or deleted. */
export async function readReportRows(
  database: Database,
  id: string,
  now: number,
): Promise<ReportRows | null> {
  const sheet = await readInterviewSheet(database, id, now);
  if (!sheet) return null;
  const personas = await listPersonas(database);
  const { candidateName } = await readSettings(database);
  return {
    sheet,
    material: {
      interview: sheet.interview,
      job: sheet.job,
      questions: sheet.questions,
      turns: await turnsOf(database, id),
      resume: await resumeFor(database, sheet.interview.jobId),
      interviewers: sheet.interview.personaIds.map((persona) => personaById(persona, personas).name),
      candidate: candidateName,
      interviewerSeconds: await interviewerSeconds(database, id),
    },
  };
}

/** Seconds of the interviewers' lines; null where none of their sound is here. */
async function interviewerSeconds(database: Database, interviewId: string): Promise<number | null> {
  const recordings = await database.recordings.where({ interviewId }).toArray();
  const lines = recordings.filter(({ channel }) => channel === 'interviewer');
  return lines.length === 0 ? null : lines.reduce((sum, line) => sum + secondsOf(line), 0);
}

/** All interviews and digests that are kept: what one interview is compared with, and progress is drawn from. */
export async function readTrail(
  database: Database,
): Promise<{ interviews: InterviewRecord[]; digests: Digest[] }> {
  const interviews = await listInterviews(database);
  const kept = new Set(interviews.map(({ id }) => id));
  const digests = await database.digests.toArray();
  return { interviews, digests: digests.filter(({ interviewId }) => kept.has(interviewId)) };
}
