import { ArrowRight, Check } from 'lucide-react';
import { useWords } from '@/components/ui/words';
import { questionsInWords } from '@/lib/domain/report/document/in-words';
import type { Remark } from '@/lib/domain/report/remarks';
import { Part } from './part';

const signs = { strengths: Check, gaps: ArrowRight } as const;

/** What the coach said of the answers: strengths, or what to work on; each with the questions it belongs to. */
export function RemarksPart({ name, remarks }: { name: 'strengths' | 'gaps'; remarks: readonly Remark[] }) {
  const words = useWords();
  const Sign = signs[name];
  return (
    <Part name={name}>
      <ul className="flex flex-col gap-3">
        {remarks.map(({ text, questions }) => (
          <li key={text} className="flex gap-3">
            <Sign
              aria-hidden
              className={`mt-1 size-4 shrink-0 ${name === 'strengths' ? 'text-green' : 'text-quiet rtl:-scale-x-100'}`}
            />
            <p className="max-w-[58ch] min-w-0 [overflow-wrap:anywhere]">
              {text}{' '}
              <span className="text-small whitespace-nowrap text-quiet">
                {questionsInWords(questions, words)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
