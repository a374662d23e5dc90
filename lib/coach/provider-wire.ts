import type { Provider } from '@/lib/domain/provider';
import { callFailure } from './call-failure';
import { chatCall } from './chat-call';
import { coachingErrand, type Errand } from './errand';
import { firstManner, humbler, type Manner, type Manners } from './manner';
import type { Prompt } from './prompts';
import { openClient } from './provider-client';
import { responsesCall } from './responses-call';
import type { CallOutcome, Patience, Wire } from './wire';
import { patiently } from './patiently';

export type ProviderWireOptions = {
  /** Injected in tests. */
  fetch?: typeof fetch | undefined;
  patience?: Patience | undefined;
  /** What earlier reviews found out about how to ask; a map of its own where none is given. */
  manners?: Manners | undefined;
  /** What is asked for; a review where none is given. */
  errand?: Errand | undefined;
};

const defaultPatience: Patience = { stall: 20_000, total: 60_000 };

/**
 * The wire to a provider: Responses where it is spoken, else chat completions, each in the strictest manner that is
 * not refused. What was found out is kept per address and model. Once a word has arrived nothing else is tried.
 */
export function createProviderWire(provider: Provider, options: ProviderWireOptions = {}): Wire {
  const patience = options.patience ?? defaultPatience;
  const manners: Manners = options.manners ?? new Map<string, Manner>();
  const key = `${provider.baseUrl} ${provider.coachModel}`;
  const errand = options.errand ?? coachingErrand();

  async function asked(
    prompt: Prompt,
    signal: AbortSignal,
    alive: () => void,
    onText: (delta: string) => void,
  ): Promise<CallOutcome> {
    const client = await openClient(provider, { fetch: options.fetch, timeout: patience.total });
    let spoke = false;
    const hear = (delta: string): void => {
      spoke = true;
      onText(delta);
    };
    let manner = manners.get(key) ?? firstManner(provider.coachModel);
    for (;;) {
      const call = manner.path === 'responses' ? responsesCall : chatCall;
      try {
        const outcome = await call(client, { provider, prompt, errand, manner, signal, alive, onText: hear });
        manners.set(key, manner);
        return outcome;
      } catch (error) {
        const next = spoke || signal.aborted ? null : humbler(manner, error);
        if (!next) throw error;
        manner = next;
        alive();
      }
    }
  }

  return {
    modelVersion: provider.coachModel,
    compact: false,
    ask: (prompt, signal, onText) =>
      patiently(
        patience,
        signal,
        (own, alive) => asked(prompt, own, alive, onText),
        (error) => callFailure(error, provider.apiKey),
      ),
  };
}
