import { describe, expect, it } from 'vitest';
import { sayPhrase } from '@/scripts/delivery-check/phrase';
import type { Span } from '@/lib/domain/delivery/delivery';
import { alignWords } from '@/lib/domain/delivery/word-times/word-alignment';
import { gapsOf, lengthOf } from '@/lib/domain/delivery/pauses';
import { syllableNuclei } from '@/lib/domain/delivery/voice/syllable-nuclei';
import { syllables } from '@/lib/domain/delivery/word-times/syllables';
import { takeLevels } from '@/lib/domain/delivery/take-levels';
import { speechSpans } from '@/lib/domain/delivery/voice-activity';
import { wordsOf } from '@/lib/domain/delivery/words';

const phrases = [
  'In my last role I owned the payments service for a small team.',
  'We were losing about four percent of orders every weekend.',
  'First I looked at the logs,',
  'and I noticed that retries were piling up.',
  'I drew the whole path on a whiteboard,',
  'step by step.',
  'We moved the retries into a separate worker with a limit.',
  'The customers noticed.',
  'Looking back, I would have measured the problem before fixing anything.',
];
/** Seconds of silence after each. */
const pauses = [0.6, 3.6, 0.35, 1.2, 0.5, 2.4, 4.2, 3.3, 1];

type Voice = 'slt' | 'rms' | 'awb';

/** An answer of the packaged synthesiser in a room 40 dB below it, and the truth about it. */
async function speak(voice: Voice) {
  const said = await Promise.all(phrases.map((text) => sayPhrase(text, voice)));
  const rate = said[0]!.rate;
  const samples: number[] = Array.from({ length: rate }, () => 0);
  const starts: number[] = [];
  const silences: Span[] = [];
  for (const [index, phrase] of said.entries()) {
    const at = samples.length / rate;
    starts.push(...phrase.words.map((word) => at + (word.at ?? Number.NaN)));
    samples.push(...phrase.samples);
    const start = samples.length / rate;
    silences.push({ start, end: start + pauses[index]! });
    samples.push(...Array.from({ length: Math.round(pauses[index]! * rate) }, () => 0));
  }
  const loudness = Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);
  let state = 1;
  const pcm = Int16Array.from(samples, (sample) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const noise = (state / 2 ** 31 - 0.5) * Math.sqrt(12) * loudness * 0.01;
    return Math.round(Math.max(-1, Math.min(1, sample + noise)) * 32_767);
  });
  const levels = { stepSeconds: 0.02, decibels: takeLevels(pcm, rate) };
  return { levels, starts, silences: silences.slice(0, -1) };
}

const spoken = new Map<Voice, ReturnType<typeof speak>>();
/** Said once for all tests. */
function answer(voice: Voice) {
  const said = spoken.get(voice) ?? speak(voice);
  spoken.set(voice, said);
  return said;
}

const text = phrases.join(' ');
const words = wordsOf(text);

describe.each(['slt', 'rms', 'awb'] as const)('on the voice %s, in a room 40 dB below it', (voice) => {
  it('finds each pause, the long ones within 0.15 s', async () => {
    const { levels, silences } = await answer(voice);
    const found = gapsOf(speechSpans(levels.decibels)).filter((gap) => lengthOf(gap) >= 0.25);
    for (const silence of silences.filter((each) => lengthOf(each) > 1)) {
      const same = found.find((gap) => gap.start < silence.end && gap.end > silence.start);
      expect(Math.abs(lengthOf(same ?? { start: 0, end: 0 }) - lengthOf(silence))).toBeLessThan(0.15);
    }
    expect(found.filter((gap) => lengthOf(gap) > 3)).toHaveLength(3);
  });

  it('places words within 0.15 s in the median and 0.5 s in nine of ten', async () => {
    const { levels, starts } = await answer(voice);
    const speech = speechSpans(levels.decibels);
    const sound = { speech, nuclei: syllableNuclei(levels, speech), level: [] };
    const errors = alignWords(text, words, sound)
      .map((span, index) => Math.abs((span?.start ?? Infinity) - starts[index]!))
      .filter((error) => !Number.isNaN(error))
      .toSorted((one, other) => one - other);
    expect(errors.length).toBeGreaterThan(60);
    expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(0.15);
    expect(errors[Math.floor(errors.length * 0.9)]).toBeLessThan(0.5);
  });

  it('hears four syllables of five, and no more than five of four', async () => {
    const { levels } = await answer(voice);
    const written = words.reduce((sum, word) => sum + syllables(word.plain), 0);
    const heard = syllableNuclei(levels, speechSpans(levels.decibels)).length;
    expect(heard / written).toBeGreaterThan(0.8);
    expect(heard / written).toBeLessThan(1.25);
  });
});
