declare module '*.css';

declare module 'mammoth/mammoth.browser.min.js' {
  /** The library in one file for browsers, without files and without the network. */
  const mammoth: {
    convertToHtml(
      input: { arrayBuffer: ArrayBuffer },
      options: {
        includeEmbeddedStyleMap: boolean;
        includeDefaultStyleMap: boolean;
        externalFileAccess: boolean;
        transformDocument: (document: unknown) => unknown;
      },
    ): Promise<unknown>;
  };
  export default mammoth;
}
