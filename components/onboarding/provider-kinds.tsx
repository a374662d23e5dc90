import { RadioGroup } from 'radix-ui';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import type { Provider } from '@/lib/domain/provider';

const kinds = ['device', 'openai', 'compatible'] as const;

/** The kinds of provider as cards, each with what it means in a sentence; the chosen one opens onto its details. */
export function ProviderKinds({
  value,
  details,
  onChange,
}: {
  value: Provider['kind'];
  details: ReactNode;
  onChange: (kind: (typeof kinds)[number]) => void;
}) {
  const words = useWords().onboarding.provider;
  return (
    <RadioGroup.Root
      aria-label={words.label}
      value={value}
      onValueChange={(next) => {
        const kind = kinds.find((each) => each === next);
        if (kind) onChange(kind);
      }}
      className="flex flex-col gap-2"
    >
      {kinds.map((kind) => (
        <Fragment key={kind}>
          <RadioGroup.Item
            value={kind}
            className="lit group flex items-start gap-3 rounded-card border border-line p-4 text-start hover:border-edge data-[state=checked]:border-ink data-[state=checked]:bg-raised"
          >
            <span
              aria-hidden
              className="lit mt-1 grid size-4 shrink-0 place-items-center rounded-full border border-edge group-data-[state=checked]:border-ink"
            >
              <RadioGroup.Indicator className="size-2 rounded-full bg-ink" />
            </span>
            <span className="flex flex-col gap-1">
              <span className="font-medium">{words.kinds[kind].title}</span>
              <span className="text-small text-pretty text-quiet">{words.kinds[kind].text}</span>
            </span>
          </RadioGroup.Item>
          {kind === value && details && (
            <div className="animate-settle border-s border-ink ms-6 ps-5 py-3">{details}</div>
          )}
        </Fragment>
      ))}
    </RadioGroup.Root>
  );
}
