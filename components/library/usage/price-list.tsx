import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import type { PriceTable } from '@/lib/domain/cost/price';
import { builtInPrices, priceOf } from '@/lib/domain/cost/price-table';
import { Section } from '../section';
import { useFocusKept } from '../use-focus-kept';
import { PriceEntry } from './price-entry';
import { PriceForm } from './price-form';
import { usePriceTakeBack } from './use-price-take-back';

const place = 'prices';

/** Brings the prices into view and the keyboard with it. */
export function goToPrices(): void {
  const prices = document.getElementById(place);
  prices?.scrollIntoView({ block: 'start' });
  prices?.focus();
}

/**
 * The price of every model, those in use first. What was used and has no price stands open: something is to be typed
 * there.
 */
export function PriceList({
  prices,
  inUse,
  used,
}: {
  prices: PriceTable;
  inUse: readonly string[];
  /** Models that something was metered of. */
  used: readonly string[];
}) {
  const words = useWords().usage.prices;
  const takeBack = usePriceTakeBack(prices);
  const list = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [adding, setAdding] = useState(false);
  const others = [...new Set([...prices, ...builtInPrices].map(({ model }) => model))].filter(
    (model) => !inUse.includes(model),
  );
  useFocusKept(list, [...inUse, ...others].join());
  useFocusKept(add, String(adding));
  const entry = (model: string) => {
    const typed = prices.find((price) => price.model === model);
    return (
      <PriceEntry
        key={model}
        model={model}
        price={priceOf(model, prices)}
        onTakeBack={typed ? () => takeBack(typed) : null}
        open={used.includes(model) && !priceOf(model, prices)}
      />
    );
  };
  return (
    <div ref={list} id={place} tabIndex={-1} className="scroll-mt-6">
      <Section title={words.title}>
        <p className="text-quiet">{words.how}</p>
        {inUse.length > 0 && (
          <ul aria-label={words.inUse} className="flex flex-col divide-y divide-line">
            {inUse.map(entry)}
          </ul>
        )}
        <Disclosure label={words.others} aside={String(others.length)}>
          <ul className="flex flex-col divide-y divide-line">{others.map(entry)}</ul>
        </Disclosure>
        {adding ? (
          <PriceForm model={null} price={null} onDone={() => setAdding(false)} />
        ) : (
          <Button ref={add} className="self-start" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )}
      </Section>
    </div>
  );
}
