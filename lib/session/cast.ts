import type { ConversationBrief } from '@/lib/domain/interview/conversation';
import type { HeardTake, Interviewer, InterviewerEvent } from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';

type Member = { personaId: string; interviewer: Interviewer; ready: boolean };

const notHeard: HeardTake = {
  text: '',
  complete: false,
  failure: { reason: 'transcriptMissing', detail: '' },
};

/**
 * A panel of interviewers as one: each has a session and a voice of its own. A line is said by the one it belongs to,
 * and an answer is heard by whoever spoke last, so that every word is paid for once.
 */
export class Cast implements Interviewer {
  readonly #members: readonly Member[];
  readonly #listeners = new Set<(event: InterviewerEvent) => void>();
  /** Who hears which take. */
  readonly #ears = new Map<string, Interviewer>();
  #last: Member;
  #conversing: Member | null = null;

  constructor(members: readonly { personaId: string; interviewer: Interviewer }[]) {
    this.#members = members.map((member) => ({ ...member, ready: false }));
    const [first] = this.#members;
    if (!first) throw new Error('A panel without interviewers.');
    this.#last = first;
    for (const member of this.#members) member.interviewer.onEvent((event) => this.#heardOf(member, event));
  }

  get hears(): boolean {
    return this.#members.every(({ interviewer }) => interviewer.hears);
  }

  get converses(): boolean {
    return this.#members.every(({ interviewer }) => interviewer.converses);
  }

  /** Ready when all are; the first refusal is everybody's. */
  async connect(): Promise<void> {
    const connected = async (member: Member): Promise<void> => {
      await member.interviewer.connect();
      // At once: it may be lost again while the others are still on their way.
      member.ready = true;
    };
    await Promise.all(this.#members.map(connected));
  }

  say(line: Line): void {
    const member = this.#of(line.personaId);
    for (const other of this.#members) if (other !== member) other.interviewer.hush();
    this.#last = member;
    member.interviewer.say(line);
  }

  hush(): void {
    for (const { interviewer } of this.#members) interviewer.hush();
  }

  listen(takeId: string): void {
    for (const other of this.#members) if (other !== this.#last) other.interviewer.hush();
    this.#ears.set(takeId, this.#last.interviewer);
    this.#last.interviewer.listen(takeId);
  }

  commitPause(takeId: string): void {
    this.#ears.get(takeId)?.commitPause(takeId);
  }

  finish(takeId: string): Promise<HeardTake> {
    const ears = this.#ears.get(takeId);
    this.#ears.delete(takeId);
    return ears?.finish(takeId) ?? Promise.resolve(notHeard);
  }

  discard(takeId: string): void {
    this.#ears.get(takeId)?.discard(takeId);
    this.#ears.delete(takeId);
  }

  converse(brief: ConversationBrief): void {
    const member = this.#of(brief.personaId);
    if (this.#conversing && this.#conversing !== member) this.#conversing.interviewer.endConversation();
    this.#conversing = member;
    this.#last = member;
    member.interviewer.converse(brief);
  }

  attend(takeId: string): void {
    const ears = (this.#conversing ?? this.#last).interviewer;
    this.#ears.set(takeId, ears);
    ears.attend(takeId);
  }

  endConversation(): void {
    this.#conversing?.interviewer.endConversation();
    this.#conversing = null;
  }

  onEvent(listener: (event: InterviewerEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    for (const { interviewer } of this.#members) interviewer.close();
  }

  #of(personaId: string): Member {
    return this.#members.find((member) => member.personaId === personaId) ?? this.#members[0]!;
  }

  #heardOf(member: Member, event: InterviewerEvent): void {
    switch (event.type) {
      case 'connecting':
        member.ready = false;
        break;
      case 'connectionLost':
        member.ready = false;
        break;
      case 'ready':
        member.ready = true;
        if (!this.#members.every(({ ready }) => ready)) return;
        break;
      default:
    }
    for (const listener of this.#listeners) listener(event);
  }
}
