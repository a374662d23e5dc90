import type { Provider } from '@/lib/domain/provider';

const ownMachine = /^https?:\/\/(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?=[:/]|$)/i;

/** False where nobody sends a bill: this device, and a server on the candidate's own computer. */
export const isMetered = ({ kind, baseUrl }: Pick<Provider, 'kind' | 'baseUrl'>): boolean =>
  kind !== 'device' && !ownMachine.test(baseUrl);
