import type { Microphone } from '@/lib/audio/microphone';
import { CameraChoice } from './camera-choice';
import { DeviceChoice } from './device-choice';
import { EchoCheck } from './echo-check';
import { LevelTest } from './level-test';
import { SpeakerTest } from './speaker-test';
import { TrialRecording } from './trial-recording';

/** The open microphone: which one, how loud, how it sounds; the loudspeaker, and what one hears of the other. */
export function MicrophoneTest({ microphone }: { microphone: Microphone }) {
  return (
    <div className="flex flex-col divide-y divide-line border-y border-line [&>*]:py-5">
      <DeviceChoice label={microphone.label} />
      <LevelTest key={microphone.stream.id} stream={microphone.stream} />
      <TrialRecording stream={microphone.stream} />
      <SpeakerTest />
      <EchoCheck key={`echo ${microphone.stream.id}`} stream={microphone.stream} />
      <CameraChoice />
    </div>
  );
}
