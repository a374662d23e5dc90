import { failure } from '@/lib/domain/failure';

/**
 * Records a stream for so many seconds, to be played back on the spot: what the candidate will sound like. Resolves
 * earlier with what there is when the track ends; rejects with the signal's reason when aborted, and with a
 * {@link failure} where nothing can be recorded. The stream stays its owner's.
 */
export async function recordTrial(stream: MediaStream, seconds: number, signal?: AbortSignal): Promise<Blob> {
  signal?.throwIfAborted();
  const recorder = new MediaRecorder(stream, {
    mimeType: 'audio/webm;codecs=opus',
    audioBitsPerSecond: 48_000,
  });
  const parts: Blob[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  const finish = () => recorder.state !== 'inactive' && recorder.stop();
  const abort = () => {
    reject(signal?.reason);
    finish();
  };
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.onstop = () => resolve(new Blob(parts, { type: recorder.mimeType }));
  recorder.onerror = () => reject(failure('unexpected', 'The trial recording stopped.'));
  signal?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(finish, seconds * 1_000);
  try {
    recorder.start();
    return await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
