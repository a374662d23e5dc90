import { Score } from '@/components/ui/score';
import { ScoreBar } from '@/components/ui/score-bar';
import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import { readinessBasis, readinessInWords } from '@/lib/domain/report/document/in-words';
import type { Readiness } from '@/lib/domain/report/readiness';
import { Part } from './part';

/** How ready the candidate is by what was rehearsed, with its sum; or why that cannot be said. */
export function ReadinessPart({ readiness }: { readiness: Readiness }) {
  const words = useWords();
  const text = words.report.readiness;
  if (readiness.state === 'notScored')
    return (
      <Part name="readiness">
        <p className="script">{readinessInWords(readiness, words)}</p>
      </Part>
    );
  return (
    <Part name="readiness" aside={readinessBasis(readiness, words)}>
      <div className="flex flex-wrap items-center gap-x-10 gap-y-4">
        <Score value={readiness.value} notScored={null} />
        <div className="flex min-w-56 flex-1 flex-col gap-1">
          <p className="mb-2 max-w-[46ch] text-quiet">{text.label}</p>
          <ScoreBar label={text.best} value={readiness.best} />
          <ScoreBar label={text.first} value={readiness.first} />
          <ScoreBar label={text.weakest} value={readiness.weakest} />
        </div>
      </div>
      <Disclosure label={<span className="text-small text-quiet">{text.how}</span>}>
        <div className="flex max-w-[62ch] flex-col gap-2 text-small text-quiet">
          <p className="tabular">{readinessInWords(readiness, words)}</p>
          <p>{text.caveat}</p>
        </div>
      </Disclosure>
    </Part>
  );
}
