import { useWords } from '@/components/ui/words';
import type { Receipt } from '@/lib/domain/coaching/score-sheet';
import { fill, type Words } from '@/lib/domain/messages';
import type { Moment } from '@/lib/domain/delivery/playable-moments';
import { Moments } from './moment-button';

const isMoment = (receipt: Receipt): receipt is Moment => receipt.type === 'moment';

type Measure = Extract<Receipt, { type: 'measure' }>;

/** A measure in a sentence of the catalogue; null where nothing was measured, or nobody knows its name. */
function measureText(words: Words, { name, value, unit }: Measure): string | null {
  const measures: Readonly<Record<string, string>> = words.shared.measures;
  const sentence = measures[name];
  if (value === null || sentence === undefined) return null;
  return fill(sentence, { value: Math.round(value * (unit === 'ratio' ? 100 : 1) * 10) / 10 });
}

function missingText(words: Words, what: string): string {
  const names: Readonly<Record<string, string>> = { ...words.shared.elements, ...words.shared.missing };
  return fill(words.panel.feedback.why.missing, { what: names[what] ?? what });
}

/** What points rest on: the candidate's words, measures in words, moments to be heard, and what was not found. */
export function Receipts({ receipts: all }: { receipts: readonly Receipt[] }) {
  const words = useWords();
  const receipts = all.filter(
    (receipt) => receipt.type !== 'measure' || measureText(words, receipt) !== null,
  );
  if (receipts.length === 0)
    return <p className="text-small text-quiet">{words.panel.feedback.why.noReceipt}</p>;
  return (
    <div className="flex flex-col gap-1.5 text-small text-quiet">
      {receipts.map((receipt, index) => {
        switch (receipt.type) {
          case 'quote':
            return (
              <blockquote
                key={index}
                className="border-s-2 border-edge ps-2 font-script text-base text-ink [overflow-wrap:anywhere]"
              >
                <q>{receipt.quote}</q>
              </blockquote>
            );
          case 'measure':
            return <p key={index}>{measureText(words, receipt)}</p>;
          case 'missing':
            return <p key={index}>{missingText(words, receipt.what)}</p>;
          case 'moment':
            return null;
        }
      })}
      <Moments moments={receipts.filter(isMoment)} />
    </div>
  );
}
