import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MicrophoneChange } from '@/lib/audio/device-watch';
import { openMicrophone } from '@/lib/audio/microphone';
import type { Failure } from '@/lib/domain/failure';
import { device, machine } from './scripted-machine';

const desk = device('desk', 'Desk');
const headset = device('head', 'Headset');
const standard = (behind: string) => device('default', `Default - ${behind}`, behind);

async function rehearsal(deviceId: string | null, setUp: (of: ReturnType<typeof machine>) => void) {
  const setting = machine();
  setUp(setting);
  const microphone = await openMicrophone({ deviceId, signal: new AbortController().signal });
  const changes: MicrophoneChange[] = [];
  const lost: Failure[] = [];
  microphone.onChanged((change) => changes.push(change));
  microphone.onLost((failure) => lost.push(failure));
  await pass(5_000);
  return { ...setting, microphone, changes, lost };
}

const onDefault = () =>
  rehearsal(null, ({ track, plug }) => {
    track.settings = { deviceId: 'default', sampleRate: 48_000 };
    plug(standard('desk'), desk, headset);
  });
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const says = (track: EventTarget, what: string) => track.dispatchEvent(new Event(what));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an open microphone', () => {
  it('that follows the system tells once when the system’s default is another device', async () => {
    const { plug, changes } = await onDefault();
    plug(standard('head'), desk, headset);
    plug(standard('head'), desk, headset);
    await pass(1_000);
    expect(changes).toEqual(['switched']);
    plug(standard('head'), desk, headset);
    await pass(60_000);
    expect(changes).toEqual(['switched']);
    plug(standard('desk'), desk, headset);
    await pass(1_000);
    expect(changes).toEqual(['switched', 'switched']);
  });

  it('does not mind other devices that come and go, nor a burst that ends as it began', async () => {
    const { plug, changes, lost } = await onDefault();
    plug(standard('desk'), desk);
    await pass(1_000);
    plug(standard('head'), desk, headset);
    await pass(300);
    plug(standard('desk'), desk, headset);
    await pass(1_000);
    expect([changes, lost]).toEqual([[], []]);
  });

  it('tells that the chosen device is back, after the default had to stand in for it', async () => {
    const { plug, changes } = await rehearsal('head', ({ track, plug: begin }) => {
      track.settings = { deviceId: 'default' };
      begin(standard('desk'), desk);
    });
    plug(standard('desk'), desk, headset);
    await pass(1_000);
    expect(changes).toEqual(['switched']);
  });

  it('that was chosen does not mind another default', async () => {
    const { plug, changes } = await rehearsal('desk', ({ plug: begin }) =>
      begin(standard('desk'), desk, headset),
    );
    plug(standard('head'), desk, headset);
    await pass(1_000);
    expect(changes).toEqual([]);
  });

  it('tells that the headset has changed its profile', async () => {
    const { track, changes } = await onDefault();
    track.settings = { ...track.settings, sampleRate: 16_000 };
    says(track, 'mute');
    await pass(300);
    says(track, 'unmute');
    await pass(1_000);
    expect(changes).toEqual(['switched']);
  });

  it('takes a change of profile that its own opening brings about for part of the opening', async () => {
    const setting = machine();
    const microphone = await openMicrophone({ deviceId: 'desk', signal: new AbortController().signal });
    const changes: MicrophoneChange[] = [];
    microphone.onChanged((change) => changes.push(change));
    await pass(500);
    setting.track.settings = { ...setting.track.settings, sampleRate: 16_000 };
    setting.plug(desk);
    await pass(20_000);
    setting.plug(desk);
    await pass(1_000);
    expect(changes).toEqual([]);
  });

  it('tells that it is silenced and that it is back, in turns, and not of a blink', async () => {
    const { track, changes } = await onDefault();
    says(track, 'mute');
    await pass(200);
    says(track, 'unmute');
    await pass(2_000);
    expect(changes).toEqual([]);
    says(track, 'mute');
    await pass(2_000);
    says(track, 'mute');
    await pass(2_000);
    expect(changes).toEqual(['muted']);
    says(track, 'unmute');
    says(track, 'unmute');
    await pass(2_000);
    expect(changes).toEqual(['muted', 'unmuted']);
  });

  it('that ended while the computer slept is lost, though no event told of it', async () => {
    const { track, lost, changes } = await onDefault();
    track.readyState = 'ended';
    await pass(5_000);
    expect(lost).toMatchObject([{ reason: 'microphoneLost' }]);
    expect(changes).toEqual([]);
  });

  it('looks again after a sleep, in which devices came and went unheard', async () => {
    const { plug, changes, microphone } = await onDefault();
    const { mediaDevices } = navigator;
    vi.spyOn(mediaDevices, 'dispatchEvent').mockReturnValue(true);
    plug(standard('head'), desk, headset);
    await pass(10_000);
    expect(changes).toEqual([]);
    vi.setSystemTime(Date.now() + 3_600_000);
    await pass(10_000);
    expect(changes).toEqual(['switched']);
    microphone.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells nothing after it was lost or closed', async () => {
    const { plug, changes, lost, track, microphone } = await onDefault();
    says(track, 'mute');
    microphone.close();
    plug(standard('head'), headset);
    says(track, 'unmute');
    await pass(60_000);
    expect([changes, lost]).toEqual([[], []]);
  });

  it('bears a browser that does not list its devices', async () => {
    const { plug, changes, lost } = await onDefault();
    vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockRejectedValue(new Error('not now'));
    plug(standard('head'), headset);
    await pass(60_000);
    expect([changes, lost]).toEqual([[], []]);
  });
});
