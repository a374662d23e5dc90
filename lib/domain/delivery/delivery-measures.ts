import type { Delivery, Filler, Span } from './delivery';
import { wordTimes } from './delivery-word-times';
import { fadingOf, interquartileRange, speechLevels, type Levels } from './delivery-loudness';
import { findFillers } from './transcript-fillers';
import { spokenWordCount, wordsOf } from './words';

export type Heard = {
  /** Null while the words are not known. */
  transcript: string | null;
  /** Stretches of speech, seconds from the start of the take. */
  speech: readonly Span[];
  durationSeconds: number;
  levels: Levels;
  /** Peaks 0..1 over the whole take, any number of points. */
  waveform: readonly number[];
  /** When the question ended, seconds from the start of the take; may be negative. Default: the take's start. */
  questionEndOffsetSeconds?: number;
};

/** Below this an answer's rates say nothing: one pause or one word would move them too far. */
export const shortestWindowSeconds = 15;
export const fewestWordsForPace = 25;
/** A silence that listeners notice. In conversation 0.07 % of pauses are longer (measured on Switchboard). */
export const longPauseSeconds = 3;

/**
 * Delivery of one take. With D the seconds from first to last speech, S the seconds spoken and W the words without
 * um and uh: pace 60·W/D, talk ratio S/D, weighted fillers per minute of D. Whatever rests on too little is null.
 */
export function measureDelivery(heard: Heard): Delivery {
  const speech = joined(heard.speech, heard.durationSeconds);
  const first = speech[0];
  const last = speech.at(-1);
  const answerSeconds = first && last ? last.end - first.start : 0;
  const speechSeconds = speech.reduce((sum, span) => sum + span.end - span.start, 0);
  const wordCount = spokenWordCount(heard.transcript ?? '');
  const longEnough = answerSeconds >= shortestWindowSeconds;
  const fillers = timedFillers(heard.transcript ?? '', speech);
  const weighted = fillers.reduce((sum, filler) => sum + filler.weight, 0);
  const loudness = speechLevels(heard.levels, speech);
  return {
    durationSeconds: Math.max(0, heard.durationSeconds),
    answerSeconds,
    speechSeconds,
    wordCount,
    wordsPerMinute:
      longEnough && wordCount >= fewestWordsForPace ? tenth((60 * wordCount) / answerSeconds) : null,
    estimatedWordsPerMinute: null,
    articulationRate: null,
    syllablesPerSecond: null,
    filledPauses: [],
    pauses: null,
    pitch: null,
    signalToNoise: null,
    voiceFrom: 'energy',
    thin: {},
    fillers,
    fillersPerMinute: longEnough && heard.transcript !== null ? tenth((60 * weighted) / answerSeconds) : null,
    longPauses: gapsOf(speech).filter((gap) => gap.end - gap.start > longPauseSeconds),
    speech,
    timeToFirstWord: first ? Math.max(0, first.start - (heard.questionEndOffsetSeconds ?? 0)) : null,
    talkRatio: longEnough ? Math.min(1, speechSeconds / answerSeconds) : null,
    loudnessRange: interquartileRange(loudness),
    fading: fadingOf(loudness),
    waveform: peaks(heard.waveform),
  };
}

/** The silences between stretches of speech. */
export const gapsOf = (speech: readonly Span[]): Span[] =>
  speech.slice(1).map((span, index) => ({ start: speech[index]?.end ?? span.start, end: span.start }));

function joined(spans: readonly Span[], duration: number): Span[] {
  const sorted = spans
    .map((span) => ({ start: Math.max(0, span.start), end: Math.min(duration, span.end) }))
    .filter((span) => span.end > span.start)
    .sort((one, other) => one.start - other.start);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

function timedFillers(transcript: string, speech: readonly Span[]): Filler[] {
  const words = wordsOf(transcript);
  const times = wordTimes(words, speech);
  const timeAt = new Map(words.map((word, index) => [word.from, times[index] ?? null]));
  return findFillers(transcript).map((filler) => ({ ...filler, at: timeAt.get(filler.from) ?? null }));
}

/** At most 400 peaks may be stored; a longer drawing is folded to 200 by its maxima. */
function peaks(waveform: readonly number[]): number[] {
  const clean = waveform.map((peak) => (Number.isFinite(peak) ? Math.min(1, Math.max(0, peak)) : 0));
  if (clean.length <= 400) return clean;
  const points = 200;
  return Array.from({ length: points }, (_, point) => {
    const from = Math.floor((point * clean.length) / points);
    const to = Math.floor(((point + 1) * clean.length) / points);
    return clean.slice(from, to).reduce((top, peak) => Math.max(top, peak), 0);
  });
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
