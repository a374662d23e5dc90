import { useWords } from '@/components/ui/words';
import { figuresInWords } from '@/lib/domain/report/document/head-blocks';
import type { Statistics } from '@/lib/domain/report/statistics';
import { Part } from './part';

/** What can be counted of the interview. */
export function FiguresPart({ statistics }: { statistics: Statistics }) {
  const words = useWords();
  return (
    <Part name="statistics">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 @xl:grid-cols-3">
        {figuresInWords(statistics, words).map(({ name, value }) => (
          <div key={name} className="flex flex-col">
            <dt className="text-small text-quiet">{name}</dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
