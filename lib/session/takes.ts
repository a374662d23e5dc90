import type { Attempt } from '@/lib/domain/attempt';
import { failure } from '@/lib/domain/failure';
import type { VoiceTrack } from '@/lib/domain/delivery/voice-track';
import type { InterviewEvent } from '@/lib/domain/interview/interview-event';
import type { OpenTake } from '@/lib/domain/interview/interview-state';
import type { HeardTake, Interviewer } from '@/lib/domain/interview/interviewer';
import type { Question } from '@/lib/domain/questions/question';
import { startRecorder, type Recorder, type RecordingPlan, type SealedSound } from '@/lib/audio/recorder';
import type { SoundRoom } from '@/lib/audio/sound-room';
import type { TakeTracking } from '@/lib/audio/voice-tracker';
import { keepAttempt } from '@/lib/store/attempts';
import { storeFailure } from '@/lib/store/failure';
import { discardRecording } from '@/lib/store/recordings';
import type { WholeSound } from '@/lib/store/whole-sound';
import { createEar, type Ear } from './ear';
import type { Filming } from './filming';
import { recordingWriter } from './recording-writer';
import type { Services } from './services';
import { unsavedOf } from './unsaved';

/** So long the microphone stays on after *Finish*, for the end of the last word. */
const tailMilliseconds = 250;

type Report = (event: InterviewEvent) => void;

/** Who records and hears takes at the moment. */
export type Booth = { room: SoundRoom; interviewer: Interviewer };

type Running = {
  attemptId: string;
  recordingId: string;
  recorder: Recorder;
  tracking: TakeTracking;
  ear: Ear;
  stopLevels: () => void;
  audioDays: number;
  /** The recording as it would be, had all of it been written. */
  whole(sound: SealedSound): WholeSound;
};

/** What of a take is kept, and how long. */
export type Keeping = { audioDays: number; recordCamera: boolean };

type Opening = { open: OpenTake; question: Question; keeping: Keeping; report: Report };

/** What a sealed take left behind for whoever looks for its words and measures it. */
export type SealedTake = {
  words: Promise<HeardTake> | null;
  sound: SealedSound | null;
  voice: Promise<VoiceTrack> | null;
};

export type Takes = {
  listen(booth: Booth, open: OpenTake, question: Question, keeping: Keeping, report: Report): void;
  /** The same in a conversation: the voice goes on hearing by itself, and is told whose words these are. */
  attend(booth: Booth, open: OpenTake, question: Question, keeping: Keeping, report: Report): void;
  /** While held nothing is recorded: in a conversation the interviewer speaks. */
  hold(held: boolean): void;
  /** Forgets what was recorded; that the ears let go of the take is the caller's, who may not wait for this. */
  discard(attemptId: string): Promise<void>;
  /** Answers with `takeSealed`: at once in memory where the disk fails, which is told as well. */
  seal(
    booth: Booth | null,
    take: { open: OpenTake; question: Question; typed: string | null; endedAt: number },
    report: Report,
  ): Promise<void>;
  /** Gives what the seal left, once. */
  collect(attemptId: string): SealedTake;
};

/** Records takes: sound goes to the database as it comes, levels to the ear, samples to the voice tracker. */
export function createTakes(
  { database, voiceTracker, now, newId, logger }: Services,
  filming: Filming,
): Takes {
  const unsaved = unsavedOf({ database, logger });
  /** Of the last take alone: sound is large, and an older one's words are not looked for any more. */
  let left: (SealedTake & { attemptId: string }) | null = null;
  let running: Running | null = null;
  let floor: number | null = null;
  let isHeld = false;

  function stopRunning(attemptId: string): Running | null {
    if (running?.attemptId !== attemptId) return null;
    const take = running;
    running = null;
    return take;
  }

  function stopEar(take: Running): void {
    take.stopLevels();
    floor = take.ear.floor();
  }

  function record({ room, interviewer }: Booth, kind: 'listen' | 'attend', take: Opening): void {
    const { open, question, keeping, report } = take;
    const { audioDays } = keeping;
    const { attemptId } = open;
    const recordingId = newId();
    const ear = createEar(
      {
        voice: (voice) => report({ type: 'voiceChanged', attemptId, voice }),
        deaf: (deaf) => report({ type: 'microphoneDeaf', attemptId, deaf }),
        // In a conversation the provider's own turn detection commits.
        pause: () => (kind === 'listen' ? interviewer.commitPause(attemptId) : undefined),
      },
      floor,
    );
    const tracking = voiceTracker.track(room.sampleRate);
    const plan: RecordingPlan = {
      id: recordingId,
      interviewId: question.interviewId,
      attemptId,
      channel: 'candidate',
      createdAt: now(),
    };
    const recorder = startRecorder({
      room,
      plan,
      writer: recordingWriter(database, audioDays, 'withAttempt'),
      onFailure: (trouble) => report({ type: 'troubled', failure: trouble }),
      onSamples: (samples) => tracking.hear(samples),
      logger,
    });
    const stopLevels = room.onLevels((frame) => ear.hear(frame.energy.decibels));
    const { clockId, sampleRate } = room;
    const whole = ({ samples, holds, startSample }: SealedSound): WholeSound => ({
      ...plan,
      clockId,
      sampleRate,
      startSample,
      samples,
      holds,
    });
    running = { attemptId, recordingId, recorder, tracking, ear, stopLevels, audioDays, whole };
    if (keeping.recordCamera)
      filming.start(room, { interviewId: question.interviewId, attemptId, audioDays }, (trouble) =>
        report({ type: 'troubled', failure: trouble }),
      );
    if (kind === 'listen') return interviewer.listen(attemptId);
    if (isHeld) recorder.hold();
    interviewer.attend(attemptId);
  }

  return {
    listen: (booth, open, question, keeping, report) =>
      record(booth, 'listen', { open, question, keeping, report }),
    attend: (booth, open, question, keeping, report) =>
      record(booth, 'attend', { open, question, keeping, report }),
    hold(held) {
      isHeld = held;
      if (held) running?.recorder.hold();
      else running?.recorder.resume();
    },

    async discard(attemptId) {
      const take = stopRunning(attemptId);
      if (!take) return;
      stopEar(take);
      take.tracking.discard();
      // It forgets by itself: a camera that is slow to open must not hold up the next take.
      void filming.discard(attemptId);
      await take.recorder.discard();
      await discardRecording(database, take.recordingId).catch((error: unknown) =>
        logger.warn('a discarded take is still on disk', { reason: storeFailure(error).reason }),
      );
    },

    async seal(booth, { open, question, typed, endedAt }, report) {
      const take = stopRunning(open.attemptId);
      const words = typed === null && booth ? booth.interviewer.finish(open.attemptId) : null;
      if (typed !== null) booth?.interviewer.discard(open.attemptId);
      else if (take) await new Promise((resolve) => setTimeout(resolve, tailMilliseconds));
      if (take) stopEar(take);
      // It is sealed by itself: neither the attempt nor what comes of it waits for a picture.
      void filming.stop(open.attemptId);
      const sound = take ? await take.recorder.stop() : null;
      const voice = take && typed === null ? take.tracking.finish() : null;
      if (!voice) take?.tracking.discard();
      left = { attemptId: open.attemptId, words: booth?.interviewer.hears ? words : null, sound, voice };
      const attempt: Attempt = {
        id: open.attemptId,
        interviewId: question.interviewId,
        questionId: question.id,
        take: open.take,
        mode: typed === null ? 'spoken' : 'typed',
        transcript: typed,
        verbatim: null,
        selfRating: null,
        startedAt: open.startedAt,
        endedAt,
        recordingId: take?.recordingId ?? null,
        delivery: null,
        state: 'kept',
        notScored: null,
        failure: null,
        overall: null,
      };
      const unwritten =
        take && sound && !sound.written ? { whole: take.whole(sound), audioDays: take.audioDays } : null;
      try {
        const kept = await keepAttempt(database, attempt);
        if (unwritten) unsaved.hold({ ...kept, recordingId: take?.recordingId ?? null }, 'stored', unwritten);
        report({ type: 'takeSealed', attempt: kept });
      } catch (error) {
        unsaved.hold(attempt, 'new', unwritten);
        const trouble = storeFailure(error);
        report({ type: 'troubled', failure: trouble });
        // The interview goes on with what is in memory: words and feedback are still worth having.
        report({ type: 'takeSealed', attempt: { ...attempt, failure: failure(trouble.reason) } });
      }
    },

    collect(attemptId) {
      if (left?.attemptId !== attemptId) return { words: null, sound: null, voice: null };
      const { words, sound, voice } = left;
      left = null;
      return { words, sound, voice };
    },
  };
}
