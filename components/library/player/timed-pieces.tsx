import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { TimedText } from '@/lib/domain/delivery/word-times/timed-words';

/** Each word in a span of its own, by its number; what stands between two words comes as text. */
export function timedPieces({ text, words }: TimedText): ReactNode[] {
  const pieces = words.map((word, index) => [
    text.slice(words[index - 1]?.to ?? 0, word.from),
    <span
      key={word.from}
      data-word={index}
      className={clsx(
        'lit',
        word.filler && 'underline decoration-edge decoration-dotted decoration-2 underline-offset-4',
      )}
    >
      {text.slice(word.from, word.to)}
    </span>,
  ]);
  return [...pieces.flat(), text.slice(words.at(-1)?.to ?? 0)];
}
