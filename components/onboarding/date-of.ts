import type { Instant } from '@/lib/domain/identifier';

/** A day as the candidate's own system writes it. */
export const dateOf = (at: Instant): string =>
  new Date(at).toLocaleDateString(undefined, { dateStyle: 'long' });
