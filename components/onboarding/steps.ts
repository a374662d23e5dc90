import type { MicrophonePermission } from '@/lib/audio/microphone-permission';
import { hasConsent } from '@/lib/domain/settings';
import type { Setup } from './services';

export const stepNames = ['consent', 'microphone', 'name', 'provider', 'ready'] as const;
export type StepName = (typeof stepNames)[number];

/** A step of the flow, whether it is done, and whether it can be gone to. */
export type Step = { name: StepName; done: boolean; open: boolean };

/**
 * The flow for this set-up. A policy may leave out what would be typed, never the consent; and nothing after the
 * consent opens before it is given, because the next step would open the microphone.
 */
export function stepsOf({ effective, locks }: Setup, permission: MicrophonePermission | null): Step[] {
  const agreed = hasConsent(effective);
  const done: Record<StepName, boolean> = {
    consent: agreed,
    microphone: permission === 'granted',
    name: effective.candidateName !== '',
    provider: agreed && isProviderComplete(effective.provider),
    ready: false,
  };
  return stepNames
    .filter((name) => !(locks.typing && (name === 'name' || name === 'provider')))
    .map((name) => ({ name, done: done[name], open: name === 'consent' || agreed }));
}

/** True where an interview could be tried: OpenAI wants a key, the others may do without. */
export const isProviderComplete = (provider: Setup['effective']['provider']): boolean =>
  provider.kind !== 'openai' || provider.apiKey !== '';

/**
 * Where the page begins: whoever comes for the first time begins at the beginning; whoever comes back is led to
 * what is missing, or to the overview. A name is a wish, so that a missing one is not worth a detour.
 */
export function firstStepOf(steps: readonly Step[]): StepName {
  const missing = steps.find(({ name, done }) => !done && name !== 'name' && name !== 'ready');
  return missing?.name ?? 'ready';
}
