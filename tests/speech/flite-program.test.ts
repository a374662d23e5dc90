import { beforeAll, describe, expect, it } from 'vitest';
import { runFlite } from '@/lib/speech/flite-program';
import { packagedProgram } from './packaged';

let program: WebAssembly.Module;

beforeAll(async () => {
  program = await packagedProgram();
});

/** Root mean square of a stretch, in seconds. */
function loudness(
  { samples, rate }: { samples: Float32Array; rate: number },
  from: number,
  to: number,
): number {
  const part = samples.subarray(Math.round(from * rate), Math.round(to * rate));
  return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, part.length));
}

describe('the packaged voice', () => {
  it.each(['slt', 'rms', 'awb', 'kal16'] as const)(
    'speaks as %s for about as long as a person would',
    async (voice) => {
      const speech = await runFlite(program, 'Tell me about a project you led.', voice);
      const seconds = speech.samples.length / speech.rate;
      expect(speech.rate).toBe(16_000);
      expect(seconds).toBeGreaterThan(1.4);
      expect(seconds).toBeLessThan(4);
      expect(loudness(speech, 0, seconds)).toBeGreaterThan(0.02);
      expect(Math.max(...speech.samples.map(Math.abs))).toBeLessThanOrEqual(1);
    },
  );

  it('tells when each sound ends, in order, up to the end of the speech', async () => {
    const speech = await runFlite(program, 'Hello there. What did you do?', 'slt');
    const ends = speech.phonemes.map(({ end }) => end);
    expect(ends.length).toBeGreaterThan(15);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(Math.abs((ends.at(-1) ?? 0) - speech.samples.length / speech.rate)).toBeLessThan(0.03);
    expect(speech.phonemes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['hh', 'l', 'ow', 'w', 'pau']),
    );
  });

  it('rests between sentences where the sounds say it rests', async () => {
    const speech = await runFlite(program, 'Hello there. What did you do?', 'slt');
    const index = speech.phonemes.findIndex(({ name }, at) => at > 3 && name === 'pau');
    const from = speech.phonemes[index - 1]?.end ?? 0;
    const to = speech.phonemes.find(({ name }, at) => at > index && name !== 'pau');
    const rest = loudness(speech, from + 0.08, from + 0.3);
    expect(rest).toBeLessThan(loudness(speech, 0.2, from) / 10);
    expect((to?.end ?? 0) - from).toBeGreaterThan(0.3);
  });

  it('says the same twice', async () => {
    const [one, two] = [await runFlite(program, 'Again.', 'slt'), await runFlite(program, 'Again.', 'slt')];
    expect(one.samples).toEqual(two.samples);
  });

  it.each(['', '   ', '… — …', '你好', '\u0000\u0007'])(
    'refuses %j, which has nothing to say',
    async (text) => {
      await expect(runFlite(program, text, 'slt')).rejects.toThrow('nothing to say');
    },
  );

  it('takes text that looks like options for text', async () => {
    const speech = await runFlite(program, '-o /out/other.wav --version', 'slt');
    expect(speech.samples.length).toBeGreaterThan(16_000);
  });
});
