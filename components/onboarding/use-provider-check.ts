import { useRef, useState } from 'react';
import { shutdownsInUse } from '@/lib/domain/cost/known-shutdowns';
import type { ModelShutdown } from '@/lib/domain/model-shutdown';
import type { Provider } from '@/lib/domain/provider';
import type { ProviderCheck } from '@/lib/realtime/check-provider';
import { useServices } from './services-context';

/** `shutdowns` are the models in use that will be switched off, as the provider or its announcements say. */
export type Check =
  | { status: 'none' }
  | { status: 'asking' }
  | { status: 'answered'; answer: ProviderCheck; allowed: boolean; shutdowns: ModelShutdown[] };

/**
 * Asks the provider whether address and key are good, and remembers which models it will switch off. A newer question
 * makes the older one's answer void.
 */
export function useProviderCheck(): {
  check: Check;
  ask: (provider: Provider) => Promise<boolean>;
  forget: () => void;
} {
  const { provider: service, change } = useServices();
  const [check, setCheck] = useState<Check>({ status: 'none' });
  const running = useRef<AbortController>(null);
  const forget = () => {
    running.current?.abort();
    setCheck({ status: 'none' });
  };
  const ask = async (provider: Provider): Promise<boolean> => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    setCheck({ status: 'asking' });
    // First of all, while the browser still counts this as the click's doing.
    const allowed = await service.allowHost(provider.baseUrl);
    const answer = await service.check(provider, run.signal);
    if (run.signal.aborted) return false;
    const told = answer.ok ? answer.shutdowns : [];
    setCheck({
      status: 'answered',
      answer,
      allowed,
      shutdowns: answer.ok ? shutdownsInUse(provider, told) : [],
    });
    // A date that could not be written down is asked for again at the next check.
    if (answer.ok) void change({ shutdowns: told }).catch(() => undefined);
    return answer.ok;
  };
  return { check, ask, forget };
}
