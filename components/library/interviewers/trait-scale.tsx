import { fill } from '@/lib/domain/messages';
import { useWords } from '@/components/ui/words';

/** Where between two words somebody stands, 1 to 10. Quiet: it helps to choose and judges nobody. */
export function TraitScale({ trait, value }: { trait: 'warmth' | 'strictness'; value: number }) {
  const words = useWords().interviewers.traits;
  const { least, most } = words.ends[trait];
  return (
    <div
      role="meter"
      aria-label={words[trait]}
      aria-valuemin={1}
      aria-valuemax={10}
      aria-valuenow={value}
      aria-valuetext={fill(words.value, { value })}
      className="grid grid-cols-[4.75rem_minmax(0,1fr)_3.75rem] items-center gap-2 text-small text-quiet"
    >
      <span aria-hidden>{least}</span>
      <span aria-hidden className="relative h-px bg-edge">
        <span
          className="lit absolute top-1/2 size-2 -translate-x-1/2 -translate-y-1/2 rounded-full bg-ink transition-[inset-inline-start] rtl:translate-x-1/2"
          style={{ insetInlineStart: `${((value - 1) / 9) * 100}%` }}
        />
      </span>
      <span aria-hidden className="text-end">
        {most}
      </span>
    </div>
  );
}
