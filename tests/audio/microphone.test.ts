import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '@/lib/domain/failure';
import { openMicrophone } from '@/lib/audio/microphone';
import { microphoneFailure } from '@/lib/audio/microphone-failure';
import { device, machine } from './scripted-machine';

const named = (name: string): Error => Object.assign(new Error(`${name}, says the browser`), { name });
const settled = () => vi.advanceTimersByTimeAsync(2_000);
const open = (deviceId: string | null = null, signal = new AbortController().signal) =>
  openMicrophone({ deviceId, signal });

describe('opening the microphone', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('cancels echoes, leaves loudness alone, and asks for one channel', async () => {
    const { asked } = machine();
    const microphone = await open();
    expect(asked).toEqual([
      {
        echoCancellation: { ideal: true },
        autoGainControl: { ideal: false },
        noiseSuppression: { ideal: true },
        channelCount: { ideal: 1 },
      },
    ]);
    expect(microphone.label).toBe('Desk microphone');
  });

  it('takes the default where the chosen device is gone', async () => {
    const { asked } = machine({
      answer: ({ deviceId }) => (deviceId ? named('OverconstrainedError') : null),
    });
    await open('old');
    expect(asked.map(({ deviceId }) => deviceId)).toEqual([{ exact: 'old' }, undefined]);
  });

  it('does not try another device where the answer was no', async () => {
    const { asked } = machine({ answer: () => named('NotAllowedError') });
    await expect(open('desk')).rejects.toMatchObject({ reason: 'microphoneDenied' });
    expect(asked).toHaveLength(1);
  });

  it('stops the track when it was called off meanwhile', async () => {
    const { track } = machine();
    const controller = new AbortController();
    const opening = open(null, controller.signal);
    controller.abort();
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    expect(track.readyState).toBe('ended');
  });

  it.each([
    ['NotAllowedError', 'microphoneDenied'],
    ['NotFoundError', 'microphoneMissing'],
    ['OverconstrainedError', 'microphoneMissing'],
    ['NotReadableError', 'microphoneBusy'],
    ['TypeError', 'unexpected'],
  ])('says of %s: %s, with the browser’s own words', (name, reason) =>
    expect(microphoneFailure(named(name))).toEqual({ reason, detail: `${name}, says the browser` }),
  );
});

describe('losing the microphone', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  async function losses(happen: (of: ReturnType<typeof machine>) => void) {
    const setting = machine();
    const microphone = await open();
    const told: Failure[] = [];
    microphone.onLost((failure) => told.push(failure));
    await settled();
    happen(setting);
    await settled();
    return { told, microphone, ...setting };
  }

  it.each([
    ['the device stops', ({ track }: ReturnType<typeof machine>) => track.dispatchEvent(new Event('ended'))],
    ['the permission is taken back', ({ revoke }: ReturnType<typeof machine>) => revoke()],
    ['the device is unplugged', ({ plug }: ReturnType<typeof machine>) => plug()],
  ])('is told once when %s', async (_, happen) => {
    const { told, track } = await losses((setting) => {
      happen(setting);
      happen(setting);
    });
    expect(told.map(({ reason }) => reason)).toEqual(['microphoneLost']);
    expect(track.readyState).toBe('ended');
  });

  it('is not imagined when some other device comes or goes', async () => {
    const { told, track } = await losses(({ plug }) => plug(device('desk'), device('headset')));
    expect(told).toEqual([]);
    expect(track.readyState).toBe('live');
  });

  it('is not told after closing, which may be done twice', async () => {
    const { told, microphone, track, revoke } = await losses(() => {});
    microphone.close();
    microphone.close();
    revoke();
    track.dispatchEvent(new Event('ended'));
    await settled();
    expect(told).toEqual([]);
    expect(track.readyState).toBe('ended');
  });
});
