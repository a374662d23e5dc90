import { ChevronRight, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Attempt } from '@/lib/domain/attempt';
import { fill } from '@/lib/domain/messages';
import { saidOf } from '@/lib/domain/report/report-material';
import type { Take } from '@/lib/store/interview-sheet';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { lengthOf } from '@/components/library/moments';
import { hrefOf } from '@/components/library/route';
import { Score } from '@/components/library/score';
import { ScriptText } from '@/components/library/script-text';
import { useAnswerRemoval } from '@/components/library/use-answer-removal';
import { TakePlayer } from '@/components/library/player/take-player';

/** One take: its line is always there; words, sound and the coach's insight unfold. */
export function TakeItem(props: {
  take: Take;
  best: boolean;
  open: boolean;
  practice: boolean;
  /** True while its interview is going on: then it stays. */
  running: boolean;
  /** True where the address names it: it comes into view. */
  asked: boolean;
  /** True where the coach's notes on it stand in the margin. */
  noted: boolean;
}) {
  const words = useWords().library.take;
  const { attempt, storyId } = props.take;
  const headline = props.noted ? null : saidOf(props.take, props.practice)?.headline;
  const line = useRef<HTMLElement>(null);
  const remove = useAnswerRemoval();
  useEffect(() => {
    if (!props.asked) return;
    line.current?.scrollIntoView({ block: 'center' });
    // Whoever walks through the list beside it stays there.
    if (document.activeElement === document.body) line.current?.focus({ preventScroll: true });
  }, [props.asked]);
  return (
    <details open={props.open} className="group">
      <summary
        ref={line}
        className="flex min-h-11 list-none items-center gap-2 rounded-control [&::-webkit-details-marker]:hidden"
      >
        <ChevronRight
          aria-hidden
          className="lit size-4 shrink-0 text-quiet group-open:rotate-90 rtl:-scale-x-100"
        />
        <span>{fill(words.name, { number: attempt.take })}</span>
        <span className="tabular text-small text-quiet">
          {attempt.mode === 'typed' ? words.typed : lengthOf((attempt.endedAt - attempt.startedAt) / 1000)}
          {props.best && ` · ${words.best}`}
        </span>
        <span className="ms-auto text-end">
          <Result attempt={attempt} practice={props.practice} />
        </span>
      </summary>
      <div className="flex flex-col gap-3 pt-1 pb-5 sm:ps-6">
        {headline && <p className="max-w-[62ch]">{headline}</p>}
        <TakePlayer attempt={attempt}>
          <Transcript transcript={attempt.transcript} />
        </TakePlayer>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {storyId && (
            <a href={hrefOf('library', storyId)} className="text-small underline underline-offset-4">
              {words.saved}
            </a>
          )}
          {!props.running && (
            <Button
              look="quiet"
              size="small"
              className="ms-auto print:hidden"
              onClick={() => void remove([attempt.id])}
            >
              <Trash2 aria-hidden className="size-4" />
              {fill(words.remove, { number: attempt.take })}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}

function Transcript({ transcript }: { transcript: string | null }) {
  const words = useWords().library.take;
  if (transcript === null) return <p className="text-small text-quiet">{words.noWords}</p>;
  if (!transcript.trim()) return <p className="text-small text-quiet">{words.nothingSaid}</p>;
  return (
    <div className="script text-quiet">
      <ScriptText text={transcript} />
    </div>
  );
}

/** The score, or why there is none; in practice interviews neither. */
function Result({ attempt, practice }: { attempt: Attempt; practice: boolean }) {
  const words = useWords();
  if (attempt.overall !== null) return practice ? null : <Score value={attempt.overall} />;
  const reason = attempt.notScored && words.shared.notScored[attempt.notScored].reason;
  return (
    <span className="text-small text-quiet">
      {reason
        ? fill(words.shared.score.notScored, { reason })
        : attempt.state === 'failed'
          ? words.library.take.failed
          : words.library.take.waiting}
    </span>
  );
}
