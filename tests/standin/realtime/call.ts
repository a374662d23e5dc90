import wrtc from '@roamhq/wrtc';
import { createRandom, newId } from '../ids.ts';
import { Relay } from '../network/relay.ts';
import { reachableAt, rerouted, withoutCandidates } from '../network/reroute.ts';
import type { Studio } from '../studio.ts';
import { EventLine } from './event-line.ts';
import { Microphone } from './microphone.ts';
import { Mouth } from './mouth.ts';
import { Session } from './session.ts';
import type { SessionConfig } from './session-config.ts';

const GATHERING_MS = 3_000;

/** One peer connection with its session; ends when either side closes it. */
export class Call {
  readonly id = newId('rtc_u0');
  readonly #studio: Studio;
  readonly #peer = new wrtc.RTCPeerConnection();
  readonly #mouth = new Mouth();
  readonly #session: Session;
  readonly #line: EventLine;
  readonly #timers: NodeJS.Timeout[] = [];
  #channel: RTCDataChannel | null = null;
  #relay: Relay | null = null;
  #microphone: Microphone | null = null;
  #closed = false;

  constructor(studio: Studio, config: SessionConfig) {
    this.#studio = studio;
    const line = new EventLine(studio, this.id, (text) => {
      if (this.#channel?.readyState === 'open') this.#channel.send(text);
    });
    this.#session = new Session({
      studio,
      callId: this.id,
      line,
      mouth: this.#mouth,
      microphone: () => this.#microphone,
      config,
    });
    this.#line = line;
  }

  /** Answers an offer with every candidate inside (the service does not trickle). Throws on a bad offer. */
  async answer(offer: string, reachable: boolean): Promise<string> {
    const peer = this.#peer;
    peer.ontrack = ({ track }) => this.#listen(track);
    peer.ondatachannel = ({ channel }) => this.#open(channel);
    peer.onconnectionstatechange = () => {
      this.#note(`connection ${peer.connectionState}`);
      if (peer.connectionState === 'failed' || peer.connectionState === 'closed') this.close();
    };
    const { relay } = this.#studio.options;
    // Whoever does not know where the client is cannot reach it but through the relay.
    await peer.setRemoteDescription({ type: 'offer', sdp: relay ? withoutCandidates(offer) : offer });
    // The answer must name a stream: clients play `event.streams[0]`.
    if (peer.getTransceivers().length > 0) {
      peer.addTrack(this.#mouth.track as never, new wrtc.MediaStream([this.#mouth.track as never]));
    }
    await peer.setLocalDescription(await peer.createAnswer());
    await this.#gathered();
    const answer = peer.localDescription?.sdp ?? '';
    if (!reachable) return astray(answer);
    return relay ? this.#throughRelay(answer) : answer;
  }

  /** True once the data channel is open. */
  get live(): boolean {
    return this.#channel?.readyState === 'open';
  }

  /** Speaks a line that the client has not asked for. */
  sayUnasked(text: string): void {
    this.#session.desk.sayUnasked(text);
  }

  /** Closes the data channel only, as the service does before a dying connection. */
  closeChannel(): void {
    this.#channel?.close();
  }

  /** Cuts the connection. Safe to call twice. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#session.close();
    this.#microphone?.close();
    this.#mouth.close();
    this.#channel?.close();
    this.#peer.close();
    this.#relay?.close();
    this.#studio.calls.delete(this.id);
    this.#note('closed');
  }

  async #throughRelay(answer: string): Promise<string> {
    const { network, options } = this.#studio;
    const target = reachableAt(answer);
    // Chance of its own: what the network loses must not change what the provider chooses.
    this.#relay = new Relay({ target, network, random: createRandom(options.seed) });
    return rerouted(answer, target, await this.#relay.open());
  }

  #listen(track: MediaStreamTrack): void {
    if (track.kind !== 'audio' || this.#microphone) return;
    this.#microphone = new Microphone(
      track,
      async () => packetsReceived(await this.#peer.getStats()),
      (pcm16k) => this.#session.hear(pcm16k),
    );
  }

  #open(channel: RTCDataChannel): void {
    this.#channel = channel;
    channel.onmessage = ({ data }) => this.#session.take(String(data));
    channel.onclose = () => this.close();
    const begin = (): void => {
      this.#note('channel open');
      this.#session.begin();
      this.#plan();
    };
    if (channel.readyState === 'open') begin();
    else channel.onopen = begin;
  }

  /** Sets the clocks that the session's length and the time faults ask for. */
  #plan(): void {
    const { sessionSeconds, closeChannelAfterMs, dropAfterMs, speakUnaskedEveryMs } = this.#studio.faults;
    this.#timers.push(setTimeout(() => this.#expire(), Math.min(sessionSeconds * 1000, 2_147_000_000)));
    if (closeChannelAfterMs !== null)
      this.#timers.push(setTimeout(() => this.closeChannel(), closeChannelAfterMs));
    if (dropAfterMs !== null) this.#timers.push(setTimeout(() => this.close(), dropAfterMs));
    if (speakUnaskedEveryMs !== null) {
      this.#timers.push(
        setInterval(() => this.sayUnasked('I simply cannot keep quiet.'), speakUnaskedEveryMs),
      );
    }
  }

  #expire(): void {
    this.#line.fail({
      code: 'session_expired',
      message: 'Your session hit the maximum duration of 60 minutes.',
    });
    // A moment for the message to leave before the channel goes.
    this.#timers.push(setTimeout(() => this.close(), 50));
  }

  #gathered(): Promise<void> {
    const peer = this.#peer;
    if (peer.iceGatheringState === 'complete') return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, GATHERING_MS);
      this.#timers.push(timer);
      peer.onicegatheringstatechange = () => {
        if (peer.iceGatheringState !== 'complete') return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #note(name: string): void {
    this.#studio.journal.note({ channel: 'call', direction: 'note', callId: this.id, name, body: null });
  }
}

function packetsReceived(stats: RTCStatsReport): number {
  let packets = 0;
  stats.forEach((report: { type: string; kind?: string; packetsReceived?: number }) => {
    if (report.type === 'inbound-rtp' && report.kind === 'audio') packets += report.packetsReceived ?? 0;
  });
  return packets;
}

/** An answer that looks right and leads nowhere: no candidates, and a password that fits nothing. */
function astray(sdp: string): string {
  return sdp
    .split('\r\n')
    .filter((line) => !line.startsWith('a=candidate') && !line.startsWith('a=end-of-candidates'))
    .map((line) => (line.startsWith('a=ice-pwd:') ? 'a=ice-pwd:nobodyhasthispasswordhere' : line))
    .join('\r\n');
}
