import type { Delivery } from '@/lib/domain/delivery/delivery';
import { findFillers } from '@/lib/domain/delivery/transcript-fillers';
import { unmeasured } from '../helpers/delivery';

/** One believable answer, as it is heard and measured. */
export const transcript =
  'So, um, last year my manager wanted us to ship the new onboarding without, you know, any measurement, because the date was fixed. I, um, I thought that was risky. So I asked for half a day and we looked at the support tickets, and I mean there were a lot about the very step we were changing. I showed him that and proposed that we ship on the date but only to some of the customers first. He agreed. We found a bug in the second week and, um, fixed it before everybody saw it. It went well in the end and support was happier, like, a lot.';

const length = 52;
const silences = [
  [0, 1.2],
  [12.8, 14.4],
  [22.4, 26.6],
  [38.2, 40.5],
  [50.6, length],
] as const;

export const delivery: Delivery = {
  ...unmeasured,
  durationSeconds: length,
  answerSeconds: 49.4,
  speechSeconds: 39,
  wordCount: 98,
  wordsPerMinute: 119,
  fillers: findFillers(transcript).map((filler) => ({
    ...filler,
    at: Math.round((1.3 + (filler.from / transcript.length) * 48) * 10) / 10,
  })),
  fillersPerMinute: 8.1,
  filledPauses: [
    { start: 17.1, end: 17.6 },
    { start: 41.2, end: 41.7 },
  ],
  longPauses: [{ start: 22.4, end: 26.6 }],
  pauses: {
    count: 24,
    brief: 19,
    long: 3,
    hesitations: 1,
    flagged: 1,
    median: 0.44,
    ninetieth: 1.7,
    longest: 4.2,
  },
  speech: [
    { start: 1.2, end: 12.8 },
    { start: 14.4, end: 22.4 },
    { start: 26.6, end: 38.2 },
    { start: 40.5, end: 50.6 },
  ],
  timeToFirstWord: 1.2,
  talkRatio: 0.79,
  articulationRate: 151,
  syllablesPerSecond: 4.1,
  loudnessRange: 6.4,
  fading: 4.1,
  pitch: { semitones: 2.8, quotient: 0.17, voicedSeconds: 21.5 },
  signalToNoise: 31,
  waveform: Array.from({ length: 200 }, (_, index) => {
    const second = (index / 200) * length;
    if (silences.some(([from, to]) => second >= from && second < to)) return 0.02;
    const phrase = 0.55 + 0.45 * Math.sin(index * 0.31);
    return 0.12 + 0.62 * phrase * Math.abs(Math.sin(index * 1.7)) + 0.1 * Math.abs(Math.sin(index * 5.3));
  }),
};

/** Too little was said to measure anything by: every measure says why it is not there. */
export const thinDelivery: Delivery = {
  ...unmeasured,
  durationSeconds: 6.4,
  answerSeconds: 3.1,
  speechSeconds: 2.2,
  wordCount: 6,
  wordsPerMinute: null,
  fillers: [],
  fillersPerMinute: null,
  longPauses: [],
  speech: [{ start: 2.1, end: 5.2 }],
  timeToFirstWord: 2.1,
  talkRatio: null,
  loudnessRange: null,
  fading: null,
  thin: {
    wordsPerMinute: 'tooShort',
    fillersPerMinute: 'tooShort',
    pauses: 'tooShort',
    talkRatio: 'tooShort',
    pitch: 'tooLittleVoice',
    loudnessRange: 'tooNoisy',
    fading: 'tooShort',
    articulationRate: 'tooFewWords',
  },
  waveform: Array.from({ length: 60 }, (_, index) => (index > 20 && index < 49 ? 0.3 : 0.03)),
};

/** Nobody knows the words: what can be heard without them. */
export const wordlessDelivery: Delivery = {
  ...delivery,
  wordCount: 0,
  wordsPerMinute: null,
  estimatedWordsPerMinute: 142,
  articulationRate: null,
  fillers: [],
  fillersPerMinute: null,
  filledPauses: [],
  thin: { wordsPerMinute: 'noWords', articulationRate: 'noWords', fillersPerMinute: 'noWords' },
};
