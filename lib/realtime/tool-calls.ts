import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import type { ConversationEvent } from '@/lib/domain/interview/conversation';
import type { Afterwards } from './afterwards';
import type { WireCall, WireResponse } from './events';
import type { ToolDesk } from './tool-desk';

export type ToolCallsOptions = {
  desk: ToolDesk;
  afterwards: Afterwards;
  send: (event: RealtimeClientEvent) => boolean;
  report: (event: ConversationEvent) => void;
};

/** So many responses in a row may be nothing but refused calls before the voice waits for the candidate. */
const mostRefusals = 3;
/** More calls in one response are not looked at. */
const mostCalls = 16;
/** Calls of so many responses may lie aside; a provider has one response at a time, and they are over in order. */
const mostEarly = 8;

/** Answers the calls of a response once it is over, wherever on the wire they were seen. */
export class ToolCalls {
  readonly #options: ToolCallsOptions;
  /** By response, as they came before it was over. */
  readonly #early = new Map<string, WireCall[]>();
  #refusals = 0;

  constructor(options: ToolCallsOptions) {
    this.#options = options;
  }

  note(responseId: string, call: WireCall): void {
    const calls = this.#early.get(responseId) ?? [];
    if (calls.length < mostCalls) this.#early.set(responseId, [...calls, call]);
    const [oldest] = this.#early.keys();
    if (this.#early.size > mostEarly && oldest !== undefined) this.#early.delete(oldest);
  }

  /** The candidate spoke: whatever the voice could not do before, it may try again. */
  forgive(): void {
    this.#refusals = 0;
  }

  /** A new session. */
  forget(): void {
    this.#early.clear();
    this.#refusals = 0;
  }

  /**
   * Answers every call of a finished response and acts on those that may be acted on. A call that was cut off is
   * answered and never acted on. Returns whether the voice has to be asked to go on, and reports that nobody may
   * hear before that was done.
   */
  settle(response: WireResponse): { goesOn: boolean; reports: readonly ConversationEvent[] } {
    const calls = [...(this.#early.get(response.id) ?? []), ...response.output].slice(0, mostCalls);
    this.#early.delete(response.id);
    const { desk, afterwards } = this.#options;
    const reports: ConversationEvent[] = [];
    let judged = 0;
    let accepted = 0;
    let ends = false;
    for (const call of calls) {
      if (response.status === 'cancelled') {
        this.#answer(call.callId, desk.dismiss(call.callId));
        continue;
      }
      const verdict = desk.judge(call);
      if (!verdict) continue;
      judged += 1;
      if (verdict.accepted) accepted += 1;
      ends ||= verdict.lastWords === 'said';
      this.#answer(call.callId, verdict.output);
      if (verdict.lastWords === 'none') reports.push(...verdict.events);
      else afterwards.keep(() => verdict.events.forEach((event) => this.#options.report(event)));
    }
    this.#refusals = judged > 0 && accepted === 0 ? this.#refusals + 1 : 0;
    return { goesOn: judged > 0 && !ends && this.#refusals < mostRefusals, reports };
  }

  #answer(callId: string, output: string | null): void {
    if (output === null) return;
    const item = { type: 'function_call_output' as const, call_id: callId, output };
    this.#options.send({ type: 'conversation.item.create', item });
  }
}
