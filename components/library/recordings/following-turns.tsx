import { useRef, type MouseEvent } from 'react';
import { wordAt } from '@/lib/domain/delivery/word-times/timed-words';
import { fill } from '@/lib/domain/messages';
import { useWords } from '@/components/ui/words';
import { lengthOf } from '@/components/library/moments';
import { timedPieces } from '@/components/library/player/timed-pieces';
import type { Transport } from '@/components/library/player/transport';
import { useFrames } from '@/components/library/player/use-transport';
import { useKeptInView } from '@/components/library/player/use-kept-in-view';
import { turnAt, type HeardTurn } from './heard-turns';

/** What both sides said, as a script. The turn that is heard stands in full ink, and in the candidate's the word. */
export function FollowingTurns({ transport, turns }: { transport: Transport; turns: readonly HeardTurn[] }) {
  const words = useWords().recordings;
  const box = useRef<HTMLOListElement>(null);
  const marked = useRef<{ turn: Element | null; word: Element | null }>({ turn: null, word: null });
  const keepInView = useKeptInView(box);
  useFrames(transport, (seconds) => {
    const isIdle = transport.state().status === 'asleep' && seconds === 0;
    const index = isIdle ? -1 : turnAt(turns, seconds);
    const turn = box.current?.children[index] ?? null;
    const place = wordAt(turns[index]?.text.words ?? [], seconds);
    const word = turn?.querySelector(`[data-word="${place}"]`) ?? null;
    const before = marked.current;
    if (turn === before.turn && word === before.word) return;
    before.turn?.removeAttribute('data-now');
    turn?.setAttribute('data-now', '');
    before.word?.classList.remove('said-now');
    word?.classList.add('said-now');
    marked.current = { turn, word };
    if (turn && transport.state().playing) keepInView(word ?? turn);
  });
  const press = (event: MouseEvent, turn: HeardTurn): void => {
    const place = Number((event.target as HTMLElement).dataset['word'] ?? NaN);
    const at = turn.text.words[place]?.at;
    if (at && (getSelection()?.isCollapsed ?? true)) transport.seek(at.start);
  };
  return (
    <ol
      ref={box}
      tabIndex={0}
      aria-label={words.interview.following}
      className="relative flex max-h-[32rem] flex-col gap-5 overflow-y-auto rounded-control pe-2"
    >
      {turns.map((each) => (
        <li
          key={each.turn.id}
          className="group grid gap-x-6 gap-y-1 text-quiet sm:grid-cols-[6.5rem_minmax(0,1fr)]"
        >
          <TurnHead turn={each} onHear={(from) => transport.play(from)} />
          <p
            onClick={(event) => press(event, each)}
            className={
              each.turn.speaker === 'candidate'
                ? 'script lit group-data-now:text-ink [&>span]:cursor-pointer'
                : 'lit max-w-[62ch] whitespace-pre-line group-data-now:text-ink sm:pt-1'
            }
          >
            {timedPieces(each.text)}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Who says it, and from where on it can be heard. */
function TurnHead({ turn: { turn, heard }, onHear }: { turn: HeardTurn; onHear: (from: number) => void }) {
  const words = useWords().recordings.interview;
  const isCandidate = turn.speaker === 'candidate';
  return (
    <div className="flex items-baseline gap-2 text-small sm:flex-col sm:items-start sm:gap-0 sm:pt-1.5">
      <span className="flex items-center gap-2">
        <span
          aria-hidden
          className={`size-2 shrink-0 rounded-full ${isCandidate ? 'bg-green' : 'bg-amber'}`}
        />
        {words.lanes[turn.speaker]}
      </span>
      {heard ? (
        <button
          type="button"
          aria-label={fill(words.hearFrom, { at: lengthOf(heard.from) })}
          onClick={() => onHear(heard.from)}
          className="lit tabular min-h-6 rounded-control underline decoration-line underline-offset-4 hover:text-ink hover:decoration-ink sm:ms-4"
        >
          {lengthOf(heard.from)}
        </button>
      ) : (
        <span className="sm:ms-4">{words.unheard}</span>
      )}
    </div>
  );
}
