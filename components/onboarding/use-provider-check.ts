import { useRef, useState } from 'react';
import type { Provider } from '@/lib/domain/provider';
import type { ProviderCheck } from '@/lib/realtime/check-provider';
import { useServices } from './services-context';

export type Check =
  { status: 'none' } | { status: 'asking' } | { status: 'answered'; answer: ProviderCheck; allowed: boolean };

/** Asks the provider whether address and key are good. A newer question makes the older one's answer void. */
export function useProviderCheck(): {
  check: Check;
  ask: (provider: Provider) => Promise<boolean>;
  forget: () => void;
} {
  const { provider: service } = useServices();
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
    setCheck({ status: 'answered', answer, allowed });
    return answer.ok;
  };
  return { check, ask, forget };
}
