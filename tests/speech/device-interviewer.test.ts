import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InterviewerEvent } from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';
import { createDeviceInterviewer } from '@/lib/speech/device-interviewer';
import { createRecogniser } from '@/lib/speech/recogniser';
import type { Synthesised } from '@/lib/speech/synthesised';
import { silentLogger } from '../helpers/silent-logger';
import { aBrowser } from './scripted-recognition';

const line = (id: string, text = 'Hello maple'): Line => ({
  id,
  text,
  purpose: 'question',
  questionId: null,
  personaId: 'maya',
  replyTo: null,
});

/** Two seconds: half a second of silence, then sound. */
const speech: Synthesised = {
  samples: new Float32Array(32_000),
  rate: 16_000,
  phonemes: [
    { name: 'pau', end: 0.5 },
    { name: 'aa', end: 2 },
  ],
};

function onDevice(
  synthesise: () => Promise<Synthesised> = () => Promise.resolve(speech),
  browser: ReturnType<typeof aBrowser> | null = null,
) {
  const events: InterviewerEvent[] = [];
  const gates: boolean[] = [];
  const playings: { stopped: boolean; end: () => void; break: () => void }[] = [];
  const interviewer = createDeviceInterviewer({
    synthesise,
    gate: (open) => void gates.push(open),
    play: () => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const playing = { stopped: false, end: resolve, break: () => reject(new Error('no device')) };
      playings.push(playing);
      return {
        ended: promise,
        stop: () => {
          playing.stopped = true;
          resolve();
        },
      };
    },
    recogniser: createRecogniser({
      language: 'en',
      track: () => ({}) as MediaStreamTrack,
      logger: silentLogger,
      api: browser?.api ?? null,
    }),
    logger: silentLogger,
  });
  interviewer.onEvent((event) => events.push(event));
  return { interviewer, events, gates, playings };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('the interviewer on this device', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('never leaves a line hanging: neither on a synthesiser nor on a sound that does not end', async () => {
    const mute = onDevice(() => new Promise(() => undefined));
    mute.interviewer.say(line('one'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(mute.events.at(-1)).toEqual({ type: 'lineEnded', lineId: 'one', ending: 'failed' });
    const stuck = onDevice();
    stuck.interviewer.say(line('two'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(stuck.events.some((event) => event.type === 'lineEnded')).toBe(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stuck.events.at(-1)).toEqual({ type: 'lineEnded', lineId: 'two', ending: 'failed' });
    expect(stuck.playings[0]?.stopped).toBe(true);
    expect(stuck.gates.at(-1)).toBe(false);
  });

  it('is ready without anybody, and says that it hears nothing', async () => {
    const { interviewer, events } = onDevice();
    await interviewer.connect();
    expect(interviewer.hears).toBe(false);
    expect(events).toEqual([{ type: 'ready' }]);
  });

  it('shows the words of a line as they are heard', async () => {
    const { interviewer, events, gates, playings } = onDevice();
    interviewer.say(line('q1'));
    await settle();
    expect(events).toEqual([{ type: 'lineStarted', lineId: 'q1' }]);
    expect(gates.at(-1)).toBe(true);
    await vi.advanceTimersByTimeAsync(499);
    expect(events).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(events.at(-1)).toEqual({ type: 'lineWords', lineId: 'q1', text: 'Hello' });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(events.at(-1)).toEqual({ type: 'lineWords', lineId: 'q1', text: 'Hello maple' });
    playings[0]?.end();
    await settle();
    expect(events.at(-1)).toEqual({ type: 'lineEnded', lineId: 'q1', ending: 'finished' });
    expect(gates.at(-1)).toBe(false);
  });

  it('falls silent at once when hushed, with no word after', async () => {
    const { interviewer, events, gates, playings } = onDevice();
    interviewer.say(line('q1'));
    await settle();
    interviewer.hush();
    expect(playings[0]?.stopped).toBe(true);
    expect(gates.at(-1)).toBe(false);
    expect(events.at(-1)).toEqual({ type: 'lineEnded', lineId: 'q1', ending: 'interrupted' });
    const told = events.length;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(events).toHaveLength(told);
  });

  it('never plays what was hushed before it was made', async () => {
    const { promise, resolve } = Promise.withResolvers<Synthesised>();
    const { interviewer, events, playings } = onDevice(() => promise);
    interviewer.say(line('q1'));
    interviewer.hush();
    resolve(speech);
    await settle();
    expect(playings).toHaveLength(0);
    expect(events).toEqual([{ type: 'lineEnded', lineId: 'q1', ending: 'interrupted' }]);
  });

  it('ends a line as failed when the synthesiser fails, or playing does', async () => {
    const broken = onDevice(() => Promise.reject(new Error('no memory')));
    broken.interviewer.say(line('q1'));
    await settle();
    expect(broken.events).toEqual([{ type: 'lineEnded', lineId: 'q1', ending: 'failed' }]);
    const mute = onDevice();
    mute.interviewer.say(line('q1'));
    await settle();
    mute.playings[0]?.break();
    await settle();
    expect(mute.events.at(-1)).toEqual({ type: 'lineEnded', lineId: 'q1', ending: 'failed' });
    expect(mute.gates.at(-1)).toBe(false);
  });

  it('lets a new line take the place of the present one', async () => {
    const { interviewer, events, playings } = onDevice();
    interviewer.say(line('q1'));
    await settle();
    interviewer.say(line('q2'));
    await settle();
    playings[1]?.end();
    await settle();
    expect(events.filter(({ type }) => type === 'lineEnded')).toEqual([
      { type: 'lineEnded', lineId: 'q1', ending: 'interrupted' },
      { type: 'lineEnded', lineId: 'q2', ending: 'finished' },
    ]);
  });

  it('is silent while a take is open, and leaves its words to others', async () => {
    const { interviewer, events, gates, playings } = onDevice();
    interviewer.say(line('q1'));
    await settle();
    interviewer.listen('take1');
    expect(gates.at(-1)).toBe(false);
    interviewer.say(line('q2'));
    await settle();
    expect(playings).toHaveLength(1);
    expect(events.at(-1)).toEqual({ type: 'lineEnded', lineId: 'q2', ending: 'failed' });
    expect(await interviewer.finish('take1')).toEqual({ text: '', complete: false, failure: null });
    interviewer.say(line('q3'));
    await settle();
    expect(playings).toHaveLength(2);
  });

  it('hears where the browser recognises speech by itself, and listens only while a take is open', async () => {
    const browser = aBrowser();
    const { interviewer } = onDevice(undefined, browser);
    expect(interviewer.hears).toBe(false);
    await interviewer.connect();
    expect(interviewer.hears).toBe(true);
    expect(browser.runs).toHaveLength(0);
    interviewer.listen('take1');
    browser.run.hears('I asked them first.');
    const words = interviewer.finish('take1');
    browser.run.end();
    expect(await words).toEqual({ text: 'I asked them first.', complete: true, failure: null });
    interviewer.listen('take2');
    interviewer.close();
    expect(browser.run.state).toBe('over');
  });

  it('leaves the words to the candidate from the next take on when recognition has failed', async () => {
    const browser = aBrowser();
    const { interviewer } = onDevice(undefined, browser);
    await interviewer.connect();
    interviewer.listen('take1');
    browser.run.fails('service-not-allowed');
    const words = interviewer.finish('take1');
    // Words and failure of this take are still asked for.
    expect(interviewer.hears).toBe(true);
    expect((await words).failure?.reason).toBe('transcriptionFailed');
    interviewer.listen('take2');
    expect(interviewer.hears).toBe(false);
    expect(browser.runs).toHaveLength(1);
    expect(await interviewer.finish('take2')).toEqual({ text: '', complete: false, failure: null });
  });

  it('closes twice and tells nothing after', async () => {
    const { interviewer, events, playings } = onDevice();
    interviewer.say(line('q1'));
    await settle();
    const told = events.length;
    interviewer.close();
    interviewer.close();
    expect(playings[0]?.stopped).toBe(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(events).toHaveLength(told);
    await expect(interviewer.connect()).rejects.toMatchObject({ reason: 'connectionLost' });
  });
});
