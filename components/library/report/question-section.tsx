import { fill } from '@/lib/domain/messages';
import type { QuestionSheet } from '@/lib/store/interview-sheet';
import { useWords } from '@/components/ui/words';
import { Score } from '@/components/library/score';
import { TakeItem } from './take-item';

/** A question with its takes: the best one open, the others folded. */
export function QuestionSection({ sheet, practice }: { sheet: QuestionSheet; practice: boolean }) {
  const words = useWords().library.interview;
  const { question, takes, bestId } = sheet;
  const best = takes.find((take) => take.attempt.id === bestId)?.attempt.overall ?? null;
  const label =
    question.followUpOf === null ? fill(words.question, { number: question.position + 1 }) : words.followUp;
  // With nothing scored the last word counts.
  const openId = bestId ?? takes.at(-1)?.attempt.id;
  return (
    <section className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <p className="flex justify-between gap-4 text-small text-quiet">
          <span>
            {label}
            {question.competency && ` · ${question.competency}`}
          </span>
          {!practice && best !== null && takes.length > 1 && <Score value={best} />}
        </p>
        <h2 className="script">“{question.text}”</h2>
      </div>
      {takes.length === 0 ? (
        <p className="text-small text-quiet">{words.unanswered}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line border-y border-line">
          {takes.map((take) => (
            <li key={take.attempt.id}>
              <TakeItem
                take={take}
                best={take.attempt.id === bestId && takes.length > 1}
                open={take.attempt.id === openId}
                practice={practice}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
