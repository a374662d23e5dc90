import '@/lib/domain/zod-config';
import '@/components/ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OnboardingPage } from '@/components/onboarding/onboarding-page';
import { composeServices } from './services';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <OnboardingPage services={composeServices()} />
    </StrictMode>,
  );
