import { beforeAll, describe, expect, it } from 'vitest';
import type { EchoMeasure } from '@/lib/domain/echo';
import { createEchoWatch } from '@/lib/audio/echo-watch';
import type { LevelFrame } from '@/lib/audio/level-frame';
import { after, at, echoOf, noise, rate, spoken, together } from '../domain/echo-room';

let lines: Float32Array[];
let candidate: Float32Array;
beforeAll(async () => {
  lines = await Promise.all([
    spoken('Tell me about a time you had to persuade somebody who did not report to you.'),
    spoken('Thanks. What would you do differently if you had to do it again, and why?'),
    spoken('And how did you know that it had worked?'),
  ]);
  candidate = await spoken('Sorry, may I come back to what I said before, about the team in Lisbon?', 'rms');
}, 60_000);

const rms = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / Math.max(1, samples.length));

/** What the room tells of a sound of the interviewer and one at the microphone, thirty times a second. */
function frames(played: Float32Array, heard: Float32Array): LevelFrame[] {
  const step = rate / 30;
  return Array.from({ length: Math.floor(played.length / step) }, (_, index) => {
    const part = (sound: Float32Array) =>
      rms(sound.subarray(Math.round(index * step), Math.round((index + 1) * step)));
    return {
      sample: index * 800,
      candidate: { rms: part(heard), peak: 0, decibels: 0, clipped: false },
      interviewer: { rms: part(played), beforeGate: 0, mouth: 0 },
      energy: { startSample: 0, decibels: [] },
    };
  });
}

function rehearsal() {
  const told: EchoMeasure[] = [];
  const watch = createEchoWatch({ onEcho: (measure) => told.push(measure), now: () => 7 });
  const hear = (played: Float32Array, heard: Float32Array) => {
    for (const frame of frames(played, together(heard, noise(-60, played.length)))) watch.hear(frame);
  };
  return {
    told,
    hear,
    /** A line with this much echo, and two seconds of nothing after it. */
    line(index: number, gain: number, beside: Float32Array = new Float32Array(0)) {
      const played = after(0.2, lines[index % lines.length]!, 2);
      hear(played, together(echoOf(played, { gain, lagMs: 180, reverberation: 0.3 }), beside));
    },
  };
}

describe('the watch for echoes in an interview', () => {
  it('tells of a strong echo after the second line, and then never again', () => {
    const { told, line } = rehearsal();
    line(0, -8);
    expect(told).toEqual([]);
    line(1, -8);
    expect(told).toMatchObject([{ verdict: 'strong', measuredAt: 7 }]);
    expect(Math.abs((told[0]?.lagMs ?? 0) - 180)).toBeLessThanOrEqual(35);
    line(2, -8);
    line(0, -8);
    expect(told).toHaveLength(1);
  });

  it('notices headphones that were taken off in the middle', () => {
    const { told, line } = rehearsal();
    for (const index of [0, 1, 2]) line(index, -90);
    line(0, -8);
    expect(told).toEqual([]);
    line(1, -8);
    expect(told).toHaveLength(1);
  });

  it('is not disturbed by a little echo, nor by one strong line among good ones', () => {
    const { told, line } = rehearsal();
    for (const index of [0, 1, 2, 3]) line(index, index % 2 === 0 ? -8 : -30);
    for (const index of [0, 1, 2, 3]) line(index, -32);
    expect(told).toEqual([]);
  });

  it('takes a candidate who speaks over the interviewer for no echo, and lets such a line not count', () => {
    const { told, line } = rehearsal();
    for (const index of [0, 1, 2, 3, 4]) line(index, -90, at(-18, candidate));
    expect(told).toEqual([]);
    line(0, -8);
    line(1, -30, at(-12, candidate));
    expect(told).toEqual([]);
    line(0, -8);
    expect(told).toHaveLength(1);
  });

  it('leaves answers alone: nothing is measured while the interviewer is silent', () => {
    const { told, hear } = rehearsal();
    const silence = new Float32Array(candidate.length);
    for (let answer = 0; answer < 4; answer += 1) hear(silence, candidate);
    expect(told).toEqual([]);
  });

  it('bears a voice that never stops, and measures it at the first silence', () => {
    const { told, hear } = rehearsal();
    const endless = together(...lines.map((line, index) => after(index * 4, line)));
    const long = Float32Array.from({ length: 30 * rate }, (_, index) => endless[index % endless.length] ?? 0);
    for (let round = 0; round < 2; round += 1)
      hear(after(0, long, 2), echoOf(after(0, long, 2), { gain: -8, lagMs: 180 }));
    expect(told).toHaveLength(1);
  });
});
