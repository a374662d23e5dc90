import { useWords } from '@/components/ui/words';
import { addCosts, costOfAll } from '@/lib/domain/cost/cost';
import { noCost, type PriceTable } from '@/lib/domain/cost/price';
import { fill } from '@/lib/domain/messages';
import type { MeteredUsage } from '@/lib/domain/usage';
import { Section } from '../section';
import { useMoney } from './money';

const count = new Intl.NumberFormat(undefined, { notation: 'compact', maximumFractionDigits: 1 });

/** What the month's money was for: voice, transcription, coaching, planning, each with its models and share. */
export function PurposeList({ usages, prices }: { usages: readonly MeteredUsage[]; prices: PriceTable }) {
  const words = useWords().usage.purposes;
  const purposes = [...new Set(usages.map(({ purpose }) => purpose))].map((purpose) => {
    const own = usages.filter((usage) => usage.purpose === purpose);
    return { purpose, own, cost: costOfAll(own, prices) };
  });
  const total = purposes.reduce((sum, { cost }) => addCosts(sum, cost), noCost).dollars;
  const money = useMoney();
  return (
    <Section title={words.title}>
      <ul className="flex flex-col gap-4">
        {purposes.map(({ purpose, own, cost }) => (
          <li key={purpose} className="flex flex-col gap-1">
            <p className="flex items-baseline justify-between gap-4">
              <span>{words.names[purpose]}</span>
              <span className="tabular shrink-0">{money(cost)}</span>
            </p>
            <div aria-hidden className="h-1 bg-line">
              <div
                className="h-full bg-edge"
                style={{ width: `${total > 0 ? (cost.dollars / total) * 100 : 0}%` }}
              />
            </div>
            {own.map((usage) => (
              <p key={usage.model} className="flex justify-between gap-4 text-small text-quiet">
                <span className="min-w-0 [overflow-wrap:anywhere]">{usage.model}</span>
                <Amount usage={usage} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Amount({ usage }: { usage: MeteredUsage }) {
  const words = useWords().usage.purposes;
  const tokens =
    usage.inputTextTokens + usage.inputAudioTokens + usage.outputTextTokens + usage.outputAudioTokens;
  const said =
    tokens > 0
      ? fill(words.tokens, { count: count.format(tokens) })
      : fill(words.minutes, { count: count.format(usage.seconds / 60) });
  return <span className="tabular shrink-0">{said}</span>;
}
