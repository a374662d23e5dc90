import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRecogniser } from '@/lib/speech/recogniser';
import { browserRecognition } from '@/lib/speech/recognition-api';
import { silentLogger } from '../helpers/silent-logger';
import { aBrowser, ScriptedRun } from './scripted-recognition';

const microphone = { id: 'microphone' } as MediaStreamTrack;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

async function listening(browser = aBrowser(), language = 'en') {
  const recogniser = createRecogniser({
    language,
    track: () => microphone,
    logger: silentLogger,
    api: browser.api,
  })!;
  expect(await recogniser.ready()).toBe(true);
  recogniser.listen('take');
  return { browser, recogniser };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('whether there is recognition on this device', () => {
  const available = () => {};

  it.each([
    ['a browser without any', {}],
    ['one that cannot say what stays here', { SpeechRecognition: class {} }],
    [
      'one that asks but cannot be held',
      { SpeechRecognition: Object.assign(class {}, { available, install: available }) },
    ],
    ['the old kind that uses a server', { webkitSpeechRecognition: ScriptedRun }],
  ])('not in %s', (_, scope) => {
    expect(browserRecognition(scope)).toBeNull();
    expect(
      createRecogniser({
        language: 'en',
        track: () => null,
        logger: silentLogger,
        api: browserRecognition(scope),
      }),
    ).toBeNull();
  });

  it('where it can be held to this device', () => {
    class Api {
      get processLocally() {
        return false;
      }
      static available = available;
      static install = available;
    }
    expect(browserRecognition({ SpeechRecognition: Api })).toBe(Api);
  });

  it.each([
    ['en', { en: 'available' }, true],
    ['en', { 'en-US': 'available' }, true],
    ['de', { 'de-DE': 'available' }, true],
    ['de', { 'en-US': 'available' }, false],
    ['en', { 'en-US': 'downloading' }, false],
    ['not a language', {}, false],
  ])('for %s, where the browser has %o: %s', async (language, answers, ready) => {
    const { api } = aBrowser({ answers });
    const recogniser = createRecogniser({ language, track: () => microphone, logger: silentLogger, api })!;
    expect(await recogniser.ready()).toBe(ready);
  });

  it('a language that can be fetched is fetched, for another time', async () => {
    const { api, installed } = aBrowser({ answers: { 'en-US': 'downloadable' } });
    const recogniser = createRecogniser({
      language: 'en',
      track: () => microphone,
      logger: silentLogger,
      api,
    })!;
    expect(await recogniser.ready()).toBe(false);
    expect(installed).toEqual(['en-US']);
  });

  it.each(['never', 'refused'] as const)(
    'a browser that answers “%s” has none, within seconds',
    async (answers) => {
      const { api } = aBrowser({ answers });
      const recogniser = createRecogniser({
        language: 'en',
        track: () => microphone,
        logger: silentLogger,
        api,
      })!;
      const ready = recogniser.ready();
      await pass(4_000);
      expect(await ready).toBe(false);
    },
  );
});

describe('a take', () => {
  it('is heard from the room’s microphone, on this device, in the interview’s language', async () => {
    const { browser, recogniser } = await listening();
    expect(browser.run).toMatchObject({
      track: microphone,
      lang: 'en-US',
      processLocally: true,
      continuous: true,
      interimResults: false,
    });
    browser.run.hears('I would begin');
    browser.run.hears(' with the customer ');
    const words = recogniser.finish('take');
    expect(browser.run.state).toBe('stopping');
    browser.run.hears('and then measure.');
    browser.run.end();
    expect(await words).toEqual({
      text: 'I would begin with the customer and then measure.',
      complete: true,
      failure: null,
    });
  });

  it('counts nothing that may still change', async () => {
    const { browser, recogniser } = await listening();
    browser.run.hears('I wood', false);
    browser.run.hears('I would');
    browser.run.hears('beg', false);
    const words = recogniser.finish('take');
    browser.run.end();
    expect((await words).text).toBe('I would');
  });

  it('goes on through pauses in which recognition ends by itself', async () => {
    const { browser, recogniser } = await listening();
    for (const part of ['first', 'second', 'third']) {
      browser.run.hears(part);
      await pass(8_000);
      browser.run.fails('no-speech');
      await pass(200);
    }
    for (let silence = 0; silence < 60; silence += 1) {
      await pass(8_000);
      browser.run.end();
      await pass(200);
    }
    browser.run.hears('last');
    const words = recogniser.finish('take');
    browser.run.end();
    expect(await words).toMatchObject({ text: 'first second third last', complete: true });
    expect(recogniser.works).toBe(true);
  });

  it('does not wait for a tail longer than three seconds, nor take what comes after', async () => {
    const { browser, recogniser } = await listening();
    browser.run.hears('So far');
    const words = recogniser.finish('take');
    await pass(2_999);
    await pass(1);
    browser.run.hears('too late');
    expect(await words).toMatchObject({
      text: 'So far',
      complete: false,
      failure: { reason: 'transcriptMissing' },
    });
    expect(browser.run.state).toBe('over');
  });

  it('does not mix with the one before, however late that one’s words come', async () => {
    const { browser, recogniser } = await listening();
    const [first] = browser.runs;
    recogniser.discard('take');
    recogniser.listen('next');
    first!.hears('old words');
    browser.run.hears('new words');
    expect(await recogniser.finish('take')).toEqual({ text: '', complete: false, failure: null });
    const words = recogniser.finish('next');
    browser.run.end();
    expect((await words).text).toBe('new words');
    expect(first!.state).toBe('over');
  });

  it('that is discarded ends at once, and no run begins again', async () => {
    const { browser, recogniser } = await listening();
    browser.run.end();
    recogniser.discard('take');
    recogniser.discard('take');
    await pass(10_000);
    expect(browser.runs).toHaveLength(1);
  });
});

describe('recognition that fails', () => {
  it.each(['network', 'service-not-allowed', 'language-not-supported', 'not-allowed'])(
    'with “%s” keeps what was heard, says so, and is not tried again',
    async (error) => {
      const { browser, recogniser } = await listening();
      browser.run.hears('As far as this');
      browser.run.fails(error);
      await pass(10_000);
      expect(browser.runs).toHaveLength(1);
      expect(recogniser.works).toBe(false);
      expect(await recogniser.finish('take')).toEqual({
        text: 'As far as this',
        complete: false,
        failure: { reason: 'transcriptionFailed', detail: error },
      });
      expect(await recogniser.ready()).toBe(false);
    },
  );

  it('is given up when it ends again and again without having begun', async () => {
    const { browser, recogniser } = await listening();
    for (let run = 0; run < 30; run += 1) {
      browser.run.fails('audio-capture');
      await pass(200);
    }
    expect(browser.runs.length).toBeLessThan(15);
    expect(recogniser.works).toBe(false);
  });

  it('when it should begin is a failure and no exception', async () => {
    const { recogniser } = await listening(aBrowser({ refuses: new Error('not now') }));
    expect(await recogniser.finish('take')).toMatchObject({
      failure: { reason: 'transcriptionFailed', detail: 'not now' },
    });
  });

  it('never leaves the device: a browser that would not be held starts nothing', async () => {
    const { browser, recogniser } = await listening(aBrowser({ leavesDevice: true }));
    expect(browser.runs.map(({ state }) => state)).toEqual(['new']);
    expect(recogniser.works).toBe(false);
    expect((await recogniser.finish('take')).failure?.reason).toBe('transcriptionFailed');
  });

  it('without a microphone has nothing to hear', async () => {
    const { api } = aBrowser();
    const recogniser = createRecogniser({ language: 'en', track: () => null, logger: silentLogger, api })!;
    await recogniser.ready();
    recogniser.listen('take');
    expect((await recogniser.finish('take')).failure?.reason).toBe('transcriptionFailed');
  });
});
