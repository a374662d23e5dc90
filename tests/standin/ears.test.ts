import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Caller } from './caller.ts';
import { buildTape } from './candidate.ts';
import { chooseEars } from './ears/ears.ts';
import { buildLanguageModel, wordsOf } from './ears/language-model.ts';
import { pocketSphinxInstalled } from './ears/pocketsphinx.ts';
import { MANUAL_SESSION, QUICK } from './quick-options.ts';
import { startStandin, type Standin } from './standin.ts';
import { speak } from './voice/flite.ts';

const ANSWER =
  'Um, last year our checkout was slow and customers were leaving. I found the query and, uh, we cut the time by half.';
const ELSEWHERE = 'My favourite colour is green and I enjoy swimming with dolphins in the ocean.';

const share = (said: string, heard: string): number => {
  const words = new Set(wordsOf(heard));
  const wanted = wordsOf(said);
  return wanted.filter((word) => words.has(word)).length / wanted.length;
};

const installed = pocketSphinxInstalled();
if (!installed) console.warn('ears: script (PocketSphinx is not installed, recognition is not tested here)');

describe.runIf(installed || Boolean(process.env['CI']))('PocketSphinx as ears', { timeout: 60_000 }, () => {
  let standin: Standin;

  beforeAll(async () => {
    standin = await startStandin({ ...QUICK, ears: 'pocketsphinx', hints: [ANSWER] });
  });

  afterAll(() => standin.close());

  it('hears what went through the Opus line, fillers included', async () => {
    const caller = new Caller();
    await caller.connect(standin.baseUrl, MANUAL_SESSION);
    await caller.until('session.created');
    const { pcm } = await buildTape([{ pause: 0.3 }, { say: ANSWER }]);
    await caller.microphone.play(pcm);
    await new Promise((resolve) => setTimeout(resolve, 250));
    caller.send({ type: 'input_audio_buffer.commit' });
    const { transcript = '' } = await caller.until('conversation.item.input_audio_transcription.completed');
    caller.close();
    expect(share(ANSWER, transcript)).toBeGreaterThanOrEqual(0.7);
    expect(wordsOf(transcript)).toContain('um');
    expect(standin.heard[0]?.transcript?.by).toBe('pocketsphinx');
  });

  it('does not hear the expected sentence in another one', async () => {
    const ears = chooseEars('pocketsphinx', { hints: () => [ANSWER], nextScripted: () => undefined });
    const { text } = await ears.transcribe((await speak(ELSEWHERE, { voice: 'rms' })).pcm);
    expect(share(ANSWER, text)).toBeLessThan(0.4);
  });

  it('hears nothing in silence', async () => {
    const ears = chooseEars('pocketsphinx', { hints: () => [ANSWER], nextScripted: () => undefined });
    const { words } = await ears.transcribe(new Int16Array(32_000));
    expect(words.length).toBeLessThan(2);
  });
});

describe('ears by choice', () => {
  it('follow a script where that is wanted, and say so', async () => {
    const lines = ['The only line.'];
    const ears = chooseEars('script', { hints: () => [], nextScripted: () => lines.shift() });
    expect(ears.kind).toBe('script');
    expect(await ears.transcribe(new Int16Array(160))).toEqual({
      text: 'The only line.',
      words: [],
      by: 'script',
    });
    expect((await ears.transcribe(new Int16Array(160))).text).toBe('');
  });

  it('refuse to be replaced by a script in continuous integration', () => {
    vi.stubEnv('PATH', '');
    vi.stubEnv('CI', '1');
    const book = { hints: () => [], nextScripted: () => undefined };
    expect(() => chooseEars('auto', book)).toThrow('pocketsphinx-en-us');
    vi.stubEnv('CI', '');
    expect(chooseEars('auto', book).kind).toBe('script');
    vi.unstubAllEnvs();
  });

  it('model expected sentences as proper back-off probabilities', () => {
    const model = buildLanguageModel(['We cut the cost by half.'], () => true);
    const unigrams = /\\1-grams:\n([\s\S]*?)\n\n/.exec(model)?.[1]?.split('\n') ?? [];
    const mass = unigrams.reduce((sum, line) => sum + 10 ** Number(line.split(' ')[0]), 0);
    expect(mass).toBeCloseTo(1, 1);
    expect(model).toContain('cut the cost');
  });
});
