import type { LevelFrame } from '@/lib/audio/level-frame';
import { open, outputElement, recorded, rms } from './room';
import { hum, loopOf, loudnessOf, throughWebRtc, wait } from './sources';

/** What can be heard of the interviewer's side. */
export const voiceRehearsals = {
  /** A voice that speaks all the time; what of it is heard, recorded and measured with the gate shut and open. */
  async gate() {
    const room = await open();
    const source = loopOf(hum(440, 0.3), 48_000);
    const far = await throughWebRtc(source.stream);
    const voice = room.openVoice();
    voice.attach(far.stream);
    const element = outputElement();
    const output = element.srcObject as MediaStream;
    let frame: LevelFrame | null = null;
    room.onLevels((latest) => (frame = latest));
    const look = async () => {
      const stop = recorded(room, 'interviewer');
      const heard = await loudnessOf(output, 1);
      const { samples } = await stop();
      return { heard, recorded: rms(samples), levels: { ...frame!.interviewer }, muted: element.muted };
    };
    await wait(1.5);
    const atFirst = await look();
    voice.gate(true);
    await wait(0.2);
    const opened = await look();
    voice.gate(false);
    await wait(0.2);
    const shut = await look();
    await room.close();
    far.close();
    source.close();
    return { atFirst, opened, shut, left: document.querySelectorAll('audio').length };
  },

  /** Two voices that speak all the time, in 440 and 880 Hz: what is heard and recorded when one, both or none may. */
  async twoVoices() {
    const room = await open();
    const sources = [440, 880].map((hertz) => loopOf(hum(hertz, 0.3), 48_000));
    const voices = sources.map(({ stream }) => {
      const voice = room.openVoice();
      voice.attach(stream);
      return voice;
    });
    const output = outputElement();
    const look = async (first: boolean, second: boolean) => {
      voices[0]!.gate(first);
      voices[1]!.gate(second);
      await wait(0.2);
      const stop = recorded(room, 'interviewer');
      const heard = await loudnessOf(output.srcObject as MediaStream, 0.5);
      const { samples } = await stop();
      return {
        heard,
        tones: [440, 880].map((hertz) => toneOf(samples, hertz, room.sampleRate)),
        muted: output.muted,
      };
    };
    await wait(0.5);
    const none = await look(false, false);
    const first = await look(true, false);
    const second = await look(false, true);
    const both = await look(true, true);
    voices[1]!.close();
    voices[1]!.close();
    voices[1]!.gate(true);
    const oneLeft = await look(true, true);
    const late = await voices[1]!.play(hum(300, 0.4), 48_000).ended;
    const cut = voices[0]!.play(hum(300, 0.4), 48_000);
    await room.close();
    for (const source of sources) source.close();
    return { none, first, second, both, oneLeft, late, cut: await cut.ended };
  },

  /** Lines of our own voice, and clips beside them. */
  async playing() {
    const room = await open();
    const output = outputElement();
    const interviewer = room.openVoice();
    interviewer.gate(true);
    const stop = recorded(room, 'interviewer');
    const from = performance.now();
    const line = interviewer.play(hum(300, 0.4, 16_000).slice(0, 8_000), 16_000);
    const lineEnding = await line.ended;
    const lineSeconds = (performance.now() - from) / 1_000;
    const cut = interviewer.play(hum(300, 0.4, 16_000), 16_000);
    await wait(0.3);
    cut.stop();
    cut.stop();
    const cutEnding = await cut.ended;
    interviewer.gate(false);
    await wait(0.1);
    const voice = await stop();

    const clip = Int16Array.from(hum(500, 0.4, 24_000), (sample) => sample * 32_767);
    const stopDuringClip = recorded(room, 'interviewer');
    const clipFrom = performance.now();
    const playing = room.playClip(clip, 24_000, 0.25, 0.75);
    await wait(0.05);
    const [clipHeard, mutedInClip] = [await loudnessOf(output.srcObject as MediaStream, 0.3), output.muted];
    const clipEnding = await playing;
    const clipSeconds = (performance.now() - clipFrom) / 1_000;
    const mutedAfterClip = output.muted;
    const first = room.playClip(clip, 24_000, 0, null);
    const second = room.playClip(clip, 24_000, 0, null);
    const replaced = await first;
    room.stopClip();
    const stopped = await second;
    const during = await stopDuringClip();
    await room.close();
    return {
      line: { ending: lineEnding, seconds: lineSeconds, recorded: rms(voice.samples.slice(2_400, 9_600)) },
      cutEnding,
      clip: { ending: clipEnding, seconds: clipSeconds, heard: clipHeard, mutedInClip, mutedAfterClip },
      replaced,
      stopped,
      recordedDuringClip: rms(during.samples),
    };
  },
};

/** The amplitude of one pitch in 16-bit samples (Goertzel's sum, by its definition). */
function toneOf(samples: Int16Array, hertz: number, rate: number): number {
  let real = 0;
  let imaginary = 0;
  for (const [index, sample] of samples.entries()) {
    const phase = (2 * Math.PI * hertz * index) / rate;
    real += (sample / 32_768) * Math.cos(phase);
    imaginary += (sample / 32_768) * Math.sin(phase);
  }
  return (2 * Math.hypot(real, imaginary)) / Math.max(1, samples.length);
}
