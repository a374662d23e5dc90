import { useWords } from '@/components/ui/words';
import { measureInWords, percentileInWords, valueInWords } from '@/lib/domain/report/document/in-words';
import { sinceInWords } from '@/lib/domain/report/document/head-blocks';
import type { Standing } from '@/lib/domain/report/standing';
import { hrefOf } from '@/components/library/route';
import { dayOf } from '@/components/library/moments';
import { Part } from './part';

/** Where the interview stands among the candidate's own, and what has changed since the last one like it. */
export function StandingPart({ standing }: { standing: Standing }) {
  const words = useWords();
  return (
    <Part name="standing">
      <p className="max-w-[62ch]">{percentileInWords(standing, words)}</p>
      {standing.lastTime && <LastTime lastTime={standing.lastTime} />}
    </Part>
  );
}

function LastTime({ lastTime }: { lastTime: NonNullable<Standing['lastTime']> }) {
  const words = useWords();
  const text = words.report.standing;
  const title = sinceInWords(lastTime, words, { moment: dayOf });
  return (
    <div className="flex max-w-lg flex-col gap-2">
      <h3 className="text-small">
        <a href={hrefOf('interviews', lastTime.interviewId)} className="underline underline-offset-4">
          {title}
        </a>
      </h3>
      <table aria-label={title} className="w-full text-small">
        <thead>
          <tr className="text-quiet">
            <th scope="col" className="pb-2 text-start font-normal">
              {text.measure}
            </th>
            <th scope="col" className="pb-2 ps-4 text-end font-normal">
              {text.before}
            </th>
            <th scope="col" className="pb-2 ps-4 text-end font-normal">
              {text.now}
            </th>
            <th scope="col" className="pb-2 ps-6 text-start font-normal">
              {text.change}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {lastTime.changes.map(({ measure, before, now, change }) => (
            <tr key={measure}>
              <th scope="row" className="py-1.5 text-start font-normal">
                {measureInWords(measure, words)}
              </th>
              <td className="tabular py-1.5 ps-4 text-end text-quiet">{valueInWords(measure, before)}</td>
              <td className="tabular py-1.5 ps-4 text-end">{valueInWords(measure, now)}</td>
              <td className={`py-1.5 ps-6 ${change === 'same' ? 'text-quiet' : ''}`}>
                {text.changes[change]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-small text-quiet">{text.note}</p>
    </div>
  );
}
