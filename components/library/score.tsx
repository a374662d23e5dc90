import { fill } from '@/lib/domain/messages';
import { useWords } from '@/components/ui/words';

/** "7.5 / 10" in one piece. One decimal, as it was computed. */
export function Score({ value, large = false }: { value: number; large?: boolean }) {
  const words = useWords().shared.score;
  const [before = '', after = ''] = words.outOf.split('{score}');
  if (!large)
    return (
      <span className="tabular shrink-0 whitespace-nowrap">
        {fill(words.outOf, { score: value.toFixed(1) })}
      </span>
    );
  return (
    <span className="tabular whitespace-nowrap">
      {before}
      <span className="text-numeral">{value.toFixed(1)}</span>
      <span className="text-quiet">{after}</span>
    </span>
  );
}
