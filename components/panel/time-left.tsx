import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { useNow } from './use-now';

/** What is left of the interview's time, in minutes. `endsAt` is milliseconds since the epoch. */
export function TimeLeft({ endsAt }: { endsAt: number }) {
  const text = useWords().panel.running;
  const seconds = (endsAt - useNow(1_000)) / 1_000;
  const words =
    seconds <= 0
      ? text.timeOver
      : seconds < 60
        ? text.lastMinute
        : fill(text.minutesLeft, { minutes: Math.floor(seconds / 60) });
  return <span>{words}</span>;
}
