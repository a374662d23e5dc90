import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pulseCount, pulseSpacingSeconds } from './sound-room/pulses';
import { openStage, type Stage } from './sound-room/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const spacings = (pulses: readonly { seconds: number }[]): number[] =>
  pulses.slice(1).map((pulse, index) => pulse.seconds - (pulses[index]?.seconds ?? 0));

describe('the candidate’s line', () => {
  it('is recorded whole: every numbered pulse, once, in order, in its place', async () => {
    const take = await stage.run('candidate', 9, null);
    expect(take.warnings).toEqual([]);
    expect(take.contiguous && take.counted && take.innerIsInside).toBe(true);
    expect(take.sampleRate).toBe(24_000);
    expect(Math.abs(take.seconds - take.wallSeconds)).toBeLessThan(0.3);
    expect(take.pulses.length).toBeGreaterThanOrEqual(17);
    const [first] = take.pulses;
    expect(take.pulses.map(({ number }) => number)).toEqual(
      take.pulses.map((_, index) => ((first?.number ?? -1) + index) % pulseCount),
    );
    const errors = spacings(take.pulses).map((spacing) => Math.abs(spacing - pulseSpacingSeconds));
    // A starved machine may make the browser's fake device late by one or two of its buffers of 10 ms, now and then.
    expect(Math.max(...errors)).toBeLessThan(0.025);
    expect(errors.filter((error) => error > 0.005).length).toBeLessThanOrEqual(2);
  });

  it('is metered thirty times a second, and no 20 ms are left out or counted twice', async () => {
    const { framesPerSecond, energyGaps, loudest } = await stage.run('candidate', 1.5, null);
    expect(framesPerSecond).toBeGreaterThan(29);
    expect(framesPerSecond).toBeLessThan(31);
    expect(energyGaps).toBe(0);
    expect(loudest).toBeGreaterThan(0.3);
  });

  it('falls back on the default device where the chosen one is gone, with gain control off', async () => {
    const take = await stage.run('candidate', 1.5, 'a-device-that-was-unplugged');
    expect(take.label).not.toBe('');
    expect(take.settings.autoGainControl).toBe(false);
    expect(take.settings.echoCancellation).toBeTruthy();
    expect(take.pulses.length).toBeGreaterThanOrEqual(2);
  });
});

describe('both lines', () => {
  it('stand on one clock to within a few milliseconds', async () => {
    const { pulses, contiguous } = await stage.run('bothChannels', false, 4);
    expect(contiguous).toBe(true);
    const [candidate = [], interviewer = []] = pulses;
    // The page that plays the pulses may fall behind on a busy machine, but what is recorded stays side by side.
    const found = offsets(candidate, interviewer);
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(Math.abs(median(found))).toBeLessThan(0.005);
  });

  it('carry a remote voice, later by the network’s delay and no more', async () => {
    const { pulses, contiguous } = await stage.run('bothChannels', true, 6);
    expect(contiguous).toBe(true);
    const [candidate = [], interviewer = []] = pulses;
    const delays = offsets(candidate, interviewer);
    expect(delays.length).toBeGreaterThanOrEqual(6);
    expect(Math.min(...delays)).toBeGreaterThan(0);
    // 40 to 60 ms on an idle machine; the jitter buffer of a busy one may grow beyond 200.
    expect(Math.max(...delays)).toBeLessThan(0.4);
  });
});

/** How much later each pulse of the first line is on the second. */
function offsets(
  first: readonly { number: number; at: number }[],
  second: readonly { number: number; at: number }[],
): number[] {
  return first.flatMap(({ number, at }) => {
    const twin = second.find((pulse) => pulse.number === number && Math.abs(pulse.at - at) < 0.45);
    return twin ? [twin.at - at] : [];
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

describe('the gate', () => {
  it('shut, makes a voice that speaks unasked inaudible and unrecorded, and still tells of it', async () => {
    const { atFirst, opened, shut, left } = await stage.run('gate');
    for (const look of [atFirst, shut]) {
      expect(look.heard).toBeLessThan(1e-4);
      expect(look.recorded).toBeLessThan(1e-4);
      expect(look.levels.rms).toBeLessThan(1e-4);
      expect(look.levels.beforeGate).toBeGreaterThan(0.05);
      expect(look.muted).toBe(true);
    }
    expect(opened.heard).toBeGreaterThan(0.05);
    expect(opened.recorded).toBeGreaterThan(0.05);
    expect(opened.levels.mouth).toBeGreaterThan(0.3);
    expect(opened.muted).toBe(false);
    expect(left).toBe(0);
  });
});

describe('two voices', () => {
  it('have each a gate of their own: of the one that is shut nothing is heard or recorded', async () => {
    const { none, first, second, both, oneLeft, late, cut } = await stage.run('twoVoices');
    expect(none.heard).toBe(0);
    expect(none.tones).toEqual([0, 0]);
    expect(first.tones[0]).toBeGreaterThan(0.25);
    expect(first.tones[1]).toBeLessThan(1e-3);
    expect(second.tones[0]).toBeLessThan(1e-3);
    expect(second.tones[1]).toBeGreaterThan(0.25);
    expect(Math.min(...both.tones)).toBeGreaterThan(0.25);
    expect(oneLeft.tones[0]).toBeGreaterThan(0.25);
    expect(oneLeft.tones[1]).toBeLessThan(1e-3);
    expect([none, first, second, both, oneLeft].map(({ muted }) => muted)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([late, cut]).toEqual(['stopped', 'stopped']);
  });
});

describe('playing', () => {
  it('says lines to their end or until they are cut, and plays takes without recording them', async () => {
    const heard = await stage.run('playing');
    expect(heard.line.ending).toBe('finished');
    expect(Math.abs(heard.line.seconds - 0.5)).toBeLessThan(0.25);
    expect(heard.line.recorded).toBeGreaterThan(0.2);
    expect(heard.cutEnding).toBe('stopped');
    expect(heard.clip).toMatchObject({ ending: 'finished', mutedInClip: false, mutedAfterClip: true });
    expect(Math.abs(heard.clip.seconds - 0.5)).toBeLessThan(0.25);
    expect(heard.clip.heard).toBeGreaterThan(0.2);
    expect([heard.replaced, heard.stopped]).toEqual(['stopped', 'stopped']);
    expect(heard.recordedDuringClip).toBeLessThan(1e-4);
  });
});

describe('an echo', { retry: 1 }, () => {
  it.each([
    [-12, 150, 'strong'],
    [-30, 400, 'some'],
    [-45, 150, 'none'],
  ] as const)('of %i dB after %i ms is measured by a spoken sentence: %s', async (gain, lagMs, verdict) => {
    const measure = await stage.run('echoCheck', gain, lagMs);
    expect(measure.verdict).toBe(verdict);
    // A page that is starved loses bits of the sound on its way back: 0.8 instead of 0.95 and more.
    expect(measure.gainDb).not.toBeNull();
    expect(Math.abs((measure.gainDb ?? 0) - gain)).toBeLessThan(3);
    // The way through the browser itself takes some hundredths of a second more.
    expect((measure.lagMs ?? 0) - lagMs).toBeGreaterThanOrEqual(0);
    expect((measure.lagMs ?? 0) - lagMs).toBeLessThan(150);
  });

  it('of nothing is unknown: a muted microphone cannot be told from headphones', async () => {
    expect(await stage.run('echoCheck', -120, 150)).toMatchObject({ verdict: 'unknown', gainDb: null });
  });

  it('that comes with two lines of an interview is told, once, and not after the first', async () => {
    const [first, second, third] = await stage.run('echoWatch', -12, 150, 3);
    expect(first).toBeNull();
    expect(second?.verdict).toBe('strong');
    expect(third).toEqual(second);
  });
});

describe('a kept take', () => {
  it('is WebM with a true duration that plays from its middle', async () => {
    const take = await stage.run('encoded', 12.3);
    expect(take?.type).toBe('audio/webm;codecs=opus');
    expect(Math.abs((take?.duration ?? 0) - 12.3)).toBeLessThan(0.1);
    expect(Math.abs((take?.decodedSeconds ?? 0) - 12.3)).toBeLessThan(0.1);
    expect(Math.abs((take?.readAgainSeconds ?? 0) - 12.3)).toBeLessThan(0.1);
    expect(take?.reached).toBeGreaterThan(6.3);
    expect(take?.decodedRms).toBeCloseTo(8_000 / 32_768 / Math.SQRT2, 1);
    expect(take?.bytes).toBeLessThan(12.3 * 7_000);
    expect(take?.empty).toBeNull();
  });

  it('can be tried out before: a trial recording plays', async () => {
    expect((await stage.run('trial')).bytes).toBeGreaterThan(2_000);
  });
});

describe('a take that was held', () => {
  it('leaves out what is told, and each pulse can be laid on the clock again', async () => {
    const take = await stage.run('held', 4);
    expect(take.holds).toHaveLength(1);
    const [left] = take.holds;
    // Held for four seconds, of which the last one is recorded after all.
    expect(Math.abs((left?.seconds ?? 0) - 3)).toBeLessThan(0.3);
    expect(take.pulses.length).toBeGreaterThanOrEqual(14);
    const [first] = take.pulses;
    const places = take.pulses.map(({ number, clock }) => {
      const since = clock - (first?.clock ?? 0);
      const steps = Math.round(since / pulseSpacingSeconds);
      expect(number).toBe(((first?.number ?? -1) + steps) % pulseCount);
      return Math.abs(since - steps * pulseSpacingSeconds);
    });
    expect(Math.max(...places)).toBeLessThan(0.025);
  });
});

describe('cost and loss', () => {
  it('takes a small part of one core while it records', async () => {
    const before = await stage.rendererSeconds();
    await stage.run('idle', 6);
    const share = ((await stage.rendererSeconds()) - before) / 6;
    expect(share).toBeLessThan(0.4);
  });

  it('tells once when the permission is taken back, and why it cannot be opened again', async () => {
    expect(await stage.run('openLasting')).toBe('live');
    await stage.setMicrophonePermission('denied');
    await expect.poll(() => stage.run('losses').then(({ losses }) => losses.length)).toBe(1);
    expect(await stage.run('losses')).toMatchObject({
      losses: [{ reason: 'microphoneLost' }],
      state: 'ended',
    });
    expect(await stage.run('refused')).toMatchObject({ reason: 'microphoneDenied' });
    await stage.setMicrophonePermission('granted');
  });
});
