import type { Delivery, Span } from './delivery';
import { fadingOf, interquartileRange, speechLevels, type Levels } from './delivery-loudness';
import { thinEvidence, type Evidence } from './delivery-thin';
import { filledPauses, levelStretches } from './voice/filled-pauses';
import { gapsOf, lengthOf, longPauseSeconds, pauseSummary } from './pauses';
import { pitchVariation } from './voice/pitch-variation';
import { signalToNoise } from './voice/signal-to-noise';
import { estimatedPace } from './estimated-pace';
import { syllableNuclei } from './voice/syllable-nuclei';
import { timedFillers } from './timed-fillers';
import { noVoiceTrack, type VoiceTrack } from './voice-track';
import { waveformPeaks } from './waveform-peaks';
import { alignWords } from './word-times/word-alignment';
import { spokenWordCount, wordsOf } from './words';

export type Heard = {
  /** Null while the words are not known. */
  transcript: string | null;
  /** The interview's language, a tag such as `en` or `pt-BR`. Default: English. */
  language?: string;
  /** Stretches of speech, seconds from the start of the take. */
  speech: readonly Span[];
  durationSeconds: number;
  levels: Levels;
  /** What the speech model and the pitch tracker made of the take. Default: nothing. */
  track?: VoiceTrack;
  /** Peaks 0..1 over the whole take, any number of points. */
  waveform: readonly number[];
  /** When the question ended, seconds from the start of the take; may be negative. Default: the take's start. */
  questionEndOffsetSeconds?: number;
};

/**
 * Delivery of one take. With D the seconds from first to last speech, S the seconds spoken and W the words without um
 * and uh: pace 60·W/D, articulation 60·W/S, talk ratio S/D, weighted fillers per minute of D, a filled pause weighing 1.
 * Whatever rests on too little is null, and `thin` says why.
 */
export function measureDelivery(heard: Heard): Delivery {
  const { transcript, language = 'en', levels, track = noVoiceTrack } = heard;
  const speech = joined(heard.speech, heard.durationSeconds);
  const first = speech[0];
  const last = speech.at(-1);
  const answerSeconds = first && last ? last.end - first.start : 0;
  const speechSeconds = speech.reduce((sum, span) => sum + lengthOf(span), 0);
  const wordCount = spokenWordCount(transcript ?? '', language);
  const nuclei = syllableNuclei(levels, speech, track.pitch);
  const level = track.pitch ? levelStretches(track.pitch, speech) : [];
  const words = wordsOf(transcript ?? '');
  const times = alignWords(transcript ?? '', words, { speech, nuclei, level }, language);
  const fillers = timedFillers(transcript ?? '', language, words, times);
  const unwritten = transcript === null ? [] : filledPauses(level, times, fillers);
  const weighted = fillers.reduce((sum, filler) => sum + filler.weight, unwritten.length);
  const loudness = speechLevels(levels, speech);
  const measured = {
    wordsPerMinute: perMinute(wordCount, answerSeconds),
    estimatedWordsPerMinute:
      transcript === null ? tenth(estimatedPace(nuclei.length, answerSeconds, language)) : null,
    articulationRate: perMinute(wordCount, speechSeconds),
    syllablesPerSecond: tenth(nuclei.length / speechSeconds),
    fillersPerMinute: perMinute(weighted, answerSeconds),
    pauses: pauseSummary(speech),
    timeToFirstWord: first ? Math.max(0, first.start - (heard.questionEndOffsetSeconds ?? 0)) : null,
    talkRatio: Math.min(1, speechSeconds / answerSeconds),
    loudnessRange: interquartileRange(loudness),
    fading: fadingOf(loudness),
    pitch: track.pitch && pitchVariation(track.pitch, speech),
    signalToNoise: signalToNoise(levels, speech),
  };
  const voiceFrom = track.speech ? 'energyAndModel' : 'energy';
  const evidence: Evidence = { ...measured, answerSeconds, speechSeconds, wordCount, voiceFrom };
  const thin = thinEvidence(evidence, transcript !== null, track.pitch !== null);
  return {
    durationSeconds: Math.max(0, heard.durationSeconds),
    answerSeconds,
    speechSeconds,
    wordCount,
    ...withoutThin(measured, thin),
    fillers,
    filledPauses: unwritten,
    // In a noise that drowns the voice a silence cannot be told from a sentence.
    longPauses:
      thin.pauses === 'tooNoisy' ? [] : gapsOf(speech).filter((gap) => lengthOf(gap) > longPauseSeconds),
    speech,
    voiceFrom,
    thin,
    waveform: waveformPeaks(heard.waveform),
  };
}

type OrNull<Measured> = { [Name in keyof Measured]: Measured[Name] | null };

/** What may not be said is null. */
const withoutThin = <Measured extends object>(measured: Measured, thin: object): OrNull<Measured> =>
  Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [name, name in thin ? null : value]),
  ) as OrNull<Measured>;

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

const tenth = (value: number): number => Math.round(value * 10) / 10;
const perMinute = (count: number, seconds: number): number => tenth((60 * count) / seconds);
