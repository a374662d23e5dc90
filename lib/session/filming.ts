import { Failure, failure } from '@/lib/domain/failure';
import type { Camera } from '@/lib/camera/camera';
import type { SoundRoom } from '@/lib/audio/sound-room';
import { appendPicture } from '@/lib/store/camera';
import { storeFailure } from '@/lib/store/failure';
import { discardRecording, openRecording, sealRecording } from '@/lib/store/recordings';
import type { Services } from './services';

/** Whose picture it is and how long it is kept. */
type Plan = { interviewId: string; attemptId: string; audioDays: number };

/**
 * Records the candidate's camera beside a take, on the take's clock. The camera is open while a take is, and not longer.
 * Whatever goes wrong with it costs the picture alone: it is told once in an interview, and the take goes on.
 */
export type Filming = {
  start(room: SoundRoom, plan: Plan, onTrouble: (failure: Failure) => void): void;
  /** Resolves when what was recorded is sealed. Never rejects. */
  stop(attemptId: string): Promise<void>;
  /** Forgets what was recorded. */
  discard(attemptId: string): Promise<void>;
};

/** `onFilming` is told whenever the camera begins to be recorded, and when it no longer is. */
export function createFilming(services: Services, onFilming: (filming: boolean) => void): Filming {
  const { database, now, newId, logger } = services;
  let running: { attemptId: string; end: (kept: boolean) => Promise<void> } | null = null;
  /** The interview in which it was told last that there is no picture. */
  let toldIn: string | null = null;

  async function film(
    room: SoundRoom,
    { interviewId, attemptId, audioDays }: Plan,
    over: Promise<boolean>,
    onTrouble: (failure: Failure) => void,
  ): Promise<void> {
    const id = newId();
    let camera: Camera | null = null;
    let isOver = false;
    void over.then(() => (isOver = true));
    try {
      camera = await services.openCamera();
      if (isOver) return;
      const startSample = room.now();
      const lost = Promise.withResolvers<never>();
      lost.promise.catch(() => undefined);
      camera.onLost(lost.reject);
      const { clockId, sampleRate } = room;
      const row = {
        id,
        interviewId,
        attemptId,
        channel: 'camera',
        clockId,
        sampleRate,
        startSample,
      } as const;
      await openRecording(database, { ...row, createdAt: now() }, audioDays);
      let index = 0;
      let written: Promise<unknown> = Promise.resolve();
      const recording = camera.record((data) => {
        const piece = { recordingId: id, index: index++, data };
        const sampleCount = room.now() - startSample;
        // A file with a hole in it cannot be read: after a piece that was not written none is.
        written = written.then(() => appendPicture(database, piece, sampleCount));
        written.catch(lost.reject);
      });
      onFilming(true);
      try {
        await Promise.race([over, lost.promise]);
      } finally {
        onFilming(false);
        await recording.stop();
        await written.catch(() => undefined);
      }
    } catch (error) {
      logger.warn('the camera is not recorded', { reason: troubleOf(error).reason });
      if (toldIn !== interviewId) onTrouble(troubleOf(error));
      toldIn = interviewId;
    } finally {
      camera?.close();
      const finish = (await over) ? sealRecording : discardRecording;
      await finish(database, id).catch(() => logger.warn('a picture was not finished', { id }));
    }
  }

  async function finish(attemptId: string, kept: boolean): Promise<void> {
    if (running?.attemptId !== attemptId) return;
    const { end } = running;
    running = null;
    await end(kept);
  }

  return {
    start(room, plan, onTrouble) {
      if (running) void finish(running.attemptId, true);
      const over = Promise.withResolvers<boolean>();
      const done = film(room, plan, over.promise, onTrouble);
      running = {
        attemptId: plan.attemptId,
        end(kept) {
          over.resolve(kept);
          return done;
        },
      };
    },
    stop: (attemptId) => finish(attemptId, true),
    discard: (attemptId) => finish(attemptId, false),
  };
}

/** A camera rejects with a failure; everything else that can break here is the disk. */
function troubleOf(thrown: unknown): Failure {
  const parsed = Failure.safeParse(thrown);
  return parsed.success ? parsed.data : failure('cameraUnavailable', storeFailure(thrown).reason);
}
