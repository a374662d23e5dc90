import { Check as CheckMark } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { ShutdownNotice } from '@/components/ui/shutdown-notice';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { Provider } from '@/lib/domain/provider';
import type { Check } from './use-provider-check';

/** The button that asks the provider, and what it answered, in words. */
export function ProviderAnswer({
  check,
  kind,
  ask,
}: {
  check: Check;
  kind: Provider['kind'];
  ask: () => void;
}) {
  const words = useWords().onboarding.provider;
  const asking = check.status === 'asking';
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <Button aria-disabled={asking} onClick={() => !asking && ask()}>
          {kind === 'compatible' ? words.checkAddress : words.check}
        </Button>
        <p role="status" className="min-w-48 flex-1 text-small text-quiet">
          {asking && words.checking}
          {check.status === 'answered' && check.answer.ok && <Good {...check.answer} />}
        </p>
      </div>
      {check.status === 'answered' && <ShutdownNotice shutdowns={check.shutdowns} />}
      {check.status === 'answered' && !check.answer.ok && <FailureNotice failure={check.answer.failure} />}
      {check.status === 'answered' && !check.answer.ok && !check.allowed && (
        <p className="text-small text-quiet">{words.notAllowed}</p>
      )}
    </div>
  );
}

function Good({ models, missing }: { models: string[]; missing: ('realtimeModel' | 'coachModel')[] }) {
  const words = useWords().onboarding.provider;
  if (missing.length > 0)
    return fill(words.lacks, { models: missing.map((name) => words.models[name]).join(', ') });
  return (
    <span className="flex items-center gap-2 text-ink">
      <CheckMark aria-hidden className="size-4 shrink-0 text-green" />
      {models.length > 0 ? fill(words.goodCount, { count: models.length }) : words.good}
    </span>
  );
}
