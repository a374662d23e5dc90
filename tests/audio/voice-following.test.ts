import { beforeAll, describe, expect, it } from 'vitest';
import type { SpeechModel } from '@/lib/audio/voice/speech-model';
import { followTake } from '@/lib/audio/voice/take-follower';
import { toPcm16 } from '@/lib/audio/worklet/chunker';
import { runFlite } from '@/lib/speech/flite-program';
import { packagedProgram } from '../speech/packaged';
import { packagedModel } from './packaged-model';

const rate = 16_000;
const sentence = 'I wrote down each step of the release and removed the ones that nobody needed.';

let model: SpeechModel;
/** A second of silence, the sentence, two seconds of silence, the sentence again. */
let take: Int16Array;
let sentenceSeconds: number;

beforeAll(async () => {
  const [program, opened] = await Promise.all([packagedProgram(), packagedModel()]);
  model = opened;
  const { samples } = await runFlite(program, sentence, 'slt');
  sentenceSeconds = samples.length / rate;
  take = new Int16Array(samples.length * 2 + rate * 3);
  const said = Int16Array.from(samples, toPcm16);
  take.set(said, rate);
  take.set(said, rate * 3 + samples.length);
});

/** Follows the take in bursts of so many samples. */
async function followed(burst: number) {
  const follower = followTake(rate, Promise.resolve(model));
  for (let at = 0; at < take.length; at += burst) follower.hear(take.slice(at, at + burst));
  return { pitch: follower.pitch(), speech: await follower.speech() };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

describe('the packaged speech model', () => {
  it('is sure of speech where there is speech, and of silence where there is none', async () => {
    const { speech } = await followed(take.length);
    const within = (from: number, to: number): number[] =>
      (speech?.probabilities ?? []).filter((_, frame) => {
        const at = (frame + 0.5) * (speech?.stepSeconds ?? 0);
        return at > from && at < to;
      });
    expect(speech?.stepSeconds).toBe(0.032);
    expect(speech?.probabilities).toHaveLength(Math.floor((take.length - 48) / 512));
    // Flite puts 0.16 s of silence at either end of a sentence.
    expect(mean(within(1.3, 1 + sentenceSeconds - 0.3))).toBeGreaterThan(0.8);
    expect(mean(within(3.3 + sentenceSeconds, 3 + 2 * sentenceSeconds - 0.3))).toBeGreaterThan(0.8);
    expect(mean(within(0, 0.9))).toBeLessThan(0.1);
    expect(mean(within(1.5 + sentenceSeconds, 2.9 + sentenceSeconds))).toBeLessThan(0.1);
  });

  it('gives half a second at a time exactly what it gives of the whole', async () => {
    const whole = await followed(take.length);
    expect(await followed(rate / 2)).toEqual(whole);
    expect(await followed(4_801)).toEqual(whole);
  });

  it('keeps two takes apart that come at the same time', async () => {
    const alone = await followed(take.length);
    const [one, other] = await Promise.all([followed(8_000), followed(take.length)]);
    expect([one, other]).toEqual([alone, alone]);
  });
});

describe('the pitch', () => {
  it('is found where the voice sounds, at the height of a woman’s voice', async () => {
    const { pitch } = await followed(take.length);
    const voiced = (pitch?.hertz ?? []).filter((hertz) => hertz > 0).toSorted((one, other) => one - other);
    expect(voiced.length * (pitch?.stepSeconds ?? 0)).toBeGreaterThan(0.4 * 2 * sentenceSeconds);
    expect(voiced[Math.floor(voiced.length / 2)]).toBeGreaterThan(140);
    expect(voiced[Math.floor(voiced.length / 2)]).toBeLessThan(230);
    const silence = pitch?.hertz.slice(0, 45);
    expect(silence).toEqual(Array(45).fill(0));
  });

  it('is found without the model', async () => {
    const follower = followTake(rate, Promise.reject(new Error('no such file')));
    follower.hear(take);
    expect(follower.pitch()?.hertz.some((hertz) => hertz > 0)).toBe(true);
    await expect(follower.speech()).rejects.toThrow('no such file');
  });

  it.each([90, 180, 330])('of a hum of %i Hz is that, in every frame', (hertz) => {
    const hum = Int16Array.from({ length: rate }, (_, at) => {
      const turn = (2 * Math.PI * hertz * at) / rate;
      return 6_000 * Math.sin(turn) + 3_000 * Math.sin(2 * turn);
    });
    const follower = followTake(rate, Promise.resolve(model));
    follower.hear(hum);
    const pitch = follower.pitch();
    for (const found of pitch?.hertz.slice(3, -3) ?? []) expect(found).toBeCloseTo(hertz, -1);
    expect(pitch?.hertz).toHaveLength(49);
  });
});
