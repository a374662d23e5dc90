declare module '*.wasm?url' {
  /** Address of the packaged file, on the extension's own origin. */
  const url: string;
  export default url;
}
