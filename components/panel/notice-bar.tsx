import { FailureNotice } from '@/components/ui/failure-notice';
import { useWords } from '@/components/ui/words';
import type { PanelView } from '@/lib/domain/view/view';
import { useHands } from './panel-context';

/** A failure that belongs to no single place of the screen, and how the voice is connected, in words. */
export function NoticeBar({ view, reconnecting }: { view: PanelView; reconnecting: boolean }) {
  const words = useWords();
  const { send, openPage } = useHands();
  const { notice, connection, screen } = view;
  const shown =
    notice && !(screen.name === 'feedback' && screen.review.failure?.reason === notice.reason)
      ? notice
      : null;
  const button = shown && words.failures[shown.reason].button;
  const isSetUp = button === words.panel.frame.openSetUp;
  // Only where a take waits for its words or its feedback is there something to try again.
  const mayAct = isSetUp || screen.name === 'feedback' || screen.name === 'wording';
  const line = reconnecting
    ? words.panel.frame.reconnectingPanel
    : screen.name === 'preparing' || shown
      ? null
      : connection === 'lost'
        ? words.panel.frame.lost
        : connection === 'connecting'
          ? words.panel.frame.connecting
          : null;
  return (
    <div className="px-4 empty:hidden">
      {line && (
        <p role="status" className="pb-2 text-small text-quiet">
          {line}
        </p>
      )}
      {shown && (
        <div className="pb-3">
          <FailureNotice
            failure={shown}
            onAct={mayAct ? () => (isSetUp ? openPage('onboarding') : send({ type: 'tryAgain' })) : undefined}
            onDismiss={() => send({ type: 'dismissNotice' })}
          />
        </div>
      )}
    </div>
  );
}
