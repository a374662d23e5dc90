import type { Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { chat } from './interview-chatting';
import { afterQuestion } from './interview-after-question';
import { ask, openTake } from './interview-moves';
import { enter, onward } from './interview-phases';
import type { InterviewState } from './interview-state';

type Intro = Extract<InterviewState, { phase: 'intro' }>;
type Asking = Extract<InterviewState, { phase: 'asking' }>;

/** While the interviewer has the floor: words around the questions, or a question. */
export function whileSpeaking(state: Intro | Asking, event: InterviewEvent): Step {
  const spoken = state.phase === 'asking' && state.lead ? state.lead : state.line;
  switch (event.type) {
    case 'lineWords':
      return { state: event.lineId === spoken.id ? { ...state, said: event.text } : state, effects: [] };
    case 'lineEnded': {
      if (event.lineId !== spoken.id) return { state, effects: [] };
      if (state.phase === 'asking' && state.lead)
        return { state: { ...state, lead: null, said: '' }, effects: [{ type: 'say', line: state.line }] };
      // A voice that fails costs the sound, never the question: its words stand on the screen.
      const notice =
        event.ending === 'failed' ? { reason: 'voiceFailed' as const, detail: '' } : state.going.notice;
      const heard = { ...state, going: { ...state.going, notice } };
      return heard.phase === 'intro' ? afterIntro(heard, event.at) : openTake(heard.going, event.at);
    }
    case 'repeatQuestion': {
      if (state.phase !== 'asking') return { state, effects: [] };
      const again = ask(state.going, 'repeat');
      return { state: again.state, effects: [{ type: 'hush' }, ...again.effects] };
    }
    case 'skipQuestion': {
      const next = state.phase === 'intro' ? straight(state, event.at) : afterQuestion(state.going, event.at);
      return { state: next.state, effects: [{ type: 'hush' }, ...next.effects] };
    }
    case 'finishInterview': {
      if (state.going.interviewPhase !== 'wrapUp') return { state, effects: [] };
      const end = enter(state.going, 'goodbye', event.at);
      return { state: end.state, effects: [{ type: 'hush' }, ...end.effects] };
    }
    case 'microphoneLost':
      return { state: { ...state, going: { ...state.going, notice: event.failure } }, effects: [] };
    default:
      return { state, effects: [] };
  }
}

/** What follows words around the questions: the candidate's turn to chat, or the next phase. */
function afterIntro({ going, line }: Intro, at: number): Step {
  if (line.purpose === 'smallTalk' || line.purpose === 'wrapUp') return chat(going, at);
  // The candidate may have more than one question of their own; small talk is over after one exchange.
  if (line.purpose === 'reply' && going.interviewPhase === 'wrapUp') return chat(going, at);
  return onward(going, at);
}

/** Skipping before the questions leads to the first of them; after them, to the end. */
const straight = ({ going }: Intro, at: number): Step =>
  enter(going, going.interviewPhase === 'wrapUp' ? 'goodbye' : 'questions', at);
