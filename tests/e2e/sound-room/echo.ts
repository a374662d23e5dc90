import { checkEcho } from '@/lib/audio/echo-check';
import { createEchoWatch } from '@/lib/audio/echo-watch';
import type { EchoMeasure } from '@/lib/domain/echo';
import { open, outputElement } from './room';
import { wait } from './sources';

/** A microphone that hears nothing but what the room's output gives, later and by so many decibels quieter. */
function microphoneInTheRoom(gain: number, lagMs: number) {
  const context = new AudioContext({ sampleRate: 48_000 });
  const microphone = context.createMediaStreamDestination();
  const delay = new DelayNode(context, { delayTime: lagMs / 1_000 });
  const quieter = new GainNode(context, { gain: 10 ** (gain / 20) });
  delay.connect(quieter).connect(microphone);
  return {
    stream: microphone.stream,
    /** To be called once the room is open. */
    listen: () => context.createMediaStreamSource(outputElement().srcObject as MediaStream).connect(delay),
    close: () => void context.close(),
  };
}

const packagedLine = async (): Promise<Blob> => (await fetch('/echo-line.wav')).blob();

/** What the microphone hears of a line. */
export const echoRehearsals = {
  async echoCheck(gain: number, lagMs: number): Promise<EchoMeasure> {
    const microphone = microphoneInTheRoom(gain, lagMs);
    const measure = await checkEcho({
      openRoom: async () => {
        const room = await open();
        microphone.listen();
        return room;
      },
      microphone: microphone.stream,
      line: await packagedLine(),
      now: () => 1,
      signal: new AbortController().signal,
    });
    microphone.close();
    return measure;
  },

  /** Says the line so often, with a pause between, and gives what the watch has told after each. */
  async echoWatch(gain: number, lagMs: number, lines: number): Promise<(EchoMeasure | null)[]> {
    const microphone = microphoneInTheRoom(gain, lagMs);
    const room = await open();
    microphone.listen();
    room.attachMicrophone(microphone.stream);
    let told: EchoMeasure | null = null;
    const watch = createEchoWatch({ onEcho: (measure) => (told = measure), now: () => 1 });
    room.onLevels((frame) => watch.hear(frame));
    const line = await room.decode(await packagedLine());
    const voice = room.openVoice();
    const after: (EchoMeasure | null)[] = [];
    for (let spoken = 0; spoken < lines; spoken += 1) {
      voice.gate(true);
      await voice.play(line.getChannelData(0), line.sampleRate).ended;
      voice.gate(false);
      await wait(1.5);
      after.push(told);
    }
    await room.close();
    microphone.close();
    return after;
  },
};
