import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import type { Identifier } from '@/lib/domain/identifier';
import type { ConversationBrief, ConversationEvent, SaidBefore } from '@/lib/domain/interview/conversation';
import type { Logger } from '@/lib/domain/logger';
import { Afterwards } from './afterwards';
import { CandidateTurns } from './candidate-turns';
import { ConversationHistory } from './conversation-history';
import { ConversationTurns } from './conversation-turns';
import type { EffectiveSession, ServerEvent, WireError, WireResponse } from './events';
import { ResponseSequencer } from './response-sequencer';
import { reflects, updatableConfig, type SessionConfig } from './session-config';
import type { Timing } from './timing';
import { ToolCalls } from './tool-calls';
import { ToolDesk } from './tool-desk';

export type ConversationOptions = {
  timing: Timing;
  logger: Logger;
  /** What the session is to be while this brief is followed; null: while no conversation is led. */
  configFor: (brief: ConversationBrief | null) => SessionConfig;
  send: (event: RealtimeClientEvent) => boolean;
  microphone: () => MediaStreamTrack | null;
  carryMicrophone: (track: MediaStreamTrack | null) => void;
  gate: (open: boolean) => void;
  /** The take that is attended to at present. */
  takeId: () => Identifier | null;
  report: (event: ConversationEvent) => void;
  /** The provider will not be what it was asked to be. */
  onRefused: (why: string) => void;
  /** After the end: nothing of the conversation sounds or is generated any more. */
  onSilent: () => void;
};

type Leading = { brief: ConversationBrief; updateId: string; isOpen: boolean; said: SaidBefore[] };

/**
 * A voice that leads: the provider's own turn detection ends the candidate's turns and answers them, tools say what
 * becomes of it. Between `lead` and `end` the microphone is carried and the voice is audible, afterwards neither.
 */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #desk = new ToolDesk();
  readonly #history = new ConversationHistory();
  readonly #afterwards = new Afterwards();
  readonly #tools: ToolCalls;
  readonly #turns: ConversationTurns;
  readonly #candidate: CandidateTurns;
  readonly #sequencer: ResponseSequencer;
  #leading: Leading | null = null;
  #openTimer: ReturnType<typeof setTimeout> | undefined;
  #counter = 0;
  #triedAgain = false;

  constructor(options: ConversationOptions) {
    this.#options = options;
    const { timing, send, report } = options;
    this.#tools = new ToolCalls({ desk: this.#desk, afterwards: this.#afterwards, send, report });
    this.#turns = new ConversationTurns({
      timing,
      send,
      report,
      onSaid: (text) => this.#said({ speaker: 'interviewer', text }),
      onChange: () => this.#settle(),
    });
    this.#candidate = new CandidateTurns({
      report,
      isLeading: () => this.isLeading,
      takeId: options.takeId,
      onBegan: () => {
        // Their turn will be answered; whatever the voice wanted to add has to wait for that.
        this.#sequencer.dropPending();
        this.#tools.forgive();
      },
      onStopped: () => this.#settle(),
      onSaid: (text) => this.#said({ speaker: 'candidate', text }),
    });
    this.#sequencer = new ResponseSequencer({
      send,
      mayAsk: () => !this.#turns.isGenerating && !this.#candidate.speaks && !this.#candidate.isOwedAnswer,
      onSent: () => undefined,
      releaseMs: timing.releaseMs,
      eventName: 'turn',
    });
  }

  get isLeading(): boolean {
    return this.#leading !== null;
  }

  /** After the end: something of it may still sound or be generated. */
  get lingers(): boolean {
    return !this.isLeading && !this.#turns.isSilent;
  }

  /** Nobody speaks and nothing is on its way: the candidate thinks. */
  get isBetweenTurns(): boolean {
    return this.#isQuiet && !this.#candidate.isOwedAnswer && !this.#afterwards.isWaiting;
  }

  /** Whether the candidate is in the middle of an utterance that nobody has committed. */
  get candidateSpeaks(): boolean {
    return this.#candidate.speaks;
  }

  /** Leads from here on. The voice begins, unless it was leading already. */
  lead(brief: ConversationBrief): void {
    const begins = !this.isLeading;
    this.#desk.follow(brief);
    this.#configure(brief, this.#leading?.isOpen ?? false);
    if (begins) this.#ask();
  }

  /** Another session took the place of the present one between two turns: it is told everything, and waits. */
  renewed(): void {
    const leading = this.#leading;
    this.#forgetSession();
    if (leading) this.#configure(this.#desk.presentBrief({ ...leading.brief, history: leading.said }), false);
  }

  /** Cuts the voice off; the candidate has the floor. */
  hush(): void {
    this.#sequencer.dropPending();
    this.#turns.cut();
  }

  /** Silent at once. Nothing is asked for any more, and the session is what it was before. */
  end(): void {
    if (!this.#leading) return;
    const { gate, carryMicrophone, send, configFor } = this.#options;
    gate(false);
    this.#leading = null;
    clearTimeout(this.#openTimer);
    this.#afterwards.drop();
    this.#sequencer.dropPending();
    // What was asked for and has no name yet is cancelled as soon as it has one.
    if (this.#turns.isGenerating) this.#sequencer.renew();
    else this.#sequencer.cancel();
    send({ type: 'session.update', session: updatableConfig(configFor(null)) });
    this.#turns.cut();
    carryMicrophone(null);
    this.#candidate.over('conversation');
  }

  /** The session is gone, and with it the conversation in it. */
  lost(): void {
    this.#leading = null;
    clearTimeout(this.#openTimer);
    this.#afterwards.drop();
    this.#forgetSession();
  }

  /** Takes what is the conversation's alone; false for everything that lines and takes have to see. */
  read(event: ServerEvent): boolean {
    this.#candidate.read(event);
    switch (event.type) {
      case 'session.updated':
        this.#updated(event.session);
        return false;
      case 'error':
        this.#failed(event.error);
        return false;
      case 'response.function_call_arguments.done': {
        const { response_id: responseId, call_id: callId, name, arguments: given } = event;
        this.#tools.note(responseId, { callId, name, arguments: given });
        return true;
      }
      case 'response.created':
        return this.#created(event.response);
      case 'response.done':
        if (!this.#turns.owns(event.response.id)) return false;
        this.#done(event.response);
        return true;
      default:
        return this.#turns.read(event);
    }
  }

  get #isQuiet(): boolean {
    return this.#turns.isSilent && !this.#candidate.speaks && this.#sequencer.isFree;
  }

  #configure(brief: ConversationBrief, isOpen: boolean): void {
    const { send, configFor, timing } = this.#options;
    this.#counter += 1;
    const updateId = `conversation_${this.#counter}`;
    this.#leading = { brief, updateId, isOpen, said: [...brief.history] };
    send({ type: 'session.update', event_id: updateId, session: updatableConfig(configFor(brief)) });
    for (const item of this.#history.itemsFor(brief.history))
      send({ type: 'conversation.item.create', item });
    clearTimeout(this.#openTimer);
    if (!isOpen) this.#openTimer = setTimeout(() => this.#open(), timing.handshakeMs);
  }

  /** Before it is configured a session would handle sound the old way; one that never confirms is used all the same. */
  #open(): void {
    const { send, gate, carryMicrophone, microphone } = this.#options;
    clearTimeout(this.#openTimer);
    if (!this.#leading || this.#leading.isOpen) return;
    this.#leading.isOpen = true;
    send({ type: 'input_audio_buffer.clear' });
    gate(true);
    carryMicrophone(microphone());
  }

  #ask(): void {
    this.#counter += 1;
    const lineId = `conversation_${this.#counter}`;
    this.#sequencer.ask({ lineId, response: { metadata: { lineId } } });
  }

  #updated(session: EffectiveSession): void {
    if (!this.#leading || this.#leading.isOpen) return;
    if (!reflects(session, this.#options.configFor(this.#leading.brief))) {
      this.#options.logger.warn('the session does not show its conversation');
    }
    this.#open();
  }

  #failed({ event_id: eventId, code, message }: WireError): void {
    if (!this.#leading || eventId == null) return;
    if (eventId === this.#leading.updateId) this.#options.onRefused(message ?? code ?? '');
    // The provider answers the candidate already: nothing more was to be asked for.
    else if (code === 'conversation_already_has_active_response') this.#sequencer.renew();
    else this.#sequencer.refused(eventId, code ?? '');
    this.#settle();
  }

  /** Ours is what we asked for and, while we lead, what the provider begins by itself. */
  #created(response: WireResponse): boolean {
    const isAsked = this.#sequencer.created(response) !== null;
    const isClaimed = response.metadata?.['lineId'] !== undefined;
    if (!isAsked && (isClaimed || !this.isLeading)) return false;
    this.#candidate.answered();
    this.#turns.begin(response.id);
    if (!this.isLeading) this.#turns.cut();
    return true;
  }

  #done(response: WireResponse): void {
    const isFailed = response.status === 'failed';
    const again = isFailed && !this.#triedAgain;
    this.#triedAgain = isFailed;
    this.#sequencer.done(response.id);
    if (!this.isLeading) {
      this.#turns.done(response.id, response.status ?? 'completed');
      return;
    }
    const { goesOn, reports } = this.#tools.settle(response);
    // A candidate who has begun to speak is answered by the provider itself.
    if ((goesOn || again) && !this.#candidate.isOwedAnswer) this.#ask();
    this.#turns.done(response.id, response.status ?? 'completed');
    for (const event of reports) this.#options.report(event);
  }

  #said(said: SaidBefore): void {
    this.#history.heard(said);
    this.#leading?.said.push(said);
  }

  #settle(): void {
    if (!this.isLeading) {
      if (this.#turns.isSilent) this.#options.onSilent();
      return;
    }
    this.#sequencer.flush();
    if (this.#isQuiet && !this.#candidate.isOwedAnswer) this.#afterwards.now();
  }

  #forgetSession(): void {
    this.#sequencer.reset();
    this.#turns.lost();
    this.#history.forget();
    this.#tools.forget();
    this.#candidate.over('session');
  }
}
