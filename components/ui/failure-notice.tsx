import type { Failure, FailureReason } from '@/lib/domain/failure';
import { Notice } from './notice';
import { useWords } from './words';

/** News rather than failures: something was reached that the candidate set, or changed that goes on by itself. */
const news: ReadonlySet<FailureReason> = new Set([
  'microphoneChanged',
  'costNearCap',
  'costCapReached',
  'timeBudgetOver',
  'storageLow',
]);

/**
 * A failure in the catalogue's three sentences. Its button appears only where the reason has one and the caller
 * says what it does.
 */
export function FailureNotice({
  failure,
  onAct,
  onDismiss,
}: {
  failure: Failure;
  onAct?: (() => void) | undefined;
  onDismiss?: (() => void) | undefined;
}) {
  const words = useWords();
  const { what, kept, todo, button } = words.failures[failure.reason];
  return (
    <Notice
      what={what}
      kept={kept}
      todo={todo}
      calm={news.has(failure.reason)}
      detail={failure.detail}
      action={button && onAct ? { label: button, onAct } : undefined}
      dismiss={onDismiss && { label: words.shared.dismiss, onAct: onDismiss }}
    />
  );
}
