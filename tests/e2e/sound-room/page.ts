import type { Failure } from '@/lib/domain/failure';
import { decodeFile } from '@/lib/audio/decode';
import { encodeWebm } from '@/lib/audio/encode';
import type { LevelFrame } from '@/lib/audio/level-frame';
import { openMicrophone, type Microphone } from '@/lib/audio/microphone';
import { recordTrial } from '@/lib/audio/trial-recording';
import { echoRehearsals } from './echo';
import { heldRehearsals } from './held';
import { findPulses, pulseTrain } from './pulses';
import { open, recorded, warnings } from './room';
import { loopOf, throughWebRtc, wait } from './sources';
import { voiceRehearsals } from './voices';

const signal = new AbortController().signal;

/** What a test in Node can ask of the page; everything that comes back is plain data. */
export const rehearsals = {
  ...voiceRehearsals,
  ...echoRehearsals,
  ...heldRehearsals,

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
    const voice = room.openVoice();
    const detach = voice.attach(far?.stream ?? source.stream.clone());
    voice.gate(true);
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
    const readAgain = await decodeFile(blob);
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
      readAgainSeconds: readAgain.samples.length / readAgain.sampleRate,
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
