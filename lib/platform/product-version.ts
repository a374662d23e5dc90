/** The version in the extension's manifest; a page that is opened outside of the extension has none. */
export const productVersion = (): string =>
  globalThis.chrome?.runtime?.getManifest?.().version ?? 'unpackaged';
