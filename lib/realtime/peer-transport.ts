import { OpenAIRealtimeWebRTC } from 'openai/realtime/webrtc';
import { failure } from '@/lib/domain/failure';
import type { Transport, TransportOptions } from './transport';

/**
 * The way over WebRTC: one audio transceiver that carries nothing until a track is given to it, and the event
 * channel `oai-events`. Takes `RTCPeerConnection` from the global scope.
 */
export async function openPeer(options: TransportOptions): Promise<Transport> {
  const peer = new OpenAIRealtimeWebRTC();
  const connection = peer.peerConnection;
  const sender = connection.addTransceiver('audio', { direction: 'sendrecv' }).sender;
  let open = false;
  let over = false;
  let grace: ReturnType<typeof setTimeout> | undefined;

  /** A failed attempt is told by its own rejection, which knows the cause; only an open way can be lost. */
  function end(ours: boolean): void {
    if (over) return;
    over = true;
    clearTimeout(grace);
    peer.close();
    if (open && !ours) options.onEnded(failure('connectionLost'));
  }

  connection.addEventListener('track', (event) => {
    if (!over) options.onVoice(event.streams[0] ?? new MediaStream([event.track]));
  });
  connection.addEventListener('connectionstatechange', () => {
    clearTimeout(grace);
    if (connection.connectionState !== 'disconnected') return;
    // ICE often recovers by itself; a voice that stutters once is better than a new session.
    grace = setTimeout(() => end(false), options.disconnectedGraceMs);
  });
  peer.dataChannel.addEventListener('message', (message) => {
    if (!over && typeof message.data === 'string') options.onText(message.data);
  });
  peer.onConnectionEvent((event) => {
    if (event.type === 'closed') end(event.reason === 'local');
  });

  await peer.connect({
    exchangeSdp: (offer, { signal }) => options.exchangeSdp(offer, signal),
    signal: options.signal,
    timeoutMs: options.connectMs,
  });
  open = true;

  return {
    send: (event) => peer.send(event),
    carryMicrophone: (track) => {
      // The sender queues replacements in order; it refuses only after the peer has been closed.
      void sender.replaceTrack(track).catch(() => undefined);
    },
    close: () => end(true),
  };
}
