import type { Policy } from '@/lib/domain/policy';

/** What the administrator has decided, so that the interface shows it as set and asks for nothing of it. */
export type Locks = {
  candidateName: boolean;
  /** The kind of provider, and with it address and key. */
  provider: boolean;
  /** Set-up leaves out name and provider altogether. */
  typing: boolean;
};

/** Reads the locks off a policy. A name that is empty locks nothing: it would leave nobody to be addressed. */
export function locksOf(policy: Policy | null): Locks {
  return {
    candidateName: Boolean(policy?.candidateName),
    provider: Boolean(policy?.provider?.kind ?? policy?.provider?.baseUrl ?? policy?.provider?.apiKey),
    typing: policy?.skipTyping === true,
  };
}
