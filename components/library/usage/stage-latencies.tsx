import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { StageLatency } from '@/lib/domain/stage-latency';
import { momentOf } from '../moments';
import { Section } from '../section';
import { latencySummary, stages } from './latency-summary';

const inSeconds = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const cell = 'py-1.5 ps-4 text-end tabular whitespace-nowrap';
const head = 'pb-1.5 ps-4 text-end align-bottom text-small font-normal text-quiet';

/** How long after an answer its stages came: the middle and the slow end, and on demand each answer. */
export function StageLatencies({ latencies }: { latencies: readonly StageLatency[] }) {
  const words = useWords().usage.speed;
  if (latencies.length === 0)
    return (
      <Section title={words.title}>
        <p className="text-quiet">{words.none}</p>
      </Section>
    );
  const seconds = (milliseconds: number): string =>
    fill(words.seconds, { count: inSeconds.format(milliseconds / 1000) });
  return (
    <Section title={words.title}>
      <p className="text-quiet">{fill(counted(words.how, latencies.length), { count: latencies.length })}</p>
      <table className="w-full">
        <thead>
          <tr>
            <th scope="col" className="pb-1.5 text-start align-bottom text-small font-normal text-quiet">
              {words.stage}
            </th>
            <th scope="col" className={head}>
              {words.median}
            </th>
            <th scope="col" className={head}>
              {words.slow}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {latencySummary(latencies).map(({ stage, median, slow }) => (
            <tr key={stage}>
              <th scope="row" className="py-1.5 text-start font-normal">
                {words.stages[stage]}
              </th>
              <td className={cell}>{seconds(median)}</td>
              <td className={cell}>{seconds(slow)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Disclosure label={words.each} aside={String(latencies.length)}>
        <EachAnswer latencies={latencies} seconds={seconds} />
      </Disclosure>
    </Section>
  );
}

function EachAnswer({
  latencies,
  seconds,
}: {
  latencies: readonly StageLatency[];
  seconds: (milliseconds: number) => string;
}) {
  const words = useWords().usage.speed;
  return (
    <div role="region" aria-label={words.each} tabIndex={0} className="max-h-80 overflow-auto">
      <table className="w-full text-small">
        <thead>
          <tr>
            <th scope="col" className="pb-1.5 text-start align-bottom font-normal text-quiet">
              {words.when}
            </th>
            {stages.map((stage) => (
              <th key={stage} scope="col" className={head}>
                {words.stages[stage]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {latencies.map((latency) => (
            <tr key={latency.attemptId}>
              <th scope="row" className="py-1.5 text-start font-normal whitespace-nowrap">
                {momentOf(latency.at)}
              </th>
              {stages.map((stage) => {
                const time = latency[stage];
                return (
                  <td key={stage} className={cell}>
                    {time === null ? <NotReached /> : seconds(time)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NotReached() {
  const words = useWords().usage.speed;
  return (
    <>
      <span aria-hidden className="text-quiet">
        –
      </span>
      <span className="sr-only">{words.missing}</span>
    </>
  );
}
