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

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url' {
  /** Address of the packaged reader, on the extension's own origin. */
  const url: string;
  export default url;
}
