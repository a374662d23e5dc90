import type { DiskRoom } from '@/lib/domain/disk-room';
import type { Interviewer } from '@/lib/domain/interview/interviewer';
import type { Logger } from '@/lib/domain/logger';
import type { Job } from '@/lib/domain/job';
import type { Persona } from '@/lib/domain/persona';
import type { Provider } from '@/lib/domain/provider';
import type { Coach } from '@/lib/coach/coach';
import type { Planner } from '@/lib/coach/planner';
import type { Microphone } from '@/lib/audio/microphone';
import type { SoundRoom } from '@/lib/audio/sound-room';
import type { VoiceTracker } from '@/lib/audio/voice-tracker';
import type { Camera } from '@/lib/camera/camera';
import type { Picture } from '@/lib/camera/seekable';
import type { FileTranscription } from '@/lib/realtime/transcribe-file';
import type { Database } from '@/lib/store/database';

/** What an interviewer is given of the room it speaks and listens in. */
export type InterviewerRoom = {
  provider: Provider;
  persona: Persona;
  /** What the interviewer may tell of the job where the candidate asks. */
  job: Pick<Job, 'title' | 'company' | 'summary'> | null;
  /** BCP 47, of the interview. */
  language: string;
  room: SoundRoom;
  track: () => MediaStreamTrack | null;
  /** Tells when `track` gives another one from now on. */
  onTrackReplaced: (listener: () => void) => () => void;
};

/** Everything the session needs from outside, handed in by the offscreen document; scripted partners in tests. */
export type Services = {
  database: Database;
  openMicrophone(deviceId: string | null): Promise<Microphone>;
  /** The candidate's own camera; rejects with a failure. */
  openCamera(): Promise<Camera>;
  openRoom(): Promise<SoundRoom>;
  /** Speech and pitch of takes, beside their levels. */
  voiceTracker: VoiceTracker;
  createInterviewer(room: InterviewerRoom): Interviewer;
  createCoach(provider: Provider): Coach;
  /** Null where the provider has nobody to read a posting. */
  createPlanner(provider: Provider): Planner | null;
  transcribe(provider: Provider, wav: Blob, language: string): Promise<FileTranscription>;
  /** PCM 16 bit mono to a compressed file; null where this browser has no encoder. */
  encode(samples: Int16Array<ArrayBuffer>, sampleRate: number): Promise<Blob | null>;
  /** The sound of a compressed file, PCM 16 bit mono; rejects where this browser cannot read it. */
  decode(file: Blob): Promise<{ samples: Int16Array<ArrayBuffer>; sampleRate: number }>;
  /** A camera's pieces as a file one can seek in; null where nothing in them can be read. */
  makeSeekable(recorded: Blob): Promise<Picture | null>;
  /** How much room there is on the disk; null where the browser does not say. */
  diskRoom(): Promise<DiskRoom | null>;
  /** Resolves once the managed policy is known, or cannot be waited for any longer. */
  policyKnown(): Promise<void>;
  now(): number;
  newId(): string;
  random(): number;
  logger: Logger;
};
