import { z } from 'zod';
import { Instant } from '@/lib/domain/identifier';
import { Report } from './report';

/** The report as a file for other programs. A change that breaks readers is a new version. */
export const ReportFile = z.object({
  format: z.literal('greenroom-report'),
  version: z.literal(1),
  writtenAt: Instant,
  report: Report,
});
export type ReportFile = z.infer<typeof ReportFile>;

/** JSON with two blanks a level. What is not in the schema is left out. */
export const reportJson = (report: Report, writtenAt: number): string =>
  `${JSON.stringify(ReportFile.parse({ format: 'greenroom-report', version: 1, writtenAt, report }), null, 2)}\n`;
