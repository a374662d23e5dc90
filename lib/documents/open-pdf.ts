import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  PDFWorker,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentProblem } from '@/lib/domain/document';

type Opened = { document: PDFDocumentProxy; close: () => Promise<void> };

/**
 * Opens a PDF in a worker of its own, from the extension's package. Nothing is fetched: neither fonts nor tables of
 * characters nor decoders of pictures, which text does not need; scripts and forms in it are left alone.
 * Rejects where it is no whole PDF, or `signal` stops it; then, and after `close`, the worker has ended.
 */
export async function openPdf(
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Opened | { problem: DocumentProblem }> {
  const thread = startWorker();
  const task = getDocument({
    // The worker takes the bytes away.
    data: bytes.slice(),
    ...(thread ? { worker: thread.worker } : {}),
    verbosity: VerbosityLevel.ERRORS,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  const close = async (): Promise<void> => {
    signal.removeEventListener('abort', onAbort);
    await task.destroy().catch(() => undefined);
    thread?.end();
  };
  // A worker that is busy with a hostile file does not listen: it is ended.
  const onAbort = (): void => {
    thread?.end();
    void task.destroy().catch(() => undefined);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    signal.throwIfAborted();
    const document = await Promise.race([task.promise, stopped(signal)]);
    return { document, close };
  } catch (error) {
    await Promise.race([close(), stopped(signal).catch(() => undefined)]);
    if (error instanceof PasswordException) return { problem: { fault: 'locked', kind: 'pdf' } };
    if (error instanceof InvalidPDFException) return { problem: { fault: 'damaged', kind: 'pdf' } };
    throw error;
  }
}

const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = (): void => reject(new DOMException('', 'AbortError'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });

/** Null where there are no workers, as in tests; then pdf.js reads on the thread of its caller. */
function startWorker(): { worker: PDFWorker; end: () => void } | null {
  if (typeof Worker === 'undefined') return null;
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  return {
    worker,
    end: () => {
      worker.destroy();
      port.terminate();
    },
  };
}
