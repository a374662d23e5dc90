import { Fragment } from 'react';
import { useHands } from '@/components/panel/panel-context';
import { useWords } from '@/components/ui/words';
import type { EchoVerdict } from '@/lib/domain/echo';

/** Microphone, echo, provider and cost, right above *Start interview*. Where echo stands in the way, a door to set-up. */
export function Preflight({
  id,
  echo,
  provider,
  cost,
}: {
  id: string;
  echo: EchoVerdict;
  provider: string;
  cost: string;
}) {
  const words = useWords();
  const { openPage } = useHands();
  const text = words.panel.lobby.preflight;
  const doubtful = echo === 'strong' || echo === 'unknown';
  const parts = [
    text.microphone,
    doubtful ? (
      <button
        type="button"
        className="lit rounded-control underline decoration-edge underline-offset-3 hover:text-ink"
        onClick={() => openPage('onboarding')}
      >
        {text.echo[echo]}
      </button>
    ) : (
      text.echo[echo]
    ),
    provider,
    cost,
  ];
  return (
    <p id={id} className="text-center text-small text-balance text-quiet">
      {parts.map((part, index) => (
        <Fragment key={index}>
          <span className="inline-block">
            {part}
            {index < parts.length - 1 && '\u00a0·'}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}
