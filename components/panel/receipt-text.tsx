import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { Receipt } from '@/lib/domain/coaching/score-sheet';

/** What a point rests on: the candidate's words, a measure in words, or what was not found. */
export function ReceiptText({ receipt }: { receipt: Receipt }) {
  const words = useWords();
  const text = words.panel.feedback;
  switch (receipt.type) {
    case 'quote':
      return <q className="font-script text-base text-ink">{receipt.quote}</q>;
    case 'measure': {
      const measures: Readonly<Record<string, string>> = words.shared.measures;
      const factor = receipt.unit === 'ratio' ? 100 : 1;
      const value = receipt.value === null ? text.notJudged : Math.round(receipt.value * factor * 10) / 10;
      return fill(measures[receipt.name] ?? `${receipt.name}: {value}`, { value });
    }
    case 'missing': {
      const names: Readonly<Record<string, string>> = { ...words.shared.elements, ...words.shared.missing };
      return fill(text.receiptMissing, { what: names[receipt.what] ?? receipt.what });
    }
  }
}
