import type { Report } from '@/lib/domain/report/report';
import type { InterviewSheet } from '@/lib/store/interview-sheet';
import { DeliveryPart } from './delivery-part';
import { FiguresPart } from './figures-part';
import { Part, type PartName } from './part';
import { PlanPart } from './plan-part';
import { PostingPart } from './posting-part';
import { QuestionSection } from './question-section';
import { ReadinessPart } from './readiness-part';
import { RemarksPart } from './remarks-part';
import { ResourcesPart } from './resources-part';
import { StandingPart } from './standing-part';
import { StoriesPart } from './stories-part';
import { StructurePart } from './structure-part';
import { TranscriptPart } from './transcript-part';

/** One part of a report. */
export function ReportBody({
  name,
  report,
  sheet,
}: {
  name: PartName;
  report: Report;
  sheet: InterviewSheet;
}) {
  switch (name) {
    case 'readiness':
      return <ReadinessPart readiness={report.readiness} />;
    case 'plan':
      return <PlanPart plan={report.plan} />;
    case 'strengths':
      return <RemarksPart name="strengths" remarks={report.strengths} />;
    case 'gaps':
      return <RemarksPart name="gaps" remarks={report.gaps} />;
    case 'answers':
      return <Answers report={report} sheet={sheet} />;
    case 'structure':
      return <StructurePart structures={report.structures} />;
    case 'delivery':
      return <DeliveryPart delivery={report.delivery} />;
    case 'posting':
      return report.posting.state === 'compared' ? <PostingPart match={report.posting} /> : null;
    case 'stories':
      return <StoriesPart stories={report.stories} sheet={sheet} />;
    case 'resources':
      return <ResourcesPart resources={report.resources} />;
    case 'statistics':
      return report.statistics && <FiguresPart statistics={report.statistics} />;
    case 'standing':
      return report.standing && <StandingPart standing={report.standing} />;
    case 'transcript':
      return <TranscriptPart lines={report.transcript} />;
  }
}

function Answers({ report, sheet }: { report: Report; sheet: InterviewSheet }) {
  return (
    <Part name="answers">
      <div className="flex flex-col gap-10">
        {sheet.questions.map((question) => (
          <QuestionSection
            key={question.question.id}
            sheet={question}
            answer={report.answers.find(({ questionId }) => questionId === question.question.id)}
            practice={sheet.interview.practice}
          />
        ))}
      </div>
    </Part>
  );
}
