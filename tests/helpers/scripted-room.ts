import type { LevelFrame } from '@/lib/audio/level-frame';
import type { SoundRoom } from '@/lib/audio/sound-room';
import type { Chunk } from '@/lib/audio/worklet/chunker';
import { recordingRate } from '@/lib/domain/delivery/sample-clock';
import { takeLevels } from '@/lib/domain/delivery/take-levels';
import type { Channel } from '@/lib/domain/recording';

type Open = { channel: Channel; sink: (chunk: Chunk) => void; start: number; index: number };

/** A sound room without sound: the candidate "speaks" as many seconds as the test says, at once. */
export class ScriptedRoom implements SoundRoom {
  readonly clockId = 'clock';
  readonly sampleRate = recordingRate;
  closed = false;
  clips: { from: number; to: number | null }[] = [];
  clipsStopped = 0;
  /** Milliseconds that a line of ours sounds. */
  playsFor = 0;
  /** Lines of ours have a rate that no sound system takes. */
  refusesToPlay = false;
  /** Whether the last gate that was moved is open. */
  isOpen = false;
  #clock = 0;
  #open = new Set<Open>();
  #listeners = new Set<(frame: LevelFrame) => void>();

  /** Seconds of a voice (a loud hum) or of silence from the candidate's microphone. */
  candidate(seconds: number, loud: boolean): void {
    for (let half = 0; half < seconds * 2; half++) {
      const samples = new Int16Array(recordingRate / 2);
      // Syllables: 240 ms of hum and 60 ms of room, so that the ear can tell a voice from a fan.
      const isVoice = (at: number): boolean => loud && ((this.#clock + at) / recordingRate) % 0.3 < 0.24;
      for (let at = 0; at < samples.length; at++)
        samples[at] = Math.round(
          (isVoice(at) ? 6_000 : 12) * Math.sin((at / recordingRate) * 2 * Math.PI * 180),
        );
      for (const open of this.#open)
        if (open.channel === 'candidate')
          open.sink({ index: open.index++, startSample: this.#clock, samples: samples.slice() });
      const decibels = takeLevels(samples, recordingRate);
      this.#clock += samples.length;
      for (const listener of this.#listeners)
        listener({
          sample: this.#clock,
          candidate: { rms: 0, peak: 0, decibels: decibels[0]!, clipped: false },
          interviewer: { rms: 0, beforeGate: 0, mouth: 0 },
          energy: { startSample: this.#clock - samples.length, decibels },
        });
    }
  }

  /** Lines of the interviewer, two seconds each, of which the microphone hears `share` 100 ms later; 0 for nothing. */
  echo(lines: number, share: number): void {
    const voice = (frame: number): number =>
      frame >= 0 && frame < 60 ? 0.1 * Math.abs(Math.sin(frame / 2.3) * Math.sin(frame / 7.1 + 1)) : 0;
    for (let line = 0; line < lines; line += 1)
      for (let frame = 0; frame < 100; frame += 1)
        for (const listener of this.#listeners)
          listener({
            sample: this.#clock,
            candidate: { rms: 0.0002 + share * voice(frame - 3), peak: 0, decibels: -60, clipped: false },
            interviewer: { rms: voice(frame), beforeGate: 0, mouth: 0 },
            energy: { startSample: this.#clock, decibels: [] },
          });
  }

  now = (): number => this.#clock;
  attachMicrophone = () => () => {};
  openVoice: SoundRoom['openVoice'] = () => ({
    attach: () => () => {},
    play: () => {
      if (this.refusesToPlay) throw new DOMException('The rate is out of range.', 'NotSupportedError');
      const { promise, resolve } = Promise.withResolvers<'finished' | 'stopped'>();
      const timer = setTimeout(() => resolve('finished'), this.playsFor);
      return {
        ended: promise,
        stop: () => {
          clearTimeout(timer);
          resolve('stopped');
        },
      };
    },
    gate: (open) => {
      this.isOpen = open;
    },
    close: () => {},
  });
  playClip: SoundRoom['playClip'] = async (_take, _rate, from, to) => {
    this.clips.push({ from, to });
    return 'finished';
  };
  stopClip = (): void => {
    this.clipsStopped += 1;
  };
  decode: SoundRoom['decode'] = () => Promise.reject(new Error('Nothing to decode in a room without sound.'));

  record: SoundRoom['record'] = (channel, sink) => {
    const open: Open = { channel, sink, start: this.#clock, index: 0 };
    this.#open.add(open);
    return {
      startSample: Promise.resolve(open.start),
      stop: async () => {
        this.#open.delete(open);
        return { startSample: open.start, sampleCount: this.#clock - open.start };
      },
    };
  };

  onLevels: SoundRoom['onLevels'] = (listener) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  close = async (): Promise<void> => {
    this.closed = true;
  };
}
