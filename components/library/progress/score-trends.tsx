import { useMemo } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Digest } from '@/lib/domain/history/digest';
import { competencyTrends, type CompetencyTrend } from '@/lib/domain/progress/competency-trends';
import { trendOf } from '@/lib/domain/progress/trend';
import { bestTakes } from '@/lib/domain/report/best-takes';
import { leastDifference } from '@/lib/domain/report/standing';
import { scoreLook } from './chart-look';
import { ProgressPart } from './progress-part';
import { TrendFigure } from './trend-figure';
import { TrendTable } from './trend-table';

const overallLook = { ...scoreLook, height: 220 };
/** More small pictures than this are not compared any more. */
const mostShown = 6;

/** How the scores went: one picture of all, and a small one for each competency. */
export function ScoreTrends({ graded }: { graded: readonly Digest[] }) {
  const words = useWords().progress;
  const { overall, competencies } = useMemo(
    () => ({
      overall: trendOf(bestTakes(graded), (digest) => digest.overall),
      competencies: competencyTrends(graded),
    }),
    [graded],
  );
  if (overall.points.length === 0) return null;
  const named = [
    { name: words.scores.overall, trend: overall, written: scoreLook.written },
    ...competencies.map(({ competency, trend }) => ({ name: competency, trend, written: scoreLook.written })),
  ];
  return (
    <>
      <ProgressPart
        title={words.scores.title}
        aside={overall.step === 'day' ? words.trend.dayLegend : words.trend.weekLegend}
      >
        <TrendFigure
          name={words.scores.overall}
          trend={overall}
          look={overallLook}
          least={leastDifference.score}
        />
      </ProgressPart>
      {competencies.length > 0 && (
        <ProgressPart title={words.competencies.title} aside={words.competencies.intro}>
          <Competencies competencies={competencies.slice(0, mostShown)} />
          {competencies.length > mostShown && (
            <Disclosure
              flush
              label={fill(words.competencies.more, { count: competencies.length - mostShown })}
            >
              <Competencies competencies={competencies.slice(mostShown)} />
            </Disclosure>
          )}
          <TrendTable label={words.competencies.title} trends={named} />
        </ProgressPart>
      )}
    </>
  );
}

function Competencies({ competencies }: { competencies: readonly CompetencyTrend[] }) {
  const words = useWords().progress.competencies;
  return (
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 xl:grid-cols-3">
      {competencies.map(({ competency, questions, trend }) => (
        <TrendFigure
          key={competency}
          name={competency}
          aside={fill(counted(words.questions, questions), { count: questions })}
          trend={trend}
          look={scoreLook}
          least={leastDifference.score}
        />
      ))}
    </div>
  );
}
