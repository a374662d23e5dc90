import { lowestFloor, onDecibels } from '@/lib/domain/delivery/voice/voice-energy';
import type { EchoMeasure } from './echo';
import { correlate, deviationOf, type Envelopes } from './echo-correlation';

/**
 * From here on what was heard is what was played. Measured on lines of four synthesised voices, at 100 frames a second
 * in the speech band and at 30 without a band: somebody else speaking meanwhile, in 768 pairs of lines, reached 0.49 at
 * most; 352 echoes above the room's noise (−12 to −40 dB, lags of 20 to 600 ms, reverberation up to 0.7 s) never fell
 * below 0.73.
 */
const echoCorrelation = 0.65;

/** An echo as loud as a voice that the microphone test calls well heard, dBFS: nobody could tell the two apart by level. */
const strongDecibels = -42;

/** The faintest sound that voice activity can take for speech, dBFS; an echo below it does not matter. */
const faintestDecibels = lowestFloor + onDecibels;

/** Played sound counts above this, dBFS, and so many seconds of it are needed. */
const audibleDecibels = -45;
const shortestSeconds = 1.5;

/**
 * Speech swings by about as much as its mean; a tone hardly at all, and its echo would fit at every lag. Standard
 * deviation over mean, between the first and the last audible frame.
 */
const leastSwing = 0.3;

/** A microphone that stays below this hears nothing at all, dBFS: it is muted. A sleeping noise gate is louder. */
const mutedDecibels = -85;

const decibelsOf = (amplitude: number): number => 20 * Math.log10(Math.max(amplitude, 1e-6));
const amplitudeOf = (decibels: number): number => 10 ** (decibels / 20);
const rmsOf = (row: readonly number[]): number =>
  Math.sqrt(row.reduce((sum, amplitude) => sum + amplitude ** 2, 0) / Math.max(1, row.length));

/**
 * How much of what was played the microphone heard, from envelopes that reach at least 0.6 s beyond the last sound.
 * `unknown` where too little or nothing that swings was played, where the microphone is muted, and where so much else
 * was heard (somebody spoke) that a strong echo could hide in it.
 */
export function measureEcho(envelopes: Envelopes, measuredAt: number): EchoMeasure {
  const { framesPerSecond, played, heard } = envelopes;
  const unknown: EchoMeasure = {
    verdict: 'unknown',
    correlation: 0,
    lagMs: null,
    gainDb: null,
    measuredAt,
  };
  const audible = played.filter((amplitude) => decibelsOf(amplitude) > audibleDecibels);
  if (audible.length < shortestSeconds * framesPerSecond || !swings(played)) return unknown;
  if (decibelsOf(rmsOf(heard)) < mutedDecibels) return unknown;

  const { correlation, lagSeconds, powerGain } = correlate(envelopes);
  const playedDecibels = decibelsOf(rmsOf(audible));
  if (correlation < echoCorrelation) {
    const strong = amplitudeOf(strongDecibels - playedDecibels) * deviationOf(played);
    // Beside a strong echo that correlates as little as this, at least so much else would have been heard.
    const couldHide = deviationOf(heard) > strong / echoCorrelation;
    return { ...unknown, correlation, verdict: couldHide ? 'unknown' : 'none' };
  }
  const gainDb = 10 * Math.log10(Math.max(powerGain, 1e-12));
  const echoDecibels = playedDecibels + gainDb;
  return {
    verdict: echoDecibels >= strongDecibels ? 'strong' : echoDecibels >= faintestDecibels ? 'some' : 'none',
    correlation,
    lagMs: Math.round(lagSeconds * 1_000),
    gainDb,
    measuredAt,
  };
}

function swings(played: readonly number[]): boolean {
  const isAudible = (amplitude: number) => decibelsOf(amplitude) > audibleDecibels;
  const sounding = played.slice(played.findIndex(isAudible), played.findLastIndex(isAudible) + 1);
  const mean = sounding.reduce((sum, amplitude) => sum + amplitude, 0) / Math.max(1, sounding.length);
  return deviationOf(sounding) > leastSwing * mean;
}
