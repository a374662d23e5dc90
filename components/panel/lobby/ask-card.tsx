import { Card } from '@/components/ui/card';
import { useWords } from '@/components/ui/words';
import type { PanelView } from '@/lib/domain/view/view';
import { GuardedButton } from '@/components/panel/guarded-button';
import { useHands } from '@/components/panel/panel-context';

/** Practice only: where others may hear, the candidate is asked before anything is captured. */
export function AskCard({ ask }: { ask: NonNullable<PanelView['ask']> }) {
  const words = useWords();
  const { send } = useHands();
  const text = words.panel.ask;
  const unknown = ask === 'alone';
  return (
    <Card lit aria-labelledby="ask-heading">
      <h2 id="ask-heading" className="font-medium">
        {unknown ? text.unknownHeading : text.companyHeading}
      </h2>
      <p className="mt-1 text-small text-quiet">{unknown ? text.unknownBody : text.companyBody}</p>
      <div className="mt-3 flex flex-col items-start gap-1">
        {unknown && (
          <GuardedButton look="primary" onAct={() => send({ type: 'declare', declaration: 'alone' })}>
            {text.alone}
          </GuardedButton>
        )}
        <GuardedButton
          look={unknown ? 'quiet' : 'primary'}
          size={unknown ? 'small' : 'normal'}
          className={unknown ? '-ms-2' : ''}
          onAct={() => send({ type: 'declare', declaration: 'everyoneAgreed' })}
        >
          {unknown ? text.others : text.everyone}
        </GuardedButton>
      </div>
    </Card>
  );
}
