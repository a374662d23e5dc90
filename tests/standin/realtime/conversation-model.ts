import { spendFault, type ToolFault } from '../faults.ts';
import { newId } from '../ids.ts';
import type { Studio } from '../studio.ts';
import type { Conversation } from './conversation.ts';
import { planned, type PlannedCall, type ReplyPlan } from './reply-plan.ts';
import type { SessionConfig } from './session-config.ts';
import { wait } from './wait.ts';

/** What a voice that leads reads in its instructions. */
type Plan = { phases: string[]; questions: { index: number; text: string }[]; next: string | null };

/** What it has just done; taken back when it did not come about. */
type Deed = { cameAbout: (conversation: Conversation) => boolean; undo: () => void };

const WORDS_PATIENCE_MS = 3_000;

/**
 * A plain mind behind a voice that leads: it goes through the phases and questions of its instructions, saves each
 * answer as it was heard, hands over or ends. It does what it is told and understands nothing.
 */
export class ConversationModel {
  readonly #studio: Studio;
  readonly #conversation: Conversation;
  readonly #callId: string;
  #instructions = '';
  #plan: Plan = { phases: [], questions: [], next: null };
  #saved = new Set<number>();
  /** The question that was asked, and how many items there were then. */
  #asked: { index: number; after: number } | null = null;
  /** Small talk, or the candidate's own questions, were invited. */
  #invited = false;
  #handedOver = false;
  #deed: Deed | null = null;

  constructor({
    studio,
    conversation,
    callId,
  }: {
    studio: Studio;
    conversation: Conversation;
    callId: string;
  }) {
    this.#studio = studio;
    this.#conversation = conversation;
    this.#callId = callId;
  }

  /** A session with these tools leads its conversation. */
  leads(config: SessionConfig): boolean {
    return config.tools.some(({ name }) => name === 'save_candidate_answer');
  }

  /** The next turn. Waits a moment for the words of an answer that is still being recognised. */
  async reply(config: SessionConfig): Promise<ReplyPlan> {
    if (config.instructions !== this.#instructions) this.#begin(config.instructions);
    if (this.#deed && !this.#deed.cameAbout(this.#conversation)) this.#deed.undo();
    this.#deed = null;
    switch (this.#plan.phases[0]) {
      case 'welcome':
        return this.#onwards('Hello and welcome. It is good to meet you.');
      case 'smallTalk':
        return this.#invited ? this.#onwards('Good to know.') : this.#invite('How has your day been so far?');
      case 'companyIntroduction':
        return this.#onwards('Let me say a word about the role.');
      case 'wrapUp':
        return this.#invited
          ? this.#onwards('I cannot know that here.')
          : this.#invite('What would you like to ask me?');
      case 'questions':
        return await this.#question();
      default:
        return this.#end();
    }
  }

  #begin(instructions: string): void {
    this.#instructions = instructions;
    const [, present = 'questions', later = ''] =
      /You are in (\w+)\. Still to come, in this order: (.*)\.$/m.exec(instructions) ?? [];
    const questions = [...instructions.matchAll(/^\[(\d+)\] "([^"]*)"/gm)];
    this.#plan = {
      phases: [present, ...later.split(', ').filter((phase) => phase !== 'nothing' && phase !== '')],
      questions: questions.map(([, index, text]) => ({ index: Number(index), text: text ?? '' })),
      next: /hand over to "([^"]*)"/.exec(instructions)?.[1] ?? null,
    };
    this.#saved = new Set();
    this.#asked = null;
    this.#invited = this.#handedOver = false;
    this.#deed = null;
  }

  async #question(): Promise<ReplyPlan> {
    const { questions, next, phases } = this.#plan;
    const asked = this.#asked;
    if (asked && this.#spokenSince(asked.after).length === 0) return say('Take your time.');
    if (asked) return this.#save(asked.index, await this.#wordsSince(asked.after));
    const open = questions.find(({ index }) => !this.#saved.has(index));
    if (open) return this.#ask(open);
    if (next !== null && this.#handedOver) return say('One moment, please.');
    if (next !== null) {
      this.#handedOver = true;
      return say(`${next} has the next question.`);
    }
    return phases.length > 1 ? this.#onwards(null) : this.#end();
  }

  #ask({ index, text }: { index: number; text: string }): ReplyPlan {
    const after = this.#conversation.items.length;
    this.#asked = { index, after };
    this.#deed = {
      cameAbout: ({ items }) =>
        items.slice(after).some(({ role, content }) => role === 'assistant' && content?.[0]?.transcript),
      undo: () => (this.#asked = null),
    };
    return say(text);
  }

  #save(index: number, words: string): ReplyPlan {
    const before = this.#asked;
    const quality = words.length > 200 ? 'strong' : words === '' ? 'unknown' : 'adequate';
    const given = { question_index: index, answer_transcript: words, answer_quality_estimate: quality };
    return this.#call(null, 'save_candidate_answer', given, {
      act: () => {
        this.#saved.add(index);
        this.#asked = null;
      },
      undo: () => {
        this.#saved.delete(index);
        this.#asked = before;
      },
    });
  }

  /** Into the next phase, with a word before. */
  #onwards(words: string | null): ReplyPlan {
    const [phase, next] = this.#plan.phases;
    const wasInvited = this.#invited;
    if (next === undefined) return this.#end();
    return this.#call(
      words,
      'advance_to_phase',
      { phase: next },
      {
        act: () => {
          this.#plan.phases.shift();
          this.#invited = false;
        },
        undo: () => {
          this.#plan.phases.unshift(phase ?? 'questions');
          this.#invited = wasInvited;
        },
      },
    );
  }

  #invite(words: string): ReplyPlan {
    this.#invited = true;
    return say(words);
  }

  #end(): ReplyPlan {
    const nothing = (): void => undefined;
    const act = { act: nothing, undo: nothing };
    return this.#call('Thank you for your time. Goodbye.', 'end_interview', { reason: 'finished' }, act);
  }

  /** A call, or what a fault makes of it; a call that came to nothing is made again. */
  #call(
    preamble: string | null,
    name: string,
    given: Record<string, unknown>,
    { act, undo }: { act: () => void; undo: () => void },
  ): ReplyPlan {
    const good = planned(name, JSON.stringify(given, null, 1));
    const fault = spendFault<ToolFault>(this.#studio.faults, 'tools');
    const bad: Partial<Record<ToolFault, PlannedCall>> = {
      'not-json': { ...good, arguments: good.arguments.slice(0, -3) },
      'unknown-tool': { ...good, name: 'grade_candidate' },
      'phase-jump': planned('advance_to_phase', '{"phase":"goodbye"}'),
    };
    const spoiled = bad[fault as ToolFault];
    if (spoiled) return { kind: 'call', preamble: null, calls: [{ ...spoiled, callId: newId('call') }] };
    act();
    this.#deed = { undo, cameAbout: ({ items }) => wasGranted(items, good.callId) };
    return { kind: 'call', preamble, calls: fault === 'twice' ? [good, good] : [good] };
  }

  #spokenSince(after: number): string[] {
    return this.#conversation.items.slice(after).flatMap(({ role, id }) => (role === 'user' ? id : []));
  }

  async #wordsSince(after: number): Promise<string> {
    const ids = new Set(this.#spokenSince(after));
    const own = this.#studio.heard.filter(({ callId, itemId }) => callId === this.#callId && ids.has(itemId));
    const until = performance.now() + WORDS_PATIENCE_MS;
    while (own.some(({ transcript }) => transcript === null) && performance.now() < until) {
      if (this.#studio.faults.transcription === 'never') break;
      await wait(20);
    }
    return own
      .map(({ transcript }) => transcript?.text ?? '')
      .join(' ')
      .trim();
  }
}

const say = (text: string): ReplyPlan => ({ kind: 'message', text });

/** Whether the client answered a call, and did not refuse it. */
function wasGranted(items: Conversation['items'], callId: string): boolean {
  const output = items.findLast((item) => item.type === 'function_call_output' && item.call_id === callId);
  return output !== undefined && !/"ok":\s*false/.test(output.output ?? '');
}
