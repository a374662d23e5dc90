import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { OnboardingServices, Setup } from './services';

const ServicesContext = createContext<OnboardingServices | null>(null);
const SetupContext = createContext<Setup | null>(null);

/** Gives the page its services and, once read, the present set-up. Nothing is shown before that. */
export function OnboardingProvider({
  services,
  children,
}: {
  services: OnboardingServices;
  children: ReactNode;
}) {
  const [setup, setSetup] = useState<Setup | null>(null);
  useEffect(() => services.watchSetup(setSetup), [services]);
  if (!setup) return null;
  return (
    <ServicesContext value={services}>
      <SetupContext value={setup}>{children}</SetupContext>
    </ServicesContext>
  );
}

export function useServices(): OnboardingServices {
  const services = use(ServicesContext);
  if (!services) throw new Error('The set-up page has no services above it.');
  return services;
}

export function useSetup(): Setup {
  const setup = use(SetupContext);
  if (!setup) throw new Error('The set-up page has no settings above it.');
  return setup;
}
