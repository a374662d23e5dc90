import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Identifier } from '@/lib/domain/identifier';
import type { HeardTake } from '@/lib/domain/interview/interviewer';
import type { ServerEvent } from './events';
import type { Timing } from './timing';
import { Transcripts } from './transcripts';

/** `sealing`: the candidate is done, the last of the audio is still on its way. */
type Take = { id: Identifier; state: 'open' | 'sealing'; damage: Failure | null };

export type EarsOptions = {
  timing: Timing;
  send: (event: RealtimeClientEvent) => boolean;
  isConnected: () => boolean;
  microphone: () => MediaStreamTrack | null;
  carryMicrophone: (track: MediaStreamTrack | null) => void;
  /** No take is open or being sealed any more. */
  onFloorFree: () => void;
};

/**
 * Listens to one take at a time. The microphone reaches the provider only between `listen` and the take's end; takes of
 * a conversation are no matter of the microphone, which is carried as long as that lasts, and are never committed here.
 */
export class Ears {
  readonly #options: EarsOptions;
  readonly #transcripts = new Transcripts();
  #take: Take | null = null;
  /** Takes of a conversation whose words have not been asked for, and the one that is being spoken in. */
  readonly #attended = new Map<Identifier, Take>();
  #attendedId: Identifier | null = null;
  /** Takes whose last words are awaited. */
  #awaited = 0;
  #counter = 0;

  constructor(options: EarsOptions) {
    this.#options = options;
  }

  /** The candidate has the floor: nothing may be asked of the provider but to transcribe. */
  get isOpen(): boolean {
    return this.#take?.state === 'open';
  }

  /** Also true for the moment in which a finished take's last audio is awaited. */
  get hasFloor(): boolean {
    return this.#take !== null;
  }

  /** Also true while the words of a sealed take are awaited: they would be lost with the session. */
  get isBusy(): boolean {
    return this.hasFloor || this.#awaited > 0;
  }

  /** The take of a conversation that is being spoken in. */
  get #attendedTake(): Take | undefined {
    return this.#attendedId === null ? undefined : this.#attended.get(this.#attendedId);
  }

  /** Whose words the candidate's are in a conversation; null outside of answers. */
  get attendedId(): Identifier | null {
    return this.#attendedId;
  }

  listen(takeId: Identifier): void {
    const before = this.#take;
    const take: Take = { id: takeId, state: 'open', damage: null };
    this.#take = take;
    // A finished take's last moment is sealed early rather than mixed with the next.
    if (before?.state === 'sealing') this.#commit(before);
    if (before?.state === 'open') this.#transcripts.forget(before.id);
    this.#attach(take);
  }

  commitPause(takeId: Identifier): void {
    if (this.#take?.id === takeId && this.#take.state === 'open') this.#commit(this.#take);
  }

  async finish(takeId: Identifier): Promise<HeardTake> {
    const { timing, isConnected } = this.#options;
    const attended = this.#attended.get(takeId);
    if (attended) {
      this.#ignore(takeId);
      return this.#words(attended);
    }
    const take = this.#take;
    if (take?.id !== takeId || take.state !== 'open') {
      return { text: '', complete: false, failure: failure('transcriptMissing') };
    }
    take.state = 'sealing';
    if (isConnected()) {
      await new Promise((resolve) => setTimeout(resolve, timing.tailMs));
      // In the meantime it may have been discarded, or sealed early by the next one.
      if (this.#take === take) this.#commit(take);
    }
    this.#letGo(take);
    return this.#words(take);
  }

  async #words(take: Take): Promise<HeardTake> {
    this.#awaited += 1;
    await this.#transcripts.settled(take.id, this.#options.timing.wordsMs);
    this.#awaited -= 1;
    const { text, settled, failure: trouble } = this.#transcripts.words(take.id);
    this.#transcripts.forget(take.id);
    const reason = take.damage ?? trouble ?? (settled ? null : failure('transcriptMissing'));
    return { text, complete: reason === null, failure: reason };
  }

  /** In a conversation: what the provider commits from here on belongs to this take, until another is named. */
  attend(takeId: Identifier): void {
    const { isConnected, microphone } = this.#options;
    const take = this.#attended.get(takeId) ?? { id: takeId, state: 'open', damage: null };
    // Whatever comes before the next session is heard by nobody.
    if (!isConnected()) take.damage ??= failure('connectionLost');
    else if (!microphone()) take.damage ??= failure('microphoneMissing');
    this.#attended.set(takeId, take);
    this.#attendedId = takeId;
  }

  /** The conversation is over. What is left of an utterance that it cut short is not lost: it is committed. */
  unattend(isMidUtterance: boolean): void {
    const take = this.#attendedTake;
    if (take && isMidUtterance) this.#commit(take);
    this.#attendedId = null;
  }

  /** A conversation begins: nobody has the floor. A take that has is sealed early; its words may still be asked for. */
  yieldFloor(): void {
    const take = this.#take;
    if (!take) return;
    this.#commit(take);
    if (take.state === 'open') this.#attended.set(take.id, take);
    this.#letGo(take);
  }

  discard(takeId: Identifier): void {
    if (this.#attended.has(takeId)) {
      this.#ignore(takeId);
      this.#transcripts.forget(takeId);
    }
    if (this.#take?.id !== takeId) return;
    this.#take.damage ??= failure('transcriptMissing', 'discarded');
    this.#options.send({ type: 'input_audio_buffer.clear' });
    this.#transcripts.forget(takeId);
    this.#letGo(this.#take);
  }

  /** The session is gone; what a take said since its last settled words will be missing. */
  lost(reason: Failure): void {
    for (const take of [this.#take, this.#attendedTake]) if (take) take.damage ??= reason;
    this.#transcripts.lost();
  }

  /**
   * Another session takes over while nobody speaks: what has been heard stands, what is still awaited will not come. In
   * a conversation somebody may just have begun, and until the new session is configured nobody hears that.
   */
  renewed(): void {
    const take = this.#attendedTake;
    if (take) take.damage ??= failure('transcriptMissing', 'another session took over');
    this.#transcripts.lost();
  }

  /** A new session: a take that is still open is heard again from here on. */
  restored(): void {
    if (this.#take?.state === 'open') this.#attach(this.#take);
  }

  read(event: ServerEvent): void {
    this.#transcripts.read(event, this.#take?.id ?? this.#attendedId);
  }

  #ignore(takeId: Identifier): void {
    this.#attended.delete(takeId);
    if (this.#attendedId === takeId) this.#attendedId = null;
  }

  #attach(take: Take): void {
    const { isConnected, microphone, carryMicrophone, send } = this.#options;
    if (!isConnected()) {
      take.damage ??= failure('connectionLost');
      return;
    }
    const track = microphone();
    if (!track) take.damage ??= failure('microphoneMissing');
    send({ type: 'input_audio_buffer.clear' });
    carryMicrophone(track);
  }

  #commit(take: Take): void {
    this.#counter += 1;
    const eventId = `commit_${this.#counter}`;
    const sent = this.#options.send({ type: 'input_audio_buffer.commit', event_id: eventId });
    if (sent) this.#transcripts.committing(take.id, eventId);
    else take.damage ??= failure('connectionLost');
  }

  #letGo(take: Take): void {
    if (this.#take !== take) return;
    this.#take = null;
    this.#options.carryMicrophone(null);
    this.#options.onFloorFree();
  }
}
