import { failure, type Failure } from '@/lib/domain/failure';

/** A capture of our own: never the meeting's stream, and nobody else's either. */
export type Camera = {
  readonly stream: MediaStream;
  /** Pieces of one WebM file, about one a second. `stop` resolves after the last has been told; it never rejects. */
  record(onPiece: (piece: ArrayBuffer) => void): { stop(): Promise<void> };
  /** At most once: unplugged, taken back, or no longer able to record. Not after `close`. */
  onLost(listener: (failure: Failure) => void): void;
  /** Puts the camera's light out; safe twice. */
  close(): void;
};

/** Enough to see how one sits and looks: a minute costs about 4 MB. */
const wanted: MediaTrackConstraints = {
  width: { ideal: 640 },
  height: { ideal: 360 },
  frameRate: { ideal: 24, max: 30 },
};
const bitsPerSecond = 500_000;
/** What a crash can cost at most. */
const pieceMilliseconds = 1_000;
/** VP8 costs a third of VP9's work, which the call beside us needs more. */
const types = ['video/webm;codecs=vp8', 'video/webm;codecs=vp9', 'video/webm'];
/** After this the recorder is gone, and what has come is what there is. */
const lastPieceMilliseconds = 2_000;

/**
 * Opens the camera. Rejects with a {@link Failure}: refused, missing, busy. While the permission is still to be asked
 * for, call it only on a visible page: elsewhere it counts as refused.
 */
export async function openCamera(): Promise<Camera> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: wanted }).catch((error: unknown) => {
    throw failure('cameraUnavailable', error instanceof Error ? error.name : '');
  });
  let listener: (failure: Failure) => void = () => undefined;
  let isOver = false;
  const lose = (detail: string): void => {
    if (isOver) return;
    isOver = true;
    listener(failure('cameraUnavailable', detail));
  };
  for (const track of stream.getTracks()) track.addEventListener('ended', () => lose('ended'));
  return {
    stream,
    record: (onPiece) => recordStream(stream, onPiece, () => lose('recorder')),
    onLost: (told) => {
      listener = told;
    },
    close() {
      isOver = true;
      for (const track of stream.getTracks()) track.stop();
    },
  };
}

function recordStream(
  stream: MediaStream,
  onPiece: (piece: ArrayBuffer) => void,
  onBroken: () => void,
): { stop(): Promise<void> } {
  const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, {
    ...(mimeType ? { mimeType } : {}),
    videoBitsPerSecond: bitsPerSecond,
  });
  // Reading a piece takes its time; they are told in the order in which they came.
  let told: Promise<void> = Promise.resolve();
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return;
    const bytes = data.arrayBuffer();
    told = told.then(async () => onPiece(await bytes)).catch(onBroken);
  });
  recorder.addEventListener('error', onBroken);
  const stopped = new Promise<void>((resolve) =>
    recorder.addEventListener('stop', () => resolve(), { once: true }),
  );
  recorder.start(pieceMilliseconds);
  return {
    async stop() {
      if (recorder.state !== 'inactive') recorder.stop();
      await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, lastPieceMilliseconds))]);
      await told;
    },
  };
}
