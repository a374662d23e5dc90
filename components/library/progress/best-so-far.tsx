import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { bestsOf } from '@/lib/domain/progress/bests';
import type { Job } from '@/lib/domain/job';
import { useInterviewName } from '@/components/library/interview-name';
import { dayOf } from '@/components/library/moments';
import { answerHref, hrefOf } from '@/components/library/route';
import { ProgressPart } from './progress-part';

type Bests = ReturnType<typeof bestsOf>;

/** The best answer and the best interview there ever were, whatever is looked at now. */
export function BestSoFar({ bests: { answer, interview }, jobs }: { bests: Bests; jobs: readonly Job[] }) {
  const words = useWords().progress.best;
  return (
    <ProgressPart title={words.title}>
      {!answer && <p className="text-quiet">{words.none}</p>}
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {answer?.overall != null && (
          <Best
            label={words.answer}
            name={answer.question}
            href={answerHref(answer)}
            score={answer.overall}
            at={answer.endedAt}
          />
        )}
        {interview?.overall != null && (
          <BestInterview
            interview={interview}
            overall={interview.overall}
            job={jobs.find(({ id }) => id === interview.jobId) ?? null}
          />
        )}
      </ul>
    </ProgressPart>
  );
}

function BestInterview(props: {
  interview: NonNullable<Bests['interview']>;
  overall: number;
  job: Job | null;
}) {
  const words = useWords().progress.best;
  const name = useInterviewName(props.interview, props.job);
  const { id, createdAt } = props.interview;
  return (
    <Best
      label={words.interview}
      name={name}
      href={hrefOf('interviews', id)}
      score={props.overall}
      at={createdAt}
    />
  );
}

function Best(props: { label: string; name: string; href: string; score: number; at: number }) {
  const words = useWords().progress.best;
  return (
    <li className="flex min-w-0 flex-col gap-1">
      <span className="text-small text-quiet">{props.label}</span>
      <a
        href={props.href}
        className="script underline decoration-edge underline-offset-4 hover:decoration-ink"
      >
        {props.name}
      </a>
      <span className="tabular text-small text-quiet">
        {fill(words.on, { score: props.score.toFixed(1), date: dayOf(props.at) })}
      </span>
    </li>
  );
}
