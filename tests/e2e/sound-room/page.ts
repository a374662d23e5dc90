import type { Failure } from '@/lib/domain/failure';
import type { Channel } from '@/lib/domain/recording';
import { encodeWebm } from '@/lib/audio/encode';
import type { LevelFrame } from '@/lib/audio/level-frame';
import { openMicrophone, type Microphone } from '@/lib/audio/microphone';
import { outputElementId } from '@/lib/audio/output';
import { joinChunks } from '@/lib/audio/samples';
import { openSoundRoom, type SoundRoom } from '@/lib/audio/sound-room';
import { recordTrial } from '@/lib/audio/trial-recording';
import type { Chunk } from '@/lib/audio/worklet/chunker';
import { findPulses, pulseTrain } from './pulses';
import { hum, loopOf, loudnessOf, throughWebRtc, wait } from './sources';

const warnings: string[] = [];
const logger = { info: () => {}, debug: () => {}, warn: (message: string) => warnings.push(message) };
const open = () => openSoundRoom({ workletUrl: '/worklet.js', logger });
const signal = new AbortController().signal;
const outputElement = () => document.querySelector<HTMLAudioElement>(`#${outputElementId}`)!;
const rms = (samples: Int16Array) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0) / Math.max(1, samples.length));

/** Records a channel and checks nothing: gives what came. */
function recorded(room: SoundRoom, channel: Channel) {
  const chunks: Chunk[] = [];
  const recording = room.record(channel, (chunk) => chunks.push(chunk));
  return async () => {
    const extent = await recording.stop();
    const again = await recording.stop();
    const samples = joinChunks(chunks.map((chunk) => chunk.samples));
    let next = extent.startSample;
    const contiguous = chunks.every((chunk, index) => {
      const fits = chunk.index === index && chunk.startSample === next;
      next += chunk.samples.length;
      return fits;
    });
    return { ...extent, samples, contiguous, sameAgain: again.sampleCount === extent.sampleCount };
  };
}

/** What a test in Node can ask of the page; everything that comes back is plain data. */
export const rehearsals = {
  async candidate(seconds: number, deviceId: string | null) {
    const room = await open();
    const microphone = await openMicrophone({ deviceId, signal });
    room.attachMicrophone(microphone.stream);
    const frames: LevelFrame[] = [];
    room.onLevels((frame) => frames.push(frame));
    await wait(0.5);
    const from = performance.now();
    const stop = recorded(room, 'candidate');
    // A second recording begins and ends inside the first.
    await wait(seconds / 3);
    const stopInner = recorded(room, 'candidate');
    await wait(seconds / 3);
    const inner = await stopInner();
    await wait(seconds / 3);
    const take = await stop();
    const wallSeconds = (performance.now() - from) / 1_000;
    await room.close();
    await room.close();
    microphone.close();
    microphone.close();
    const offset = inner.startSample - take.startSample;
    const energyStarts = frames.flatMap(({ energy }) =>
      energy.decibels.map((_, index) => energy.startSample + 480 * index),
    );
    return {
      label: microphone.label,
      settings: microphone.settings,
      wallSeconds,
      sampleRate: room.sampleRate,
      contiguous: take.contiguous && inner.contiguous && take.sameAgain,
      seconds: take.samples.length / room.sampleRate,
      counted: take.sampleCount === take.samples.length,
      innerIsInside:
        inner.samples.length > 0 &&
        inner.samples.every((sample, index) => sample === take.samples[offset + index]),
      pulses: findPulses(take.samples, room.sampleRate),
      framesPerSecond: frames.length / ((frames.at(-1)!.sample - frames[0]!.sample) / room.sampleRate),
      energyGaps: energyStarts.slice(1).filter((start, index) => start - energyStarts[index]! !== 480).length,
      loudest: Math.max(...frames.map((frame) => frame.candidate.peak)),
      warnings,
    };
  },

  /** The same pulses as microphone and as interviewer; `remote` sends the latter through a peer connection. */
  async bothChannels(remote: boolean, seconds: number) {
    const room = await open();
    const source = loopOf(pulseTrain(48_000), 48_000);
    const far = remote ? await throughWebRtc(source.stream) : null;
    room.attachMicrophone(source.stream);
    const detach = room.attachVoice(far?.stream ?? source.stream.clone());
    room.gate(true);
    await wait(2);
    const stops = [recorded(room, 'candidate'), recorded(room, 'interviewer')];
    await wait(seconds);
    const takes = await Promise.all(stops.map((stop) => stop()));
    const pulses = takes.map(({ samples, startSample }) =>
      findPulses(samples, room.sampleRate).map(({ number, seconds: at }) => ({
        number,
        at: at + startSample / room.sampleRate,
      })),
    );
    detach();
    detach();
    await room.close();
    far?.close();
    source.close();
    return { pulses, contiguous: takes.every((take) => take.contiguous) };
  },

  /** A voice that speaks all the time; what of it is heard, recorded and measured with the gate shut and open. */
  async gate() {
    const room = await open();
    const source = loopOf(hum(440, 0.3), 48_000);
    const far = await throughWebRtc(source.stream);
    room.attachVoice(far.stream);
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
    room.gate(true);
    await wait(0.2);
    const opened = await look();
    room.gate(false);
    await wait(0.2);
    const shut = await look();
    await room.close();
    far.close();
    source.close();
    return { atFirst, opened, shut, left: document.querySelectorAll('audio').length };
  },

  /** Lines of our own voice, and clips beside them. */
  async playing() {
    const room = await open();
    const output = outputElement();
    room.gate(true);
    const stop = recorded(room, 'interviewer');
    const from = performance.now();
    const line = room.playVoice(hum(300, 0.4, 16_000).slice(0, 8_000), 16_000);
    const lineEnding = await line.ended;
    const lineSeconds = (performance.now() - from) / 1_000;
    const cut = room.playVoice(hum(300, 0.4, 16_000), 16_000);
    await wait(0.3);
    cut.stop();
    cut.stop();
    const cutEnding = await cut.ended;
    room.gate(false);
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

  /** Encodes a take of so many seconds and plays it. */
  async encoded(seconds: number) {
    const samples = Int16Array.from({ length: seconds * 24_000 }, (_, index) =>
      Math.round(8_000 * Math.sin((2 * Math.PI * 440 * index) / 24_000)),
    );
    const from = performance.now();
    const blob = await encodeWebm(samples, 24_000);
    const milliseconds = performance.now() - from;
    if (!blob) return null;
    const audio = new Audio(URL.createObjectURL(blob));
    audio.muted = true;
    await new Promise((resolve) => audio.addEventListener('loadedmetadata', resolve, { once: true }));
    const { duration } = audio;
    audio.currentTime = seconds / 2;
    await audio.play();
    await wait(0.5);
    const reached = audio.currentTime;
    audio.pause();
    const room = await open();
    const decoded = await room.decode(blob);
    await room.close();
    const line = decoded.getChannelData(0);
    return {
      type: blob.type,
      bytes: blob.size,
      milliseconds,
      duration,
      reached,
      decodedSeconds: decoded.duration,
      decodedRms: Math.sqrt(line.reduce((sum, sample) => sum + sample * sample, 0) / line.length),
      empty: await encodeWebm(new Int16Array(0), 24_000),
    };
  },

  async trial() {
    const microphone = await openMicrophone({ deviceId: null, signal });
    const blob = await recordTrial(microphone.stream, 1.5);
    microphone.close();
    const audio = new Audio(URL.createObjectURL(blob));
    audio.muted = true;
    await audio.play();
    audio.pause();
    return { bytes: blob.size, type: blob.type };
  },

  /** A room that only runs, for its cost. */
  async idle(seconds: number) {
    const room = await open();
    const microphone = await openMicrophone({ deviceId: null, signal });
    room.attachMicrophone(microphone.stream);
    room.onLevels(() => {});
    const stop = recorded(room, 'candidate');
    await wait(seconds);
    await stop();
    await room.close();
    microphone.close();
  },

  async openLasting(): Promise<string> {
    lasting = await openMicrophone({ deviceId: null, signal });
    lasting.onLost((failure) => losses.push(failure));
    return lasting.track.readyState;
  },
  losses: () => ({ losses, state: lasting?.track.readyState }),
  async refused(): Promise<unknown> {
    return openMicrophone({ deviceId: null, signal }).catch((failure: unknown) => failure);
  },
};

let lasting: Microphone | null = null;
const losses: Failure[] = [];

Object.assign(globalThis, { rehearsals });
