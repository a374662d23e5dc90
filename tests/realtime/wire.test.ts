import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Interviewer } from '@/lib/domain/interview/interviewer';
import { QUICK } from '../standin/quick-options.ts';
import { speak, startStandin, type Standin } from '../standin/index.ts';
import { line } from './stage';
import { pause, peers, until, wireStage } from './wire-stage';

let standin: Standin;
let set: ReturnType<typeof wireStage>;
let { microphone, events, gates, voices } = {} as ReturnType<typeof wireStage>;

beforeAll(async () => {
  standin = await startStandin({ ...QUICK, ears: 'script', transcriptionDelayMs: [20, 600] });
});

afterAll(() => standin.close());

afterEach(() => {
  set.close();
  Object.assign(standin.faults, { garbage: false, calls: 'none', closeChannelAfterMs: null });
});

function onTheWire(): Interviewer {
  set = wireStage(standin);
  ({ microphone, events, gates, voices } = set);
  return set.interviewer;
}

const ended = (lineId: string) =>
  events.find((event) => event.type === 'lineEnded' && event.lineId === lineId);
/** Packets of sound that the newest peer has sent. */
async function packetsSent(): Promise<number> {
  const reports = await peers.at(-1)!.getStats();
  let count = 0;
  reports.forEach((report: { type: string; packetsSent?: number }) => {
    if (report.type === 'outbound-rtp') count += report.packetsSent ?? 0;
  });
  return count;
}

describe('over real WebRTC', () => {
  it('says a line to its last sound, then hears a take in two pieces', async () => {
    const present = onTheWire();
    await present.connect();
    expect(voices).toHaveLength(1);
    const begun = performance.now();
    present.say(line('q1', 'Tell me about a project you led.'));
    await until(() => ended('q1'));
    // About two seconds of speech: generation is over long before.
    expect(performance.now() - begun).toBeGreaterThan(1_500);
    expect(ended('q1')).toMatchObject({ ending: 'finished' });
    expect(events.findLast(({ type }) => type === 'lineWords')).toEqual({
      type: 'lineWords',
      lineId: 'q1',
      text: 'Tell me about a project you led.',
    });

    standin.setScript({ transcripts: ['I led a migration.', 'It went well.'] });
    const answer = await speak('I led a migration.');
    present.listen('take1');
    void microphone.play(answer.pcm48k);
    await pause((answer.pcm.length / 16_000) * 1000 + 300);
    present.commitPause('take1');
    await until(() => standin.heard.length === 1);
    expect(standin.heard[0]?.seconds).toBeGreaterThan(answer.pcm.length / 16_000 - 0.1);
    void microphone.play(answer.pcm48k);
    await pause((answer.pcm.length / 16_000) * 1000);
    expect(await present.finish('take1')).toEqual({
      text: 'I led a migration. It went well.',
      complete: true,
      failure: null,
    });
    expect(events.filter(({ type }) => type === 'used')).toHaveLength(3);
    expect(standin.violations()).toEqual([]);
  });

  it('sends no packet of sound but in a take', async () => {
    const present = onTheWire();
    await present.connect();
    const noise = await speak('This must not be heard. This must not be heard either.');
    void microphone.play(noise.pcm48k);
    present.say(line('q1', 'One moment.'));
    await until(() => ended('q1'));
    expect(await packetsSent()).toBe(0);
    present.listen('take1');
    await pause(300);
    const during = await packetsSent();
    expect(during).toBeGreaterThan(5);
    await present.finish('take1');
    const after = await packetsSent();
    await pause(300);
    expect(await packetsSent()).toBe(after);
  });

  it('keeps a provider quiet that speaks unasked while the candidate answers', async () => {
    const present = onTheWire();
    await present.connect();
    present.listen('take1');
    const before = gates.length;
    standin.sayUnasked('Let me interrupt you with some very good advice about your answer.');
    await until(() => events.some(({ type }) => type === 'spokeUnasked'));
    await pause(400);
    expect(gates.slice(before)).not.toContain(true);
    expect(events.some(({ type }) => type === 'lineStarted')).toBe(false);
    // Cancelled, it also ends: no sound is left running at the other side.
    const sent = standin.log.entries.filter(({ name }) => name === 'response.cancel');
    expect(sent.length).toBeGreaterThan(0);
  });

  it('cuts a line off at once and says the next', async () => {
    const present = onTheWire();
    await present.connect();
    present.say(line('q1', 'This is a rather long question, and nobody wants to hear the end of it.'));
    await until(() => events.some(({ type }) => type === 'lineStarted'));
    present.hush();
    expect(ended('q1')).toMatchObject({ ending: 'interrupted' });
    present.say(line('q2', 'Short one.'));
    await until(() => ended('q2'));
    expect(ended('q2')).toMatchObject({ ending: 'finished' });
  });

  it('speaks through a channel full of half objects', async () => {
    standin.faults.garbage = true;
    const present = onTheWire();
    await present.connect();
    present.say(line('q1', 'Can you hear me?'));
    await until(() => ended('q1'));
    expect(ended('q1')).toMatchObject({ ending: 'finished' });
  });

  it('notices at once that the channel was closed, and connects again', async () => {
    const present = onTheWire();
    await present.connect();
    present.listen('take1');
    standin.drop();
    await until(() => events.some(({ type }) => type === 'connectionLost'));
    expect(voices).toHaveLength(0);
    await present.connect();
    expect(voices).toHaveLength(1);
    expect(await present.finish('take1')).toMatchObject({
      complete: false,
      failure: { reason: 'connectionLost' },
    });
    present.say(line('q2', 'Welcome back.'));
    await until(() => ended('q2'));
    expect(ended('q2')).toMatchObject({ ending: 'finished' });
  });

  it.each([
    ['unauthorized', 'providerRefusedKey'],
    ['empty-400', 'providerRefused'],
    ['html', 'providerNonsense'],
  ] as const)('gives the reason of a call that meets %s', async (fault, reason) => {
    standin.faults.calls = fault;
    await expect(onTheWire().connect()).rejects.toMatchObject({ reason });
  });
});
