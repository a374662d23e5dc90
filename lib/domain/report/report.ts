import { z } from 'zod';
import { InterviewRecord } from '@/lib/domain/interview/interview-record';
import { Answer, answersOf } from './answers';
import { DeliveryPoint, deliveryCourseOf } from './delivery-course';
import { PostingMatch, postingMatchOf } from './posting-match';
import { PlanStep, practicePlanOf, weakestCriteria } from './practice-plan';
import { Readiness, readinessOf } from './readiness';
import { Remark, remarksOf } from './remarks';
import type { ReportMaterial } from './report-material';
import { Resource, resourcesOf } from './resources';
import { Standing } from './standing';
import { Statistics, statisticsOf } from './statistics';
import { StorySuggestion, storySuggestionsOf } from './story-suggestions';
import { Structure, structuresOf } from './structure';
import { TranscriptLine, transcriptOf } from './transcript';

/** An interview as it is read afterwards, computed from what is stored. Nothing in it was asked of a model for it. */
export const Report = z.object({
  interview: InterviewRecord,
  job: z.object({ title: z.string(), company: z.string() }).nullable(),
  interviewers: z.array(z.string()),
  readiness: Readiness,
  answers: z.array(Answer),
  structures: z.array(Structure),
  delivery: z.array(DeliveryPoint),
  strengths: z.array(Remark),
  gaps: z.array(Remark),
  stories: z.array(StorySuggestion),
  plan: z.array(PlanStep),
  posting: PostingMatch,
  resources: z.array(Resource),
  transcript: z.array(TranscriptLine),
  statistics: Statistics.nullable(),
  standing: Standing.nullable(),
});
export type Report = z.infer<typeof Report>;

/** Complete without any call; the same material always gives the same report. */
export function reportOf(material: ReportMaterial, standing: Standing | null): Report {
  const { interview, job } = material;
  const structures = structuresOf(material);
  const { strengths, gaps } = remarksOf(material);
  const weakest = weakestCriteria(material).slice(0, 2);
  return {
    interview: interview.practice ? { ...interview, overall: null } : interview,
    job: job && { title: job.title, company: job.company },
    interviewers: [...material.interviewers],
    readiness: readinessOf(material),
    answers: answersOf(material),
    structures,
    delivery: deliveryCourseOf(material),
    strengths,
    gaps,
    stories: storySuggestionsOf(material),
    plan: practicePlanOf(material, structures),
    posting: postingMatchOf(material),
    resources: resourcesOf(
      material,
      weakest.map(({ criterion }) => criterion),
    ),
    transcript: transcriptOf(material),
    statistics: statisticsOf(material),
    standing: interview.practice ? null : standing,
  };
}
