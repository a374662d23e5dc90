import { useEffect, useSyncExternalStore } from 'react';
import { firstStepOf, type Step, type StepName } from './steps';

const listen = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

const goTo = (step: StepName): void => {
  location.hash = step;
};

/**
 * The step that the address names (`#microphone`; `#settings` is the overview), as far as it is open; without one,
 * the first that is missing. It lives in the address so that "back" goes back and others can link to it; the first
 * one is written there as soon as all is `known`, or the page would run ahead when the missing thing is done.
 */
export function useStep(
  steps: readonly Step[],
  { onboarded, known }: { onboarded: boolean; known: boolean },
): [StepName, (step: StepName) => void] {
  const hash = useSyncExternalStore(listen, () => location.hash.slice(1));
  const wanted = hash === 'settings' ? 'ready' : hash;
  const named = steps.find(({ name }) => name === wanted);
  const step = named?.open ? named.name : named ? 'consent' : firstStepOf(steps, onboarded);
  useEffect(() => {
    if (known && location.hash === '') history.replaceState(null, '', `#${step}`);
  }, [known, step]);
  return [step, goTo];
}
