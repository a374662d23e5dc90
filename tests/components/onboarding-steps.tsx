import { fireEvent, render, screen } from '@testing-library/react';
import { OnboardingPage } from '@/components/onboarding/onboarding-page';
import { consentVersion } from '@/lib/domain/settings';
import type { Partner } from './onboarding-partner';

// The steps of whoever sets Greenroom up, shared by the tests of that page.

export const agreed = { consent: { version: consentVersion, at: 1 } };
export const finished = { ...agreed, onboardedAt: 2, candidateName: 'Robin' };

export async function open(partner: Partner, hash = ''): Promise<void> {
  location.hash = hash;
  render(<OnboardingPage services={partner.services} />);
  await screen.findByRole('heading', { level: 1 });
}
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
