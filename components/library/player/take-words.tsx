import type { TimedText } from '@/lib/domain/delivery/word-times/timed-words';
import { useWords } from '@/components/ui/words';
import { FollowingText } from './following-text';
import type { Transport } from './transport';

/** What was said, following the sound; or why it does not. */
export function TakeWords({
  transport,
  text,
  known,
  hint = true,
}: {
  transport: Transport;
  text: TimedText;
  /** False while the words of the take are not known. */
  known: boolean;
  /** False where what can be done with the words is said elsewhere. */
  hint?: boolean;
}) {
  const words = useWords().recordings.player;
  if (!known || text.words.length === 0)
    return <p className="text-small text-quiet">{known ? words.silence : words.noWords}</p>;
  const isTimed = text.words.some(({ at }) => at !== null);
  return (
    <div className="flex flex-col gap-2">
      <FollowingText transport={transport} text={text} label={words.words} />
      {(hint || !isTimed) && (
        <p className="text-small text-quiet">{isTimed ? words.approximate : words.noTimes}</p>
      )}
    </div>
  );
}
