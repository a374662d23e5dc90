import type { Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { afterQuestion, ask, openTake } from './interview-moves';
import type { InterviewState } from './interview-state';

/** While the interviewer has the floor: the welcome, or a question. */
export function whileSpeaking(
  state: Extract<InterviewState, { phase: 'intro' | 'asking' }>,
  event: InterviewEvent,
): Step {
  switch (event.type) {
    case 'lineWords':
      return { state: event.lineId === state.line.id ? { ...state, said: event.text } : state, effects: [] };
    case 'lineEnded': {
      if (event.lineId !== state.line.id) return { state, effects: [] };
      // A voice that fails costs the sound, never the question: its words stand on the screen.
      const notice =
        event.ending === 'failed' ? { reason: 'voiceFailed' as const, detail: '' } : state.going.notice;
      const going = { ...state.going, notice };
      return state.phase === 'intro' ? ask(going) : openTake(going, event.at);
    }
    case 'repeatQuestion': {
      if (state.phase !== 'asking') return { state, effects: [] };
      const again = ask(state.going, 'repeat');
      return { state: again.state, effects: [{ type: 'hush' }, ...again.effects] };
    }
    case 'skipQuestion': {
      if (state.phase === 'intro') {
        const first = ask(state.going);
        return { state: first.state, effects: [{ type: 'hush' }, ...first.effects] };
      }
      const next = afterQuestion(state.going, event.at);
      return { state: next.state, effects: [{ type: 'hush' }, ...next.effects] };
    }
    case 'microphoneLost':
      return { state: { ...state, going: { ...state.going, notice: event.failure } }, effects: [] };
    default:
      return { state, effects: [] };
  }
}
