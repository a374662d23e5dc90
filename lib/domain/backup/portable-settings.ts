import { Settings } from '@/lib/domain/settings';

/**
 * The settings that go along. What belongs to one device or was agreed to on it stays there: consent, microphone, echo
 * check, what the provider said of its models.
 */
export const PortableSettings = Settings.pick({
  candidateName: true,
  provider: true,
  audioDays: true,
  textMonths: true,
  lobby: true,
  costCap: true,
  prices: true,
});

/** The part of the settings that goes along; the provider's key only where that is wished. */
export function portableOf(settings: Settings, withKey: boolean) {
  const portable = PortableSettings.parse(settings);
  return withKey ? portable : { ...portable, provider: { ...portable.provider, apiKey: '' } };
}

/**
 * These settings with the portable part of others. A price of theirs goes before one of ours for the same model. A key
 * that did not come along is kept where it belongs to the same provider, and is not handed to another one.
 */
export function withPortable(ours: Settings, theirs: Settings): Settings {
  const portable = PortableSettings.parse(theirs);
  const { kind, baseUrl, apiKey } = portable.provider;
  const isSame = kind === ours.provider.kind && baseUrl === ours.provider.baseUrl;
  const priced = new Set(portable.prices.map(({ model }) => model));
  return {
    ...ours,
    ...portable,
    provider: { ...portable.provider, apiKey: apiKey || (isSame ? ours.provider.apiKey : '') },
    prices: [...ours.prices.filter(({ model }) => !priced.has(model)), ...portable.prices].slice(-200),
  };
}
