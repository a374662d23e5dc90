import { Popover } from '@/components/ui/popover';
import { scoreText } from '@/components/ui/score';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import { ReceiptText } from './receipt-text';

/** The score receipt: every criterion with its weight, and what its points rest on. */
export function WhyPopover({ sheet, typed }: { sheet: ScoreSheet; typed: boolean }) {
  const words = useWords();
  const text = words.panel.feedback;
  const rule =
    sheet.delivery !== null ? text.overallIs : typed ? text.overallIsContent : text.overallContentOnly;
  return (
    <Popover
      label={text.whyLabel}
      trigger={
        <button
          type="button"
          className="lit min-h-6 self-start rounded-control text-small text-quiet underline decoration-edge underline-offset-4 hover:text-ink"
        >
          {text.why}
        </button>
      }
    >
      <p className="text-small text-quiet">{rule}</p>
      <dl className="mt-3 flex flex-col gap-3 text-small">
        {sheet.parts.map((part) => (
          <div key={part.criterion}>
            <dt className="flex items-baseline justify-between gap-3">
              <span className="font-medium">
                {words.shared.criteria[part.criterion]}{' '}
                <span className="tabular font-normal text-quiet">
                  {fill(text.whyWeight, { weight: Math.round(part.weight * 100) })}
                </span>
              </span>
              <span className="tabular">{part.value === null ? text.notJudged : scoreText(part.value)}</span>
            </dt>
            {part.receipts.map((receipt, index) => (
              <dd key={index} className="mt-1 text-quiet">
                <ReceiptText receipt={receipt} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Popover>
  );
}
