import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { gapInWords } from '@/lib/domain/report/document/advice-in-words';
import { questionsInWords } from '@/lib/domain/report/document/in-words';
import type { PostingMatch } from '@/lib/domain/report/posting-match';
import { hrefOf } from '@/components/library/route';
import { Part } from './part';

/** What the posting asks for, what of it is missing, and how to speak about that. */
export function PostingPart({ match }: { match: Extract<PostingMatch, { state: 'compared' }> }) {
  const words = useWords();
  const text = words.report.posting;
  const hasResume = match.resume !== 'none';
  return (
    <Part name="posting">
      <p className="flex max-w-[62ch] flex-wrap items-center gap-x-3 text-quiet">
        {text.resume[match.resume]}
        {!hasResume && (
          <Button asChild look="quiet" size="small" className="-ms-2 underline underline-offset-4">
            <a href={hrefOf('resumes')}>{text.addResume}</a>
          </Button>
        )}
      </p>
      {match.gaps.length === 0 ? (
        <p>{text.nothingMissing}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {match.gaps.map((gap) => (
            <li key={gap.skill} className="flex flex-col gap-x-4 gap-y-1 @2xl:flex-row">
              <span className="shrink-0 font-medium [overflow-wrap:anywhere] @2xl:w-40">{gap.skill}</span>
              <p className="max-w-[58ch] min-w-0 text-quiet [overflow-wrap:anywhere]">
                {gapInWords(gap, hasResume, words)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Names label={hasResume ? text.covered : text.coveredBySaid} names={match.covered} />
      <Names label={text.unrehearsed} names={match.unrehearsed} />
      {match.worthAdding.length > 0 && (
        <div className="flex flex-col gap-2">
          <h3 className="text-small text-quiet">{text.worthAdding}</h3>
          <ul className="flex flex-col gap-2">
            {match.worthAdding.map(({ quote, number }) => (
              <li key={quote} className="script">
                “{quote}”{' '}
                <span className="font-sans text-small text-quiet">{questionsInWords([number], words)}</span>
              </li>
            ))}
          </ul>
          <p className="text-small text-quiet">{text.worthAddingHint}</p>
        </div>
      )}
    </Part>
  );
}

function Names({ label, names }: { label: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-small text-quiet">{label}</h3>
      <ul className="flex flex-wrap gap-2 text-small">
        {names.map((name) => (
          <li key={name} className="rounded-control border border-line px-2 py-1 [overflow-wrap:anywhere]">
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
