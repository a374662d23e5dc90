import { Popover } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { popoverLook } from '@/components/ui/popover';
import { scoreText } from '@/components/ui/score';
import { Takes } from '@/components/ui/takes';
import { useWords } from '@/components/ui/words';
import { fill, type Words } from '@/lib/domain/messages';
import type { ReviewView, TakeView } from '@/lib/domain/view/view';
import { TakeAgainst } from './take-against';

/** Milliseconds that the comparison waits before it follows the pointer, so that crossing a dot opens nothing. */
const dwell = 150;

/** A take by its name, with its score where one may be seen. */
function takeName(words: Words, { take, overall, best }: TakeView, bare: boolean): string {
  if (bare) return words.panel.feedback.takes.ordinals[take - 1] ?? words.panel.feedback.takes.later;
  return fill(words.shared.takes[best ? 'best' : overall === null ? 'unscored' : 'scored'], {
    take,
    score: overall === null ? '' : scoreText(overall),
  });
}

/**
 * The dots of all takes. Pointing at one, or reaching it with the keyboard, compares it with the take under review; a
 * press keeps the comparison open and goes into it, where both can be heard. Escape shuts it.
 */
export function TakesCompare({ review, covered }: { review: ReviewView; covered: boolean }) {
  const words = useWords();
  const [shown, setShown] = useState<{ attemptId: string; pinned: boolean } | null>(null);
  const row = useRef<HTMLOListElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const bare = review.practice;
  const takes = covered
    ? review.takes.map((take) => ({ ...take, overall: null, best: false, parts: [] }))
    : review.takes;
  const current = takes.find((take) => take.current);
  const other = takes.find((take) => take.attemptId === shown?.attemptId);
  const later = (change: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(change, dwell);
  };
  const glance = (attemptId: string) => setShown((now) => (now?.pinned ? now : { attemptId, pinned: false }));
  const leave = () => setShown((now) => (now?.pinned ? now : null));
  const open = shown !== null && other !== undefined && current !== undefined;
  const name = covered
    ? ({ take }: TakeView) => fill(words.panel.feedback.takes.other, { take })
    : (take: TakeView) => takeName(words, take, bare);
  return (
    <Popover.Root open={open} onOpenChange={(wanted) => !wanted && setShown(null)}>
      <Popover.Anchor asChild>
        <span className="shrink-0">
          <Takes
            ref={row}
            takes={takes}
            label={words.panel.feedback.takes.label}
            bare={bare}
            dot={(dot) => {
              const take = takes.find(({ attemptId }) => attemptId === dot.attemptId);
              return {
                'aria-label': take ? name(take) : '',
                'aria-current': dot.current,
                'aria-haspopup': 'dialog',
                'aria-expanded': open && shown.attemptId === dot.attemptId,
                onPointerEnter: ({ pointerType }) =>
                  pointerType === 'mouse' && later(() => glance(dot.attemptId)),
                onPointerLeave: () => later(leave),
                onFocus: ({ currentTarget }) =>
                  currentTarget.matches(':focus-visible') && glance(dot.attemptId),
                onBlur: ({ relatedTarget }) => !sheet.current?.contains(relatedTarget) && leave(),
                onClick: () => {
                  clearTimeout(timer.current);
                  setShown({ attemptId: dot.attemptId, pinned: true });
                  sheet.current?.focus();
                },
              };
            }}
          />
        </span>
      </Popover.Anchor>
      {open && (
        <Popover.Portal>
          <Popover.Content
            ref={sheet}
            tabIndex={0}
            align="end"
            sideOffset={6}
            collisionPadding={12}
            aria-label={fill(words.panel.feedback.takes.against, { take: name(other) })}
            onOpenAutoFocus={(event) => !shown.pinned && event.preventDefault()}
            onCloseAutoFocus={(event) => !shown.pinned && event.preventDefault()}
            onInteractOutside={(event) =>
              row.current?.contains(event.target as Node) && event.preventDefault()
            }
            onPointerEnter={() => clearTimeout(timer.current)}
            onPointerLeave={() => later(leave)}
            className={popoverLook}
          >
            <TakeAgainst other={other} current={current} bare={bare} name={name} />
          </Popover.Content>
        </Popover.Portal>
      )}
    </Popover.Root>
  );
}
