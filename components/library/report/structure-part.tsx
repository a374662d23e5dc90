import { clsx } from 'clsx';
import { useWords } from '@/components/ui/words';
import type { Presence } from '@/lib/domain/coaching/coach-contract';
import { fill } from '@/lib/domain/messages';
import { elementInWords } from '@/lib/domain/report/document/in-words';
import type { Structure } from '@/lib/domain/report/structure';
import { Part } from './part';
import { StructureRadar } from './structure-radar';

/** How the answers were built: a picture and a table for each rubric that was used. */
export function StructurePart({ structures }: { structures: readonly Structure[] }) {
  const words = useWords().report.structure;
  return (
    <Part name="structure" aside={words.outer}>
      {structures.map(({ family, elements }) => (
        <div key={family} className="flex flex-col gap-2">
          <h3 className="text-small text-quiet">{words.families[family]}</h3>
          <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
            <StructureRadar elements={elements} />
            <StructureTable elements={elements} label={words.families[family]} />
          </div>
        </div>
      ))}
    </Part>
  );
}

function StructureTable({ elements, label }: { elements: Structure['elements']; label: string }) {
  const words = useWords();
  const numbers = [
    ...new Set(elements.flatMap(({ answers }) => answers.map((each) => each.questionNumber))),
  ].toSorted((one, other) => one - other);
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="min-w-64 flex-1 overflow-x-auto rounded-control"
    >
      <table className="w-full text-small">
        <thead>
          <tr className="text-quiet">
            <th scope="col" className="pb-2 text-start font-normal">
              {words.report.structure.part}
            </th>
            {numbers.map((number) => (
              <th key={number} scope="col" className="pb-2 ps-4 text-start font-normal">
                <span aria-hidden>{fill(words.report.delivery.short, { number })}</span>
                <span className="sr-only">{fill(words.report.question, { number })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {elements.map(({ element, answers }) => (
            <tr key={element}>
              <th scope="row" className="py-2 text-start font-normal">
                {elementInWords(element, words)}
              </th>
              {numbers.map((number) => {
                const cell = answers.find(({ questionNumber }) => questionNumber === number);
                return (
                  <td key={number} className="py-2 ps-4">
                    {cell && <Mark status={cell.status} note={cell.note} />}
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

const bars = {
  present: 'border-green bg-green',
  weak: 'border-green bg-[linear-gradient(90deg,var(--green)_50%,transparent_50%)]',
  missing: 'border-dashed border-edge',
} as const satisfies Record<Presence, string>;

/** Full, half or hollow, and the word beside it. */
function Mark({ status, note }: { status: Presence; note: string }) {
  const words = useWords().shared.presence;
  return (
    <span title={note || undefined} className="inline-flex items-center gap-2">
      <span aria-hidden className={clsx('h-2 w-6 shrink-0 rounded-full border', bars[status])} />
      <span className={status === 'present' ? 'text-quiet' : undefined}>{words[status]}</span>
    </span>
  );
}
