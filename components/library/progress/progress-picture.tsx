import { useMemo } from 'react';
import { useWords } from '@/components/ui/words';
import type { Digest } from '@/lib/domain/history/digest';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { bestsOf } from '@/lib/domain/progress/bests';
import { weakestNext } from '@/lib/domain/progress/competency-trends';
import { answersByDay, practiceWeeks, streakOf } from '@/lib/domain/progress/practice-days';
import { trailOf, type ProgressQuestion } from '@/lib/domain/progress/trail';
import { fewestForLine } from '@/lib/domain/progress/trend';
import { hrefOf } from '@/components/library/route';
import { BestSoFar } from './best-so-far';
import { DeliveryTrends } from './delivery-trends';
import { HeatStrip } from './heat-strip';
import { ProgressFilters } from './progress-filters';
import { progressQuery } from './progress-query';
import { ScoreTrends } from './score-trends';
import { StreakLine } from './streak-line';
import { WeakestCard } from './weakest-card';

export type ProgressRows = {
  interviews: InterviewRecord[];
  digests: Digest[];
  jobs: Job[];
  /** The candidate's own day, as an ISO date. */
  today: string;
};

/** Half a year fits the narrowest window with days that can still be told apart. */
const weeksShown = 26;

/** Days, what is next, scores, delivery and the best so far. The days and the best are always of everything. */
export function ProgressPicture({ rows, question }: { rows: ProgressRows; question: ProgressQuestion }) {
  const words = useWords().progress;
  const { interviews, digests, jobs, today } = rows;
  const always = useMemo(() => {
    const days = answersByDay(digests);
    const all = trailOf({ range: 'all', jobId: null, kind: null }, interviews, digests, today);
    return {
      weeks: practiceWeeks(days, today, weeksShown),
      streak: streakOf(days, today),
      bests: bestsOf(all.graded, interviews),
    };
  }, [digests, interviews, today]);
  const trail = useMemo(
    () => trailOf(question, interviews, digests, today),
    [question, interviews, digests, today],
  );
  const { days, next } = useMemo(
    () => ({ days: answersByDay(trail.graded).size, next: weakestNext(trail.graded) }),
    [trail],
  );
  return (
    <>
      <section
        aria-label={words.days.title}
        className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_34rem]"
      >
        <StreakLine streak={always.streak} />
        <HeatStrip weeks={always.weeks} />
      </section>
      <ProgressFilters question={question} jobs={jobs} />
      {trail.digests.length === 0 ? (
        <p className="script">
          {words.nothingHere.line}{' '}
          <a
            href={hrefOf('progress', null, progressQuery({ range: 'all', jobId: null, kind: null }))}
            className="underline underline-offset-4"
          >
            {words.nothingHere.all}
          </a>
        </p>
      ) : trail.graded.length === 0 ? (
        <p className="max-w-[62ch]">{words.onlyPractice}</p>
      ) : (
        <>
          <WeakestCard next={next} />
          {days < fewestForLine && (
            <p role="note" className="max-w-[62ch] text-quiet">
              {fill(counted(words.early, days), { count: days })}
            </p>
          )}
          <ScoreTrends graded={trail.graded} />
          <DeliveryTrends graded={trail.graded} />
        </>
      )}
      <BestSoFar bests={always.bests} jobs={jobs} />
    </>
  );
}
