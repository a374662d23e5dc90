declare module '*.onnx?url' {
  /** Address of the packaged network, on the extension's own origin. */
  const url: string;
  export default url;
}

declare module 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url' {
  /** Address of the packaged runtime, on the extension's own origin. */
  const url: string;
  export default url;
}
