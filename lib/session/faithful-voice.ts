import type { ConversationBrief } from '@/lib/domain/interview/conversation';
import type {
  HeardTake,
  Interviewer,
  InterviewerEvent,
  LineEnding,
} from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';
import type { Playback } from '@/lib/audio/player';
import type { Voice } from '@/lib/audio/voice';
import type { LineCache, SpokenSound } from './line-cache';

export type FaithfulVoiceOptions = {
  /** The provider's voices. */
  primary: Interviewer;
  /** Says a line in the primary's stead where that one fails before its first sound. */
  standIn: Interviewer;
  cache: LineCache;
  /** Where lines of the cache are heard. */
  voice: Voice;
  onStandIn: (line: Line) => void;
};

/** Beyond a sound's length: a suspended sound system never tells that it has ended. */
const playingExtraMilliseconds = 5_000;

type Speaking = { line: Line; by: 'primary' | 'standIn' | 'cache'; started: boolean; stop: () => void };

/**
 * Three ways for a line to the ear: the cache where it has been said before, else the provider, and where that one
 * fails the voice packaged with us. Whoever listens sees one interviewer. While a take is open none of them sounds.
 */
export class FaithfulVoice implements Interviewer {
  readonly #options: FaithfulVoiceOptions;
  readonly #listeners = new Set<(event: InterviewerEvent) => void>();
  #speaking: Speaking | null = null;
  /** The candidate has the floor. */
  #openTakeId: string | null = null;

  constructor(options: FaithfulVoiceOptions) {
    this.#options = options;
    options.primary.onEvent((event) => this.#heardOf('primary', event));
    options.standIn.onEvent((event) => this.#heardOf('standIn', event));
  }

  get hears(): boolean {
    return this.#options.primary.hears;
  }

  get converses(): boolean {
    return this.#options.primary.converses;
  }

  async connect(): Promise<void> {
    await this.#options.primary.connect();
  }

  say(line: Line): void {
    const { cache, primary } = this.#options;
    this.#stop();
    if (this.#openTakeId !== null)
      return this.#report({ type: 'lineEnded', lineId: line.id, ending: 'failed' });
    if (!cache.has(line)) {
      this.#speaking = { line, by: 'primary', started: false, stop: () => {} };
      primary.say(line);
      return;
    }
    const speaking: Speaking = { line, by: 'cache', started: false, stop: () => {} };
    this.#speaking = speaking;
    void this.#replay(speaking);
  }

  hush(): void {
    this.#options.primary.hush();
    this.#options.standIn.hush();
    this.#stop();
  }

  listen(takeId: string): void {
    this.#options.standIn.hush();
    this.#stop();
    this.#openTakeId = takeId;
    this.#options.primary.listen(takeId);
  }

  commitPause(takeId: string): void {
    this.#options.primary.commitPause(takeId);
  }

  finish(takeId: string): Promise<HeardTake> {
    this.#freeFloor(takeId);
    return this.#options.primary.finish(takeId);
  }

  discard(takeId: string): void {
    this.#freeFloor(takeId);
    this.#options.primary.discard(takeId);
  }

  converse(brief: ConversationBrief): void {
    this.#stop();
    this.#openTakeId = null;
    this.#options.primary.converse(brief);
  }

  attend(takeId: string): void {
    this.#options.primary.attend(takeId);
  }

  endConversation(): void {
    this.#options.primary.endConversation();
  }

  onEvent(listener: (event: InterviewerEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#stop();
    this.#options.primary.close();
    this.#options.standIn.close();
    this.#options.voice.close();
  }

  async #replay(speaking: Speaking): Promise<void> {
    const { cache, primary } = this.#options;
    const { line } = speaking;
    const sound = await cache.find(line).catch(() => null);
    if (this.#speaking !== speaking) return;
    const playback = sound && this.#play(sound);
    if (!playback) {
      speaking.by = 'primary';
      primary.say(line);
      return;
    }
    const patience = (1_000 * sound.samples.length) / sound.rate + playingExtraMilliseconds;
    const limit = setTimeout(() => this.#end(speaking, 'failed'), patience);
    speaking.stop = () => {
      clearTimeout(limit);
      playback.stop();
    };
    speaking.started = true;
    this.#report({ type: 'lineStarted', lineId: line.id });
    this.#report({ type: 'lineWords', lineId: line.id, text: line.text });
    await playback.ended;
    if (this.#speaking === speaking) this.#end(speaking, 'finished');
  }

  /** Null where the sound system does not take it. */
  #play({ samples, rate }: SpokenSound): Playback | null {
    const { voice } = this.#options;
    voice.gate(true);
    try {
      return voice.play(samples, rate);
    } catch {
      voice.gate(false);
      return null;
    }
  }

  #freeFloor(takeId: string): void {
    if (this.#openTakeId === takeId) this.#openTakeId = null;
  }

  #heardOf(who: 'primary' | 'standIn', event: InterviewerEvent): void {
    const speaking = this.#speaking;
    const isOfLine = 'lineId' in event && speaking?.by === who && event.lineId === speaking.line.id;
    if ('lineId' in event && !isOfLine) {
      // A line that was ousted or hushed ends where it was said.
      if (who === 'primary' && event.type === 'lineEnded' && speaking?.line.id !== event.lineId)
        this.#report(event);
      return;
    }
    if (who === 'standIn' && !('lineId' in event)) return;
    if (!isOfLine || !speaking) return this.#report(event);
    if (event.type === 'lineStarted') speaking.started = true;
    if (event.type !== 'lineEnded') return this.#report(event);
    if (event.ending === 'failed' && who === 'primary' && !speaking.started) {
      speaking.by = 'standIn';
      this.#options.onStandIn(speaking.line);
      this.#options.standIn.say(speaking.line);
      return;
    }
    this.#speaking = null;
    this.#report(event);
  }

  /** Ends what plays from the cache; what the others say they end themselves. */
  #stop(): void {
    const speaking = this.#speaking;
    if (speaking?.by === 'cache') this.#end(speaking, 'interrupted');
    else if (speaking?.by === 'standIn') this.#options.standIn.hush();
  }

  #end(speaking: Speaking, ending: LineEnding): void {
    this.#speaking = null;
    this.#options.voice.gate(false);
    speaking.stop();
    this.#report({ type: 'lineEnded', lineId: speaking.line.id, ending });
  }

  #report(event: InterviewerEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
