import type { MicrophonePermission } from '@/lib/audio/microphone-permission';
import { hasConsent } from '@/lib/domain/settings';
import type { Setup } from './services';

export const stepNames = ['consent', 'microphone', 'name', 'provider', 'ready'] as const;
export type StepName = (typeof stepNames)[number];

/** A step of the flow: whether it is done, whether it has to be before a rehearsal, and whether it can be gone to. */
export type Step = { name: StepName; done: boolean; missing: boolean; open: boolean };

/**
 * The flow for this set-up. A policy may leave out what would be typed, never the consent; and nothing after the
 * consent opens before it is given, because the next step would open the microphone.
 */
export function stepsOf({ own, effective, locks }: Setup, permission: MicrophonePermission | null): Step[] {
  const agreed = hasConsent(effective);
  const complete = isProviderComplete(effective.provider);
  // What holds by default is not done yet: the candidate has not seen it.
  const chosen = own.onboardedAt !== null || locks.provider || effective.provider.kind !== 'device';
  const done: Record<StepName, boolean> = {
    consent: agreed,
    microphone: permission === 'granted',
    name: effective.candidateName !== '',
    provider: complete && chosen,
    ready: own.onboardedAt !== null && agreed && complete,
  };
  const missing: ReadonlySet<StepName> = new Set([
    ...(agreed ? [] : ['consent' as const]),
    ...(complete ? [] : ['provider' as const]),
  ]);
  return stepNames
    .filter((name) => !(locks.typing && (name === 'name' || name === 'provider')))
    .map((name) => ({
      name,
      done: done[name],
      missing: missing.has(name),
      open: name === 'consent' || agreed,
    }));
}

/** True where an interview could be tried: OpenAI wants a key, the others may do without. */
export const isProviderComplete = (provider: Setup['effective']['provider']): boolean =>
  provider.kind !== 'openai' || provider.apiKey !== '';

/**
 * Where the page begins: whoever has not been through it goes on where they stopped; whoever comes back is led to
 * what is missing, or to the overview. A name is a wish, so that a missing one is not worth a detour then.
 */
export function firstStepOf(steps: readonly Step[], onboarded: boolean): StepName {
  const next = steps.find(({ name, done, missing }) =>
    onboarded ? missing || (name === 'microphone' && !done) : !done,
  );
  return next?.name ?? 'ready';
}
