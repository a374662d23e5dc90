import { RadioGroup } from 'radix-ui';
import type { HistoryLook } from '@/lib/domain/history/look';
import { useWords } from '@/components/ui/words';

const shown = ['interviews', 'answers'] as const;

/** What is listed. Set as large as a title, since it is what the page is about. */
export function ShowSwitch({
  show,
  onShow,
}: {
  show: HistoryLook['show'];
  onShow: (show: HistoryLook['show']) => void;
}) {
  const words = useWords().history.show;
  return (
    <RadioGroup.Root
      aria-label={words.label}
      value={show}
      onValueChange={(value) => {
        const chosen = shown.find((each) => each === value);
        if (chosen) onShow(chosen);
      }}
      className="flex gap-5"
    >
      {shown.map((value) => (
        <RadioGroup.Item
          key={value}
          value={value}
          className="script lit min-h-10 border-b-2 border-transparent text-quiet hover:text-ink data-[state=checked]:border-ink data-[state=checked]:text-ink"
        >
          {words[value]}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
