import { betweenTakes } from './interview-between';
import { whileChatting } from './interview-chatting';
import { whileConversing } from './interview-conversing';
import { whileCorrecting } from './interview-correcting';
import type { Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { whileInLobby } from './interview-lobby';
import { pausedInLobby } from './interview-lifecycle';
import { whileListening } from './interview-listening';
import { whileProcessing } from './interview-processing';
import { whileReviewing } from './interview-reviewing';
import { whileSpeaking } from './interview-speaking';
import { inLobby, type InterviewState } from './interview-state';
import { atItsTime } from './interview-time';

/**
 * The interview, as one pure machine. Nothing else decides: services report facts, the panel reports wishes,
 * and both come through here, one at a time.
 */
export const transition = (before: InterviewState, event: InterviewEvent): Step =>
  pausedInLobby(decided(before, event), event);

function decided(before: InterviewState, event: InterviewEvent): Step {
  const state = atItsTime(before, event);
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
    case 'correcting':
      return whileCorrecting(state, event);
    case 'chatting':
      return whileChatting(state, event);
    case 'conversing':
      return whileConversing(state, event);
    case 'completed':
      return whileCompleted(state, event);
  }
}

/** After the end: the last take may still be on its way to the disk. */
function whileCompleted(state: Extract<InterviewState, { phase: 'completed' }>, event: InterviewEvent): Step {
  switch (event.type) {
    case 'backToLobby':
      return { state: inLobby(), effects: state.farewell ? [{ type: 'hush' }, { type: 'release' }] : [] };
    case 'lineEnded':
      if (state.farewell?.id !== event.lineId) return { state, effects: [] };
      return { state: { ...state, farewell: null }, effects: [{ type: 'release' }] };
    case 'interrupted':
      return { state: { ...state, farewell: null }, effects: state.farewell ? [{ type: 'release' }] : [] };
    case 'takeSealed': {
      const { attempt } = event;
      if (attempt.interviewId !== state.going.interview.id) return { state, effects: [] };
      // Nobody judges it, but its words are kept with its sound.
      return { state, effects: [{ type: 'hear', attempt, words: attempt.transcript }] };
    }
    default:
      return { state, effects: [] };
  }
}
