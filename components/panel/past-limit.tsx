import { useWords } from '@/components/ui/words';
import type { AnswerLimit } from '@/lib/domain/interview/lobby';
import { useNow } from './use-now';

/** A gentle word once an answer is longer than the limit that was set. Never red, never cutting off. */
export function PastLimit({ startedAt, limit }: { startedAt: number; limit: AnswerLimit }) {
  const words = useWords();
  const past = useNow(1_000) - startedAt > limit * 1_000;
  return (
    <p
      role="status"
      className="min-w-40 flex-1 text-center text-small text-balance text-ink max-[371px]:order-first max-[371px]:basis-full"
    >
      {past && words.panel.listening.pastLimit[limit]}
    </p>
  );
}
