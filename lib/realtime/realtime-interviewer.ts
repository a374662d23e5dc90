import { failure, type Failure } from '@/lib/domain/failure';
import type { Identifier } from '@/lib/domain/identifier';
import type { ConversationBrief } from '@/lib/domain/interview/conversation';
import type { HeardTake, Interviewer, InterviewerEvent } from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';
import type { Logger } from '@/lib/domain/logger';
import type { Persona } from '@/lib/domain/persona';
import type { Provider } from '@/lib/domain/provider';
import { Connection } from './connection';
import { Conversation } from './conversation';
import { Ears } from './ears';
import type { ServerEvent } from './events';
import { HeldLine } from './held-line';
import type { JobNotes } from './instructions';
import { transcriptionUsage, voiceUsage } from './metered-usage';
import { openPeer } from './peer-transport';
import { failureOf } from './provider-failure';
import { Rotation, type Boundary } from './rotation';
import { conversationConfig, sessionConfig } from './session-config';
import { Speaker } from './speaker';
import { defaultTiming, type Timing } from './timing';
import type { OpenTransport } from './transport';

export type RealtimeInterviewerOptions = {
  provider: Provider;
  persona: Persona;
  /** Language of the interview as a BCP 47 tag. */
  language: string;
  /** What a reply at the wrap-up may tell of the job; untrusted. */
  job?: JobNotes | null;
  /** The track to send while a take is open or a conversation is led; it stays its owner's and is never stopped here. */
  microphone: () => MediaStreamTrack | null;
  /** Tells when `microphone` gives another track from now on. Left out where it always gives the same. */
  onMicrophoneReplaced?: (listener: () => void) => () => void;
  /** Puts the provider's voice into the room; the returned function takes it out again. */
  attachVoice: (stream: MediaStream) => () => void;
  /** Whether that voice is audible (and recorded). Closed before a take opens. */
  gate: (open: boolean) => void;
  logger: Logger;
  /** Test seams. */
  timing?: Partial<Timing>;
  fetch?: typeof fetch;
  openTransport?: OpenTransport;
};

/** An interviewer whose voice and ears are a provider's Realtime session. */
export function createRealtimeInterviewer(options: RealtimeInterviewerOptions): Interviewer {
  return new RealtimeInterviewer(options);
}

class RealtimeInterviewer implements Interviewer {
  readonly hears = true;
  readonly converses = true;
  readonly #options: RealtimeInterviewerOptions;
  readonly #connection: Connection;
  readonly #speaker: Speaker;
  readonly #ears: Ears;
  readonly #conversation: Conversation;
  readonly #rotation: Rotation;
  readonly #held: HeldLine;
  readonly #stopWatching: (() => void) | undefined;
  readonly #listeners = new Set<(event: InterviewerEvent) => void>();
  #connecting: Promise<void> | null = null;
  #wasReady = false;
  #closed = false;

  constructor(options: RealtimeInterviewerOptions) {
    this.#options = options;
    const { provider, persona, language } = options;
    const timing = { ...defaultTiming, ...options.timing };
    const connection = new Connection({
      provider,
      config: sessionConfig(provider, persona, language),
      openTransport: options.openTransport ?? openPeer,
      timing,
      logger: options.logger,
      ...(options.fetch ? { fetch: options.fetch } : {}),
      onEvent: (event) => this.#read(event),
      onVoice: options.attachVoice,
      onLost: (reason) => this.#lost(reason),
    });
    this.#connection = connection;
    this.#speaker = new Speaker({
      setting: { persona, language, job: options.job ?? null },
      timing,
      send: (event) => connection.send(event),
      gate: options.gate,
      floorTaken: () => this.#ears.hasFloor || this.#conversation.lingers,
      report: (event) => this.#report(event),
    });
    this.#ears = new Ears({
      timing,
      send: (event) => connection.send(event),
      isConnected: () => connection.isReady,
      microphone: options.microphone,
      carryMicrophone: (track) => connection.carryMicrophone(track),
      onFloorFree: () => this.#speaker.proceed(),
    });
    this.#conversation = new Conversation({
      timing,
      logger: options.logger,
      configFor: (brief) =>
        brief === null
          ? sessionConfig(provider, persona, language)
          : conversationConfig(provider, persona, language, brief),
      send: (event) => connection.send(event),
      microphone: options.microphone,
      carryMicrophone: (track) => connection.carryMicrophone(track),
      gate: options.gate,
      takeId: () => this.#ears.attendedId,
      report: (event) => this.#report(event),
      onRefused: (why) => connection.giveUp(failure('conversationRefused', why)),
      onSilent: () => this.#speaker.proceed(),
    });
    this.#held = new HeldLine(timing.readyMs);
    this.#stopWatching = options.onMicrophoneReplaced?.(() =>
      connection.replaceMicrophone(options.microphone()),
    );
    this.#rotation = new Rotation({
      timing,
      age: () => connection.age,
      prepare: () => connection.prepareSuccessor(),
      isPrepared: () => connection.hasSuccessor,
      boundary: () => this.#boundary(),
      swap: () => this.#rotate(),
    });
  }

  connect(): Promise<void> {
    if (this.#connection.isReady) return Promise.resolve();
    this.#connecting ??= this.#connect().finally(() => {
      this.#connecting = null;
    });
    return this.#connecting;
  }

  say(line: Line): void {
    // A voice has one persona: the lines of the others are theirs.
    if (line.personaId !== this.#options.persona.id) return;
    if (this.#conversation.isLeading) this.#notSaid(line, 'a conversation is being led');
    else if (this.#ears.isOpen) this.#notSaid(line, 'the candidate has the floor');
    else if (this.#connection.isReady) this.#speaker.say(line);
    else if (this.#closed || !(this.#wasReady || this.#connecting)) this.#notSaid(line, 'not connected');
    else {
      const ousted = this.#held.hold(line, (late) => this.#notSaid(late, 'not connected in time'));
      if (ousted) this.#report({ type: 'lineEnded', lineId: ousted.id, ending: 'interrupted' });
    }
  }

  hush(): void {
    const held = this.#held.take();
    if (this.#conversation.isLeading) this.#conversation.hush();
    else this.#speaker.hush();
    if (held) this.#report({ type: 'lineEnded', lineId: held.id, ending: 'interrupted' });
  }

  listen(takeId: Identifier): void {
    // Silence comes first: from here on nothing of the provider is audible, whatever it does.
    this.#options.gate(false);
    this.endConversation();
    this.#ears.listen(takeId);
    this.hush();
  }

  commitPause(takeId: Identifier): void {
    this.#ears.commitPause(takeId);
  }

  finish(takeId: Identifier): Promise<HeardTake> {
    return this.#ears.finish(takeId).finally(() => this.#rotation.consider());
  }

  discard(takeId: Identifier): void {
    this.#ears.discard(takeId);
  }

  converse(brief: ConversationBrief): void {
    if (!this.#connection.isReady) {
      this.#options.logger.warn('a conversation was not begun', { cause: 'not connected' });
      return;
    }
    if (!this.#conversation.isLeading) {
      this.#ears.yieldFloor();
      this.hush();
    }
    this.#conversation.lead(brief);
  }

  attend(takeId: Identifier): void {
    this.#ears.attend(takeId);
  }

  endConversation(): void {
    if (!this.#conversation.isLeading) return;
    const isMidUtterance = this.#conversation.candidateSpeaks;
    this.#conversation.end();
    this.#ears.unattend(isMidUtterance);
  }

  onEvent(listener: (event: InterviewerEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#listeners.clear();
    this.#rotation.stop();
    this.#stopWatching?.();
    this.#held.take();
    this.#connection.close();
    this.#conversation.lost();
    this.#speaker.lost();
    this.#ears.lost(failure('connectionLost', 'closed'));
  }

  async #connect(): Promise<void> {
    this.#report({ type: 'connecting' });
    try {
      await this.#connection.connect();
    } catch (thrown) {
      throw failureOf(thrown);
    }
    this.#wasReady = true;
    this.#rotation.start();
    this.#ears.restored();
    this.#report({ type: 'ready' });
    const held = this.#held.take();
    if (held) this.say(held);
  }

  #notSaid(line: Line, cause: string): void {
    this.#options.logger.warn('a line was not said', { cause });
    this.#report({ type: 'lineEnded', lineId: line.id, ending: 'failed' });
  }

  #boundary(): Boundary {
    if (this.#conversation.isLeading && !this.#conversation.isBetweenTurns) return 'none';
    if (this.#ears.isBusy || !this.#speaker.isBetweenLines) return 'none';
    return this.#speaker.hasLineWaiting ? 'line' : 'turn';
  }

  #rotate(): void {
    this.#options.gate(false);
    if (!this.#connection.succeed()) return;
    this.#ears.renewed();
    this.#report({ type: 'rotated' });
    this.#conversation.renewed();
    this.#speaker.renewed();
  }

  #read(event: ServerEvent): void {
    this.#meter(event);
    if (event.type === 'error') {
      this.#options.logger.debug('error event', { code: event.error.code ?? null });
      // The provider says goodbye before it hangs up; its reason is worth more than a dead channel.
      if (event.error.code === 'session_expired') this.#connection.giveUp(failure('sessionExpired'));
    }
    this.#ears.read(event);
    if (!this.#conversation.read(event)) this.#speaker.read(event);
  }

  #meter(event: ServerEvent): void {
    const { realtimeModel, transcriptionModel } = this.#options.provider;
    if (event.type === 'response.done' && event.response.usage) {
      this.#report({ type: 'used', usage: voiceUsage(realtimeModel, event.response.usage) });
    }
    if (event.type === 'conversation.item.input_audio_transcription.completed' && event.usage) {
      this.#report({ type: 'used', usage: transcriptionUsage(transcriptionModel, event.usage) });
    }
  }

  #lost(reason: Failure): void {
    this.#speaker.lost();
    this.#ears.lost(reason);
    this.#conversation.lost();
    this.#report({ type: 'connectionLost', failure: reason });
  }

  #report(event: InterviewerEvent): void {
    // Before anybody answers the end of a line with the next one.
    if (event.type === 'lineEnded' || event.type === 'turnEnded') this.#rotation.consider();
    for (const listener of this.#listeners) listener(event);
  }
}
