import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '@/lib/domain/failure';
import { openPeer } from '@/lib/realtime/peer-transport';

/** A peer connection whose state the test decides. */
class ScriptedPeer extends EventTarget {
  static latest: ScriptedPeer;
  connectionState = 'new';
  localDescription: { sdp: string } | null = null;
  readonly channel = Object.assign(new EventTarget(), { readyState: 'connecting', send: vi.fn() });
  readonly replaced: unknown[] = [];
  readonly transceivers: unknown[] = [];
  closed = 0;

  constructor() {
    super();
    ScriptedPeer.latest = this;
  }
  createDataChannel(label: string) {
    expect(label).toBe('oai-events');
    return this.channel;
  }
  addTransceiver(...given: unknown[]) {
    this.transceivers.push(given);
    return { sender: { replaceTrack: async (track: unknown) => void this.replaced.push(track) } };
  }
  async createOffer() {
    return { type: 'offer', sdp: 'v=0 offer' };
  }
  async setLocalDescription(description: { sdp: string }) {
    this.localDescription = description;
  }
  async setRemoteDescription() {
    this.channel.readyState = 'open';
    this.becomes('connected');
  }
  becomes(state: string) {
    this.connectionState = state;
    this.dispatchEvent(new Event('connectionstatechange'));
  }
  close() {
    this.closed += 1;
  }
}

function options() {
  const lost: Failure[] = [];
  return {
    lost,
    exchangeSdp: async () => 'v=0 answer',
    signal: new AbortController().signal,
    onText: () => undefined,
    onVoice: () => undefined,
    onEnded: (failure: Failure) => void lost.push(failure),
    connectMs: 1_000,
    disconnectedGraceMs: 5_000,
  };
}

describe('the way over WebRTC', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('RTCPeerConnection', ScriptedPeer);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('offers one way of sound in both directions, with nothing on it', async () => {
    const transport = await openPeer(options());
    expect(ScriptedPeer.latest.transceivers).toEqual([['audio', { direction: 'sendrecv' }]]);
    expect(ScriptedPeer.latest.replaced).toEqual([]);
    transport.close();
  });

  it('forgives a disconnection that heals within five seconds', async () => {
    const given = options();
    await openPeer(given);
    ScriptedPeer.latest.becomes('disconnected');
    await vi.advanceTimersByTimeAsync(4_900);
    ScriptedPeer.latest.becomes('connected');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(given.lost).toEqual([]);
  });

  it('is lost when it does not heal', async () => {
    const given = options();
    await openPeer(given);
    ScriptedPeer.latest.becomes('disconnected');
    await vi.advanceTimersByTimeAsync(4_900);
    expect(given.lost).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(given.lost).toEqual([{ reason: 'connectionLost', detail: '' }]);
    expect(ScriptedPeer.latest.closed).toBe(1);
  });

  it('is lost at once when the peer fails, and only once', async () => {
    const given = options();
    await openPeer(given);
    ScriptedPeer.latest.becomes('failed');
    ScriptedPeer.latest.channel.dispatchEvent(new Event('close'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(given.lost).toHaveLength(1);
  });

  it('is lost at once when the channel closes', async () => {
    const given = options();
    await openPeer(given);
    ScriptedPeer.latest.channel.dispatchEvent(new Event('close'));
    expect(given.lost).toHaveLength(1);
  });

  it('is not lost when we close it, however often', async () => {
    const given = options();
    const transport = await openPeer(given);
    transport.close();
    transport.close();
    ScriptedPeer.latest.becomes('failed');
    expect(given.lost).toEqual([]);
    expect(() => transport.send({ type: 'input_audio_buffer.clear' })).toThrow();
  });

  it('rejects, and reports no loss, when the other side never becomes reachable', async () => {
    const given = { ...options(), exchangeSdp: () => new Promise<string>(() => undefined) };
    const opening = expect(openPeer(given)).rejects.toMatchObject({ name: 'WebRTCError', code: 'timeout' });
    await vi.advanceTimersByTimeAsync(1_000);
    await opening;
    expect(given.lost).toEqual([]);
    expect(ScriptedPeer.latest.closed).toBe(1);
  });
});
