import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import type { Price } from '@/lib/domain/cost/price';
import { priceOf } from '@/lib/domain/cost/price-table';
import { fill, type Words } from '@/lib/domain/messages';
import { dayOf } from '../moments';
import { priceTag } from './money';
import { PriceForm } from './price-form';

/** One model: what it costs in a line, and behind it the whole price, where it is from, and the ways to change it. */
export function PriceEntry({
  model,
  price,
  onTakeBack,
  open,
}: {
  model: string;
  price: Price | null;
  /** Null where the price is not the candidate's own. */
  onTakeBack: (() => void) | null;
  open: boolean;
}) {
  const words = useWords().usage.prices;
  const isOwn = onTakeBack !== null;
  return (
    <li>
      <Disclosure
        defaultOpen={open}
        label={
          <span className="flex flex-col py-2">
            <span className="[overflow-wrap:anywhere]">{model}</span>
            <span className="tabular text-small text-quiet">
              {price ? inShort(price, words) : words.unknown}
              {isOwn && ` · ${words.yours}`}
            </span>
          </span>
        }
      >
        <div className="flex flex-col gap-4 pb-2">
          {price && <Origin price={price} isOwn={isOwn} />}
          <PriceForm model={model} price={price}>
            {isOwn && (
              <Button look="quiet" onClick={onTakeBack}>
                {priceOf(model, []) ? words.reset : words.remove}
              </Button>
            )}
          </PriceForm>
        </div>
      </Disclosure>
    </li>
  );
}

function Origin({ price, isOwn }: { price: Price; isOwn: boolean }) {
  const words = useWords().usage.prices;
  const date = dayOf(new Date(`${price.asOf}T00:00`).getTime());
  if (isOwn || price.source === '')
    return <p className="text-small text-quiet">{fill(words.fromYou, { date })}</p>;
  const [before = '', after = ''] = fill(words.from, { date }).split('{source}');
  return (
    <p className="text-small text-quiet">
      {before}
      <a
        href={price.source}
        target="_blank"
        rel="noreferrer"
        className="underline underline-offset-2 hover:text-ink"
      >
        {words.sourceName}
      </a>
      {after}
    </p>
  );
}

/** The figures that weigh most: the minute of ears, the audio of a voice, the text of a coach. */
function inShort(price: Price, words: Words['usage']['prices']): string {
  const tag = (value: number | null): string => (value === null ? '–' : priceTag(value));
  if (price.minute !== null) return fill(words.units.minute, { price: priceTag(price.minute) });
  if (price.audioIn !== null || price.audioOut !== null)
    return fill(words.units.voice, { in: tag(price.audioIn), out: tag(price.audioOut) });
  return fill(words.units.text, { in: tag(price.textIn), out: tag(price.textOut) });
}
