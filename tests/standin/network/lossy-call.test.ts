import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Caller } from '../caller.ts';
import type { StandinOptions } from '../options.ts';
import { MANUAL_SESSION, QUICK } from '../quick-options.ts';
import { startStandin, type Standin } from '../standin.ts';

let standin: Standin;
let caller: Caller;

const connect = async (options: StandinOptions): Promise<string> => {
  standin = await startStandin({ ...QUICK, ears: 'script', ...options });
  const answer = await caller.connect(standin.baseUrl, MANUAL_SESSION);
  await caller.until('session.created');
  return answer.text();
};
const candidates = (sdp: string): string[] =>
  sdp.split('\r\n').filter((line) => line.startsWith('a=candidate'));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const speakUp = (line: string): void =>
  caller.send({ type: 'response.create', response: { instructions: `Say:\n"""\n${line}\n"""` } });

beforeEach(() => {
  caller = new Caller();
});
afterEach(async () => {
  caller.close();
  await standin.close();
});

describe('a call through a relay', { timeout: 60_000 }, () => {
  it('has no other way than the relay', async () => {
    expect(candidates(await connect({ relay: true }))).toHaveLength(1);
    speakUp('Can you hear me?');
    await caller.until('output_audio_buffer.stopped');
    expect(caller.loudMs).toBeGreaterThan(300);
    expect(standin.packets.carried).toBeGreaterThan(100);
    expect(standin.packets.lost).toBe(0);
  });

  it('really loses the share that it is told to, changed on the way', async () => {
    await connect({ relay: true });
    for (const loss of [0.05, 0.2, 0.6]) {
      const before = { ...standin.packets };
      standin.setNetwork({ loss });
      await pause(2_000);
      const lost = standin.packets.lost - before.lost;
      const all = lost + standin.packets.carried - before.carried;
      expect(all).toBeGreaterThan(80);
      expect(Math.abs(lost / all - loss)).toBeLessThan(0.15);
    }
    standin.setNetwork({});
    // Messages are sent again until they arrive.
    speakUp('Still here.');
    await caller.until('output_audio_buffer.stopped');
  });

  it('survives two seconds of darkness on the same peer connection', async () => {
    await connect({ relay: true });
    standin.setNetwork({ dark: true });
    await expect(fetch(`${standin.baseUrl}/models`)).rejects.toThrow();
    speakUp('Is anybody there?');
    await pause(2_000);
    expect(caller.events.some(({ type }) => type === 'response.created')).toBe(false);
    standin.setNetwork({});
    await caller.until('response.created');
    expect(caller.channelState).toBe('open');
  });
});

describe('a call without one', () => {
  it('is as ever: every way is named and no packet is counted', async () => {
    expect(candidates(await connect({})).length).toBeGreaterThan(1);
    expect(standin.packets).toEqual({ carried: 0, lost: 0 });
    expect(() => standin.setNetwork({ loss: 0.2 })).toThrow(/without a relay/);
  });
});
