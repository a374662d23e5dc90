import { clsx } from 'clsx';
import { useEffect, useRef, type MouseEvent } from 'react';
import { wordAt, type TimedText } from '@/lib/domain/delivery/word-times/timed-words';
import { prefersReducedMotion } from '@/components/ui/reduced-motion';
import type { Transport } from './transport';
import { useFrames } from './use-transport';

/** After a scroll by hand the text stays where it was put for so long, milliseconds. */
const patience = 4_000;

/**
 * The words of a take. The one that is being said is lightly marked, by one change of a class; a press on a word goes
 * there. The text keeps it in view, unless the reader has just scrolled or wants no motion.
 */
export function FollowingText({ transport, text }: { transport: Transport; text: TimedText }) {
  const box = useRef<HTMLDivElement>(null);
  const paragraph = useRef<HTMLParagraphElement>(null);
  const marked = useRef<Element | null>(null);
  const leftAlone = useRef(0);
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
    const now = performance.now();
    if (word && transport.state().playing && now > leftAlone.current) keepInView(box.current, word);
  });
  useEffect(() => {
    const element = box.current;
    const byHand = (): void => void (leftAlone.current = performance.now() + patience);
    element?.addEventListener('wheel', byHand, { passive: true });
    element?.addEventListener('touchmove', byHand, { passive: true });
    return () => {
      element?.removeEventListener('wheel', byHand);
      element?.removeEventListener('touchmove', byHand);
    };
  }, []);
  const press = (event: MouseEvent): void => {
    const index = Number((event.target as HTMLElement).dataset['word'] ?? NaN);
    const at = text.words[index]?.at;
    // Whoever selects words wants to copy them.
    if (at && (getSelection()?.isCollapsed ?? true)) transport.seek(at.start);
  };
  return (
    // It can be scrolled, and has to be reachable for the keys that scroll it.
    <div ref={box} tabIndex={0} className="relative max-h-80 overflow-y-auto rounded-control pe-2">
      <p
        ref={paragraph}
        onClick={press}
        className={clsx('script text-quiet', isTimed && '[&>span]:cursor-pointer')}
      >
        {piecesOf(text)}
      </p>
    </div>
  );
}

/** Each word in a span of its own, by its number; what stands between two words comes as text. */
function piecesOf({ text, words }: TimedText) {
  const pieces = words.map((word, index) => [
    text.slice(words[index - 1]?.to ?? 0, word.from),
    <span
      key={word.from}
      data-word={index}
      className={clsx(
        'lit rounded-sm',
        word.filler && 'underline decoration-edge decoration-dotted decoration-2 underline-offset-4',
      )}
    >
      {text.slice(word.from, word.to)}
    </span>,
  ]);
  return [...pieces.flat(), text.slice(words.at(-1)?.to ?? 0)];
}

/** Once the word leaves the middle of its box, its line moves to the upper third in one go. */
function keepInView(box: HTMLElement | null, word: Element): void {
  if (!box || prefersReducedMotion()) return;
  const frame = box.getBoundingClientRect();
  const place = word.getBoundingClientRect();
  const depth = place.top - frame.top;
  if (depth >= 0 && place.bottom - frame.top < frame.height * 0.75) return;
  box.scrollTo({ top: box.scrollTop + depth - frame.height / 3, behavior: 'smooth' });
}
