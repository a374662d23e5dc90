import type { InterviewEffect } from '@/lib/domain/interview/interview-effect';
import type { InterviewEvent } from '@/lib/domain/interview/interview-event';
import { transition } from '@/lib/domain/interview/interview';
import { inLobby, type InterviewState } from '@/lib/domain/interview/interview-state';
import type { Logger } from '@/lib/domain/logger';

/** Acts on one effect and reports facts through `report`. Must not throw. */
export type Act = (effect: InterviewEffect, report: (event: InterviewEvent) => void) => void;

/**
 * The interview's loop: events queue up, one at a time goes through the machine, its effects are acted on, and
 * listeners learn of the new state. The session owns no resource itself.
 */
export type Session = {
  state(): InterviewState;
  dispatch(event: InterviewEvent): void;
  onChange(listener: (state: InterviewState, before: InterviewState) => void): () => void;
};

export function createSession(act: Act, logger: Logger): Session {
  let state: InterviewState = inLobby();
  const queue: InterviewEvent[] = [];
  const listeners = new Set<(state: InterviewState, before: InterviewState) => void>();
  let busy = false;

  function step(event: InterviewEvent): void {
    const before = state;
    const next = transition(state, event);
    state = next.state;
    if (state.phase !== before.phase) logger.info(`${before.phase} → ${state.phase}`, { event: event.type });
    else logger.debug(event.type);
    if (state !== before) for (const listener of listeners) listener(state, before);
    for (const effect of next.effects) act(effect, dispatch);
  }

  function dispatch(event: InterviewEvent): void {
    queue.push(event);
    if (busy) return;
    busy = true;
    try {
      for (let next = queue.shift(); next; next = queue.shift()) step(next);
    } finally {
      busy = false;
    }
  }

  return {
    state: () => state,
    dispatch,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
