import { betweenTakes } from './interview-between';
import type { Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { whileInLobby } from './interview-lobby';
import { whileListening } from './interview-listening';
import { whileProcessing } from './interview-processing';
import { whileReviewing } from './interview-reviewing';
import { whileSpeaking } from './interview-speaking';
import { inLobby, type InterviewState } from './interview-state';

/**
 * The interview, as one pure machine. Nothing else decides: services report facts, the panel reports wishes,
 * and both come through here, one at a time.
 */
export function transition(state: InterviewState, event: InterviewEvent): Step {
  const everywhere = betweenTakes(state, event);
  if (everywhere) return everywhere;
  switch (state.phase) {
    case 'lobby':
    case 'preparing':
      return whileInLobby(state, event);
    case 'intro':
    case 'asking':
      return whileSpeaking(state, event);
    case 'listening':
      return whileListening(state, event);
    case 'processing':
      return whileProcessing(state, event);
    case 'wording':
    case 'feedback':
      return whileReviewing(state, event);
    case 'completed':
      return event.type === 'backToLobby' ? { state: inLobby(), effects: [] } : { state, effects: [] };
  }
}
