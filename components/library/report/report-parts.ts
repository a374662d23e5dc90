import type { Report } from '@/lib/domain/report/report';
import type { PartName } from './part';

/** The parts that a report has, in their order; what would be empty is not there. */
export function partsOf(report: Report): PartName[] {
  const isThere: Record<PartName, boolean> = {
    readiness: true,
    plan: true,
    strengths: report.strengths.length > 0,
    gaps: report.gaps.length > 0,
    answers: report.answers.length > 0,
    structure: report.structures.length > 0,
    delivery: report.delivery.length > 0,
    posting: report.posting.state === 'compared',
    stories: report.stories.length > 0,
    resources: report.resources.length > 0,
    statistics: report.statistics !== null,
    standing: report.standing !== null,
    transcript: true,
  };
  return (Object.keys(isThere) as PartName[]).filter((name) => isThere[name]);
}
