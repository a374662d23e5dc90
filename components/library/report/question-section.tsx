import { useRef } from 'react';
import { fill } from '@/lib/domain/messages';
import type { Answer } from '@/lib/domain/report/answers';
import type { QuestionSheet } from '@/lib/store/interview-sheet';
import { useWords } from '@/components/ui/words';
import { useRoute } from '@/components/library/route';
import { Score } from '@/components/library/score';
import { useFocusKept } from '@/components/library/use-focus-kept';
import { MarginNotes } from './margin-notes';
import { TakeItem } from './take-item';

/** A question with its takes: the best one open, the others folded; the coach's notes in the margin. */
export function QuestionSection({
  sheet,
  answer,
  practice,
  running,
}: {
  sheet: QuestionSheet;
  answer: Answer | undefined;
  practice: boolean;
  running: boolean;
}) {
  const words = useWords().library.interview;
  const { question, takes, bestId } = sheet;
  const best = takes.find((take) => take.attempt.id === bestId)?.attempt.overall ?? null;
  const label =
    question.followUpOf === null ? fill(words.question, { number: question.position + 1 }) : words.followUp;
  const title = useRef<HTMLHeadingElement>(null);
  // The button that deletes a take goes with it.
  useFocusKept(title, takes.map(({ attempt }) => attempt.id).join('\n'));
  const asked = useRoute().query.get('answer');
  // With nothing scored the last word counts.
  const openId = bestId ?? takes.at(-1)?.attempt.id;
  return (
    <section className="grid gap-x-8 gap-y-4 @3xl:grid-cols-[minmax(0,1fr)_12rem]">
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex flex-col gap-1">
          <p className="flex justify-between gap-4 text-small text-quiet">
            <span>
              {label}
              {question.competency && ` · ${question.competency}`}
            </span>
            {!practice && best !== null && takes.length > 1 && <Score value={best} />}
          </p>
          <h3 ref={title} tabIndex={-1} className="script">
            “{question.text}”
          </h3>
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
                  open={take.attempt.id === openId || take.attempt.id === asked}
                  asked={take.attempt.id === asked}
                  practice={practice}
                  running={running}
                  noted={take.attempt.take === answer?.best}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      {answer && <MarginNotes answer={answer} />}
    </section>
  );
}
