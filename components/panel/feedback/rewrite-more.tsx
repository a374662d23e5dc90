import { Disclosure } from '@/components/ui/disclosure';
import { withGaps } from '@/components/ui/script-text';
import { useWords } from '@/components/ui/words';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { sourceLooks } from './source-looks';

const starParts = ['situation', 'task', 'action', 'result'] as const;

/** Folded beneath the rewrite: the four parts, the words of the posting, and where each claim comes from. */
export function RewriteMore({
  rewrite,
  counted,
}: {
  rewrite: CoachFeedback['rewrite'];
  /** False for practice, where nothing is counted. */
  counted: boolean;
}) {
  const words = useWords();
  const text = words.panel.feedback;
  const { star_version: star, keywords_to_include: keywords, claims } = rewrite;
  return (
    <div className="mt-3">
      {starParts.some((part) => star[part]) && (
        <Disclosure label={text.starVersion}>
          <dl className="flex flex-col gap-3">
            {starParts.map((part) =>
              star[part] ? (
                <div key={part}>
                  <dt className="text-small text-quiet">{words.shared.elements[part]}</dt>
                  <dd className="script">{withGaps(star[part])}</dd>
                </div>
              ) : null,
            )}
          </dl>
        </Disclosure>
      )}
      {claims.length > 0 && (
        <Disclosure label={text.claims} aside={counted && String(claims.length)}>
          <ul className="flex flex-col gap-2 text-small">
            {claims.map((claim, index) => (
              <li key={index} className="flex gap-3">
                <span className={`min-w-0 flex-1 underline underline-offset-4 ${sourceLooks[claim.source]}`}>
                  {withGaps(claim.text)}
                </span>
                <span className="w-28 shrink-0 text-quiet">{text.sources[claim.source]}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {keywords.length > 0 && (
        <Disclosure label={text.keywords} aside={counted && String(keywords.length)}>
          <ul className="flex flex-wrap gap-2 text-small">
            {keywords.map((keyword) => (
              <li key={keyword} className="rounded-control border border-line px-2 py-1">
                {keyword}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
