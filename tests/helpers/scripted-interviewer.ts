import type { ConversationBrief } from '@/lib/domain/interview/conversation';
import type { Failure } from '@/lib/domain/failure';
import type { HeardTake, Interviewer, InterviewerEvent } from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';

/**
 * The far end of the session, by script: says every line at once, hears what the script says, and notes all that
 * it was asked. `mute` keeps lines hanging until `finishLine`.
 */
export class ScriptedInterviewer implements Interviewer {
  readonly hears: boolean;
  readonly converses = true;
  readonly asked: string[] = [];
  readonly said: Line[] = [];
  readonly briefs: ConversationBrief[] = [];
  /** What the next takes are heard as; empty means that nothing is heard. */
  heard: HeardTake[] = [];
  refusal: Failure | null = null;
  mute = false;
  connections = 0;
  /** Connecting takes for ever; only `close` ends it, or `arrives`. */
  hangs = false;
  #takeId: string | null = null;
  #abandon: ((why: Failure) => void) | null = null;
  #arrive: (() => void) | null = null;
  #listeners = new Set<(event: InterviewerEvent) => void>();

  constructor(hears = true) {
    this.hears = hears;
  }

  /** The take that is listened or attended to. */
  get takeId(): string | null {
    return this.#takeId;
  }

  emit(event: InterviewerEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  async connect(): Promise<void> {
    this.connections += 1;
    if (this.refusal) throw this.refusal;
    if (this.hangs)
      await new Promise<void>((resolve, reject) => {
        this.#arrive = resolve;
        this.#abandon = reject;
      });
    this.emit({ type: 'ready' });
  }

  /** A connection that hung is there after all. */
  arrives(): void {
    this.hangs = false;
    this.#arrive?.();
  }

  say(line: Line): void {
    this.asked.push(`say ${line.purpose}`);
    // As the contract has it: nothing is said while the candidate has the floor.
    if (this.#takeId !== null) return this.emit({ type: 'lineEnded', lineId: line.id, ending: 'failed' });
    this.said.push(line);
    if (!this.mute) setTimeout(() => this.finishLine(line));
  }

  finishLine(line: Line): void {
    this.emit({ type: 'lineStarted', lineId: line.id });
    this.emit({ type: 'lineWords', lineId: line.id, text: line.text });
    this.emit({ type: 'lineEnded', lineId: line.id, ending: 'finished' });
  }

  hush(): void {
    this.asked.push('hush');
  }

  listen(takeId: string): void {
    this.#takeId = takeId;
    this.asked.push(`listen ${takeId.replace(/^.*\./, '.')}`);
  }

  commitPause(): void {
    this.asked.push('commitPause');
  }

  async finish(): Promise<HeardTake> {
    this.#takeId = null;
    this.asked.push('finish');
    return this.heard.shift() ?? { text: '', complete: this.hears, failure: null };
  }

  discard(takeId: string): void {
    if (this.#takeId === takeId) this.#takeId = null;
    this.asked.push('discard');
  }

  converse(brief: ConversationBrief): void {
    this.asked.push(`converse ${brief.personaId} ${brief.questions.map(({ index }) => index).join()}`);
    this.briefs.push(brief);
  }

  attend(takeId: string): void {
    this.#takeId = takeId;
    this.asked.push(`attend ${takeId.replace(/^.*\./, '.')}`);
  }

  endConversation(): void {
    this.asked.push('endConversation');
  }

  onEvent(listener: (event: InterviewerEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.asked.push('close');
    this.#abandon?.({ reason: 'connectionLost', detail: 'closed' });
    this.#listeners.clear();
  }
}
