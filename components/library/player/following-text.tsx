import { clsx } from 'clsx';
import { useRef, type MouseEvent } from 'react';
import { wordAt, type TimedText } from '@/lib/domain/delivery/word-times/timed-words';
import { timedPieces } from './timed-pieces';
import type { Transport } from './transport';
import { useFrames } from './use-transport';
import { useKeptInView } from './use-kept-in-view';

/**
 * The words of a take. The one that is being said is lightly marked, by one change of a class; a press on a word goes
 * there.
 */
export function FollowingText({
  transport,
  text,
  label,
}: {
  transport: Transport;
  text: TimedText;
  label: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const paragraph = useRef<HTMLParagraphElement>(null);
  const marked = useRef<Element | null>(null);
  const keepInView = useKeptInView(box);
  const isTimed = text.words.some(({ at }) => at !== null);
  useFrames(transport, (seconds) => {
    // Before anything was played there is no word being said.
    const isIdle = transport.state().status === 'asleep' && seconds === 0;
    const index = isIdle ? -1 : wordAt(text.words, seconds);
    const word = index < 0 ? null : (paragraph.current?.children[index] ?? null);
    if (word === marked.current) return;
    marked.current?.classList.remove('said-now');
    word?.classList.add('said-now');
    marked.current = word;
    if (word && transport.state().playing) keepInView(word);
  });
  const press = (event: MouseEvent): void => {
    const index = Number((event.target as HTMLElement).dataset['word'] ?? NaN);
    const at = text.words[index]?.at;
    // Whoever selects words wants to copy them.
    if (at && (getSelection()?.isCollapsed ?? true)) transport.seek(at.start);
  };
  return (
    // It can be scrolled, and has to be reachable for the keys that scroll it.
    <div
      ref={box}
      role="group"
      aria-label={label}
      tabIndex={0}
      className="relative max-h-80 overflow-y-auto rounded-control pe-2"
    >
      <p
        ref={paragraph}
        onClick={press}
        className={clsx('script text-quiet', isTimed && '[&>span]:cursor-pointer')}
      >
        {timedPieces(text)}
      </p>
    </div>
  );
}
