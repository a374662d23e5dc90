import type { ConversationBrief, ConversationEvent } from '@/lib/domain/interview/conversation';
import { isBefore, type InterviewPhase } from '@/lib/domain/interview/interview-phase';
import { readToolCall, type ToolCall } from './conversation-tools';
import type { WireCall } from './events';
import { quoted } from './quoting';

/** What becomes of a call. */
export type ToolVerdict = {
  /** The tool's answer to the voice, as JSON. */
  output: string;
  /** What is to be reported. Nothing that changes anything where it was refused. */
  events: readonly ConversationEvent[];
  accepted: boolean;
  /** The conversation's own end, or its hand-over to the next voice: told once the last words have been heard. */
  lastWords: 'none' | 'said' | 'toCome';
};

/** So many calls are known by their ids: more than any interview has, and an end to what a wire can fill. */
const mostJudged = 1_000;

/** Decides over the voice's tool calls: each is judged once, whatever the wire repeats. */
export class ToolDesk {
  readonly #judged = new Set<string>();
  #brief: ConversationBrief | null = null;
  #phase: InterviewPhase = 'welcome';
  readonly #saved = new Set<number>();

  /** From here on this brief is the measure: its questions are open, its first phase is the present one. */
  follow(brief: ConversationBrief): void {
    this.#brief = brief;
    this.#phase = brief.phases[0] ?? 'questions';
    this.#saved.clear();
  }

  /** The brief as it stands now: without the questions that were saved, from the present phase on. */
  presentBrief(brief: ConversationBrief): ConversationBrief {
    const from = Math.max(0, brief.phases.indexOf(this.#phase));
    return { ...brief, phases: brief.phases.slice(from), questions: this.#openQuestions() };
  }

  /** Null where this call has been judged before. */
  judge({ callId, name, arguments: given }: WireCall): ToolVerdict | null {
    if (!this.#isNew(callId)) return null;
    const tool = name.slice(0, 80);
    const read = readToolCall(name, given);
    if ('why' in read) return refused(tool, read.why);
    const why = this.#objection(read.call);
    return why === null ? this.#accept(read.call) : refused(tool, why);
  }

  /** A call that the candidate's words cut off is answered, and never acted on. */
  dismiss(callId: string): string | null {
    if (!this.#isNew(callId)) return null;
    return answer(false, 'The candidate spoke before this was complete. Call it again when it is time.');
  }

  #isNew(callId: string): boolean {
    if (this.#judged.has(callId)) return false;
    this.#judged.add(callId);
    const [oldest] = this.#judged;
    if (this.#judged.size > mostJudged && oldest !== undefined) this.#judged.delete(oldest);
    return true;
  }

  #objection(call: ToolCall): string | null {
    const brief = this.#brief;
    if (!brief) return 'The conversation is over.';
    const open = this.#openQuestions();
    switch (call.tool) {
      case 'save_candidate_answer': {
        if (this.#saved.has(call.question_index)) {
          return `The answer to question ${call.question_index} has been saved. ${this.#whatNext()}`;
        }
        const [first] = open;
        if (first?.index === call.question_index) return null;
        // What is recorded belongs to the first open question: an answer to another one would be kept as its.
        const known = open.some(({ index }) => index === call.question_index);
        return known && first
          ? `Question ${first.index} comes first. Ask it and save its answer before question ${call.question_index}.`
          : `You have no question ${call.question_index}. Yours are: ${open.map(({ index }) => index).join(', ') || 'none any more'}.`;
      }
      case 'advance_to_phase': {
        const ahead = brief.phases.slice(brief.phases.indexOf(this.#phase) + 1);
        const open = this.#openQuestions()[0];
        if (!ahead.includes(call.phase)) {
          return `You are in ${this.#phase}. It can only go forward, to: ${ahead.join(', ') || 'nothing more'}.`;
        }
        if (!isAfterQuestions(call.phase)) return null;
        if (open) {
          return `Question ${open.index} has not been saved. Ask it, or save its answer, before you go on.`;
        }
        return brief.next === null ? null : `${brief.next} goes on from here. Hand over with one line.`;
      }
      case 'end_interview': {
        if (call.reason !== 'finished') return null;
        const open = this.#openQuestions()[0];
        if (open) return `Question ${open.index} has not been saved. Ask it, or save its answer, first.`;
        return brief.next === null ? null : `${brief.next} goes on from here. Hand over with one line.`;
      }
    }
  }

  #accept(call: ToolCall): ToolVerdict {
    switch (call.tool) {
      case 'save_candidate_answer': {
        // A voice that forgot to say so is in the questions once it saves an answer.
        if (isBefore(this.#phase, 'questions')) this.#phase = 'questions';
        this.#saved.add(call.question_index);
        const events = [{ type: 'answerSaved' as const, questionIndex: call.question_index }];
        const handsOver = this.#brief?.next != null && this.#openQuestions().length === 0;
        return accepted(this.#whatNext(), events, handsOver ? 'toCome' : 'none');
      }
      case 'advance_to_phase':
        this.#phase = call.phase;
        return accepted(`You are in ${call.phase}.`, [{ type: 'phaseWanted', phase: call.phase }], 'none');
      case 'end_interview':
        return accepted('The interview ends.', [{ type: 'endWanted' }], 'said');
    }
  }

  #whatNext(): string {
    const brief = this.#brief;
    const open = this.#openQuestions()[0];
    if (open) return `Ask question ${open.index} now, word for word: ${quoted(open.text)}`;
    if (brief?.next != null)
      return `Hand over to ${quoted(brief.next)} with one line, then say nothing more.`;
    const after = brief?.phases.find(isAfterQuestions);
    if (after) return `Those were all questions. Call advance_to_phase with ${after}.`;
    return 'Those were all questions. Thank the candidate in one sentence, then call end_interview.';
  }

  #openQuestions(): ConversationBrief['questions'] {
    return (this.#brief?.questions ?? []).filter(({ index }) => !this.#saved.has(index));
  }
}

const isAfterQuestions = (phase: InterviewPhase): boolean => isBefore('questions', phase);

const answer = (ok: boolean, words: string): string =>
  JSON.stringify(ok ? { ok, next: words } : { ok, error: words });

const accepted = (
  words: string,
  events: readonly ConversationEvent[],
  lastWords: ToolVerdict['lastWords'],
): ToolVerdict => ({ output: answer(true, words), events, accepted: true, lastWords });

const refused = (tool: string, why: string): ToolVerdict => ({
  output: answer(false, why),
  events: [{ type: 'toolRefused', tool, why }],
  accepted: false,
  lastWords: 'none',
});
