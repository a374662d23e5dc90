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

type Shown = { report: Report; sheet: InterviewSheet };

/** The parts of a report in their order. What was strong and what to work on stand side by side where there is room. */
export function ReportBody({ parts, ...shown }: Shown & { parts: readonly PartName[] }) {
  const isPair = parts.includes('strengths') && parts.includes('gaps');
  return (
    <div className="grid gap-10 @3xl:grid-cols-2">
      {parts.map((name) => (
        <div
          key={name}
          className={
            isPair && (name === 'strengths' || name === 'gaps') ? 'min-w-0' : 'col-span-full min-w-0'
          }
        >
          <OnePart name={name} {...shown} />
        </div>
      ))}
    </div>
  );
}

function OnePart({ name, report, sheet }: Shown & { name: PartName }) {
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

function Answers({ report, sheet }: Shown) {
  return (
    <Part name="answers">
      <div className="flex flex-col gap-10">
        {sheet.questions.map((question) => (
          <QuestionSection
            key={question.question.id}
            sheet={question}
            answer={report.answers.find(({ questionId }) => questionId === question.question.id)}
            practice={sheet.interview.practice}
            running={sheet.running}
          />
        ))}
      </div>
    </Part>
  );
}
