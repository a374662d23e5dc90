import type { Attempt } from '@/lib/domain/attempt';
import { useWords } from '@/components/ui/words';
import { figureRows } from './compare-figures';

/** The two takes in figures, and the difference in words. Figures inform; nothing here is red. */
export function CompareFigures({ first, second }: { first: Attempt; second: Attempt }) {
  const words = useWords().recordings.compare;
  return (
    <table className="tabular w-full max-w-[40rem] border-collapse [&_td]:py-2 [&_th]:py-2 [&_th]:font-normal">
      <thead className="text-small text-quiet">
        <tr>
          <td />
          <th scope="col" className="w-16 text-end">
            {words.first}
          </th>
          <th scope="col" className="w-16 text-end">
            {words.second}
          </th>
          <th scope="col" className="ps-6 text-start">
            {words.differs}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        {figureRows(first, second, words).map((row) => (
          <tr key={row.name}>
            <th scope="row" className="text-start text-quiet">
              {row.name}
            </th>
            <td className="text-end">{row.first}</td>
            <td className="text-end">{row.second}</td>
            <td className="ps-6 text-quiet">{row.difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
