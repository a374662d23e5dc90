/** The provider's voices, by its own names. Its documentation recommends the first two. */
export const providerVoices = [
  'marin',
  'cedar',
  'alloy',
  'ash',
  'ballad',
  'coral',
  'echo',
  'sage',
  'shimmer',
  'verse',
] as const;
export type ProviderVoice = (typeof providerVoices)[number];

export const isProviderVoice = (voice: string): voice is ProviderVoice =>
  providerVoices.some((known) => known === voice);
