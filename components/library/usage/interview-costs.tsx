import { useRef, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { costOfAll } from '@/lib/domain/cost/cost';
import type { Cost, PriceTable } from '@/lib/domain/cost/price';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { InterviewUsage } from '@/lib/store/usage-month';
import { useInterviewName } from '../interview-name';
import { momentOf } from '../moments';
import { hrefOf } from '../route';
import { Section } from '../section';
import { useFocusKept } from '../use-focus-kept';
import { useMoney } from './money';

/** So many are shown before somebody asks for the rest. */
const shownFirst = 8;

/** The interviews of a month with what each cost; those that are still here lead to their page. */
export function InterviewCosts(props: { interviews: readonly InterviewUsage[]; prices: PriceTable }) {
  const words = useWords().usage.interviews;
  const [all, setAll] = useState(false);
  const firstOfRest = useRef<HTMLLIElement>(null);
  useFocusKept(firstOfRest, String(all));
  const shown = all ? props.interviews : props.interviews.slice(0, shownFirst);
  const hidden = props.interviews.length - shown.length;
  return (
    <Section title={words.title}>
      <ul aria-label={words.label} className="-mx-3 flex flex-col">
        {shown.map((usage, place) => (
          <li key={usage.interviewId ?? ''} {...(place === shownFirst && { ref: firstOfRest, tabIndex: -1 })}>
            <Row usage={usage} prices={props.prices} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" className="-ms-4 self-start" onClick={() => setAll(true)}>
          {fill(counted(words.more, hidden), { count: hidden })}
        </Button>
      )}
    </Section>
  );
}

function Row({ usage, prices }: { usage: InterviewUsage; prices: PriceTable }) {
  const words = useWords().usage.interviews;
  const { interview, interviewId } = usage;
  const cost = costOfAll(usage.usages, prices);
  const whole = usage.whole && costOfAll(usage.whole, prices);
  if (interview && interviewId)
    return (
      <a
        href={hrefOf('interviews', interviewId)}
        className="lit block rounded-control px-3 py-2 hover:bg-hover"
      >
        <Line at={interview.createdAt} cost={cost} whole={whole}>
          <Name interview={interview} job={usage.job} />
        </Line>
      </a>
    );
  return (
    <div className="px-3 py-2">
      <Line at={usage.at} cost={cost} whole={whole}>
        <span className="text-quiet">{interviewId === null ? words.none : words.gone}</span>
      </Line>
    </div>
  );
}

/** `whole` is the cost in all, where other months have a part of it. */
function Line(props: { at: number; cost: Cost; whole: Cost | null; children: ReactNode }) {
  const words = useWords().usage.interviews;
  const money = useMoney();
  return (
    <span className="flex items-baseline justify-between gap-4">
      <span className="flex min-w-0 flex-col">
        {props.children}
        <span className="text-small text-quiet">
          {momentOf(props.at)}
          {props.whole && ` · ${fill(words.part, { sum: money(props.whole) })}`}
        </span>
      </span>
      <span className="tabular shrink-0">{money(props.cost)}</span>
    </span>
  );
}

const Name = ({ interview, job }: { interview: InterviewRecord; job: Job | null }) =>
  useInterviewName(interview, job);
