import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import type { Failure } from '@/lib/domain/failure';

/** An open way to the provider. After `close` (safe twice) nothing is reported any more. */
export type Transport = {
  /** @throws when the channel is not open. */
  send(event: RealtimeClientEvent): void;
  /** Sends this track, or with null nothing at all: not even silence, which would be buffered and billed. */
  carryMicrophone(track: MediaStreamTrack | null): void;
  close(): void;
};

export type TransportOptions = {
  /** Trades the offer for the answer; rejects with a Refusal. */
  exchangeSdp: (offer: string, signal: AbortSignal) => Promise<string>;
  /** Ends the attempt. */
  signal: AbortSignal;
  /** One message of the event channel; may come before the transport is handed out. */
  onText: (text: string) => void;
  /** The provider's voice. */
  onVoice: (stream: MediaStream) => void;
  /** The way is gone, without our doing. At most once. */
  onEnded: (failure: Failure) => void;
  connectMs: number;
  disconnectedGraceMs: number;
};

/** Resolves when events can be sent; rejects when that cannot be, leaving nothing behind. */
export type OpenTransport = (options: TransportOptions) => Promise<Transport>;
