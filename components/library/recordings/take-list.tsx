import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { fill } from '@/lib/domain/messages';
import type { QuestionSheet, Take } from '@/lib/store/interview-sheet';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { lengthOf } from '@/components/library/moments';
import { compareHref } from '@/components/library/player/compare-href';
import { TakePlayer } from '@/components/library/player/take-player';
import { Score } from '@/components/library/score';

/** The takes of an interview that have sound, by question; each unfolds into its player. */
export function TakeList({
  questions,
  audible,
  practice,
}: {
  questions: readonly QuestionSheet[];
  /** Recordings that are here, by their ids. */
  audible: ReadonlySet<string>;
  practice: boolean;
}) {
  const words = useWords().recordings.interview;
  const shown = questions
    .map((sheet) => ({
      ...sheet,
      takes: sheet.takes.filter(({ attempt }) => attempt.recordingId && audible.has(attempt.recordingId)),
    }))
    .filter(({ takes }) => takes.length > 0);
  if (shown.length === 0) return <p className="text-quiet">{words.noTakes}</p>;
  return shown.map(({ question, takes }) => (
    <section key={question.id} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <div className="flex min-w-0 flex-col">
          <p className="text-small text-quiet">
            {question.followUpOf === null
              ? fill(words.question, { number: question.position + 1 })
              : words.followUp}
          </p>
          <h3 className="max-w-[62ch] font-script">“{question.text}”</h3>
        </div>
        <CompareTakes takes={takes} />
      </div>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {takes.map((take) => (
          <TakeRow key={take.attempt.id} take={take} practice={practice} />
        ))}
      </ul>
    </section>
  ));
}

/** The first and the last of several takes: how far one has come. */
function CompareTakes({ takes }: { takes: readonly Take[] }) {
  const words = useWords().recordings.player;
  const [first] = takes;
  const last = takes.at(-1);
  if (!first || !last || first === last) return null;
  return (
    <Button asChild look="quiet" size="small" className="-mx-2">
      <a href={compareHref(first.attempt, last.attempt)}>{words.compare}</a>
    </Button>
  );
}

/** Its player is made when it is opened, and not before: each asks the database. */
function TakeRow({ take: { attempt }, practice }: { take: Take; practice: boolean }) {
  const words = useWords().library.take;
  const [isOpen, setOpen] = useState(false);
  const seconds = attempt.delivery?.durationSeconds ?? (attempt.endedAt - attempt.startedAt) / 1000;
  return (
    <li>
      <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex min-h-11 list-none items-center gap-2 rounded-control [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            className="lit size-4 shrink-0 text-quiet group-open:rotate-90 rtl:-scale-x-100"
          />
          <span>{fill(words.name, { number: attempt.take })}</span>
          <span className="tabular text-small text-quiet">{lengthOf(seconds)}</span>
          <span className="ms-auto">
            {!practice && attempt.overall !== null && <Score value={attempt.overall} />}
          </span>
        </summary>
        {isOpen && (
          <div className="pt-1 pb-5">
            <TakePlayer attempt={attempt} />
          </div>
        )}
      </details>
    </li>
  );
}
