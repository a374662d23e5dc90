import { decibelsOf } from './decibels';

/** How loud a stream is right now: amplitudes 0..1. */
export type MeterReading = { rms: number; peak: number; decibels: number; clipped: boolean };

export type LevelMeter = {
  /** About 30 readings a second. */
  onLevel(listener: (reading: MeterReading) => void): () => void;
  /** Lets go of the stream without stopping it; safe twice. */
  close(): void;
};

const intervalMilliseconds = 33;
const clippingAmplitude = 0.999;

/**
 * A meter for a visible page that has no room of its own, as in onboarding. A timer and not animation frames: those
 * rest while a page is hidden, and a reading that stands still looks like a dead microphone.
 */
export function openLevelMeter(stream: MediaStream): LevelMeter {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 2048 });
  const source = context.createMediaStreamSource(stream);
  source.connect(analyser);
  // A page that was opened without a click begins suspended; the first click anywhere lets it run.
  context.resume().catch(() => undefined);
  const listeners = new Set<(reading: MeterReading) => void>();
  const line = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(line);
    const reading = readingOf(line);
    for (const listener of listeners) listener(reading);
  }, intervalMilliseconds);
  return {
    onLevel(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      clearInterval(timer);
      listeners.clear();
      source.disconnect();
      if (context.state !== 'closed') void context.close();
    },
  };
}

/** Level of one stretch of amplitudes. */
export function readingOf(line: Float32Array): MeterReading {
  let sum = 0;
  let peak = 0;
  for (const sample of line) {
    sum += sample * sample;
    peak = Math.max(peak, Math.abs(sample));
  }
  const rms = Math.sqrt(sum / Math.max(1, line.length));
  return { rms, peak: Math.min(1, peak), decibels: decibelsOf(rms), clipped: peak >= clippingAmplitude };
}
