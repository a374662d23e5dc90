import type { Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { ended } from './interview-moves';
import { onward, told } from './interview-phases';
import type { Going, InterviewState } from './interview-state';
import { spokenLines } from './spoken-lines';

type Chatting = Extract<InterviewState, { phase: 'chatting' }>;

/** Gives the candidate the floor where nothing is scored. */
export function chat(going: Going, at: number): Step {
  const chatId = `${going.interview.id}.chat.${going.round}`;
  return {
    state: {
      phase: 'chatting',
      going: { ...going, round: going.round + 1 },
      chatId,
      open: true,
      voice: 'silent',
      startedAt: at,
    },
    effects: [{ type: 'listenToChat', chatId }],
  };
}

/** Small talk, and the candidate's own questions at the end: heard, answered in a sentence, never scored. */
export function whileChatting(state: Chatting, event: InterviewEvent): Step {
  const stay: Step = { state, effects: [] };
  const { going, chatId } = state;
  const lettingGo = state.open ? [{ type: 'discardChat' as const, chatId }] : [];
  switch (event.type) {
    case 'voiceChanged':
      return event.attemptId === chatId ? { state: { ...state, voice: event.voice }, effects: [] } : stay;
    case 'finishAnswer':
      return state.open
        ? {
            state: { ...state, open: false },
            effects: [{ type: 'hearChat', chatId, interviewId: going.interview.id }],
          }
        : stay;
    case 'chatHeard': {
      if (event.chatId !== chatId || state.open) return stay;
      const reply =
        going.interviewPhase === 'wrapUp' ? spokenLines.wrapUpReply() : spokenLines.smallTalkReply();
      return told(going, reply, 'reply', event.text.trim() || null);
    }
    case 'skipQuestion': {
      const next = onward(going, event.at);
      return { state: next.state, effects: [...lettingGo, ...next.effects] };
    }
    case 'finishInterview': {
      const end = ended(going, 'completed', event.at);
      return { state: end.state, effects: [...lettingGo, ...end.effects] };
    }
    case 'microphoneLost':
      return { state: { ...state, going: { ...going, notice: event.failure } }, effects: [] };
    default:
      return stay;
  }
}
