import type { FailureReason } from '@/lib/domain/failure';

/** What happened, what was kept, what to do; and the words of the one button, where there is one. */
export type FailureWords = { what: string; kept: string; todo: string; button: string | null };

export const failureWords: Record<FailureReason, FailureWords> = {
  microphoneDenied: {
    what: 'The browser does not let Greenroom use the microphone.',
    kept: 'Nothing was recorded, and nothing is lost.',
    todo: 'Open the set-up page and allow the microphone on every visit.',
    button: 'Open set-up',
  },
  microphoneMissing: {
    what: 'No microphone was found.',
    kept: 'Nothing is lost.',
    todo: 'Connect one, then start again; or type your answers.',
    button: null,
  },
  microphoneBusy: {
    what: 'Another program is holding the microphone.',
    kept: 'Nothing is lost.',
    todo: 'Close that program, then start again.',
    button: null,
  },
  microphoneLost: {
    what: 'The microphone went away while you were answering.',
    kept: 'Everything you said up to then is kept.',
    todo: 'Connect it again and retry, or go on by typing.',
    button: null,
  },
  microphoneSilent: {
    what: 'Nothing is coming from the microphone.',
    kept: 'The recording goes on.',
    todo: 'Check that it is the right one and not muted by a switch.',
    button: null,
  },
  providerRefusedKey: {
    what: 'The provider refused the key.',
    kept: 'Your answers are kept.',
    todo: 'Check the key in set-up; it may be mistyped, revoked or out of credit.',
    button: 'Open set-up',
  },
  providerRefused: {
    what: 'The provider refused the request.',
    kept: 'Your answers are kept.',
    todo: 'Check the model names in set-up, or try again in a minute.',
    button: 'Open set-up',
  },
  conversationRefused: {
    what: 'This provider does not lead a conversation.',
    kept: 'Your answers are kept.',
    todo: 'The interview goes on in Coach mode.',
    button: null,
  },
  providerQuota: {
    what: 'The provider says that its limit is reached.',
    kept: 'Your answers are kept.',
    todo: 'Wait a minute, or check your plan with the provider; then press Try again.',
    button: 'Try again',
  },
  providerUnreachable: {
    what: 'The provider cannot be reached.',
    kept: 'Your answers are kept, and recording goes on without it.',
    todo: 'Check the connection, then press Try again.',
    button: 'Try again',
  },
  providerNonsense: {
    what: 'The provider answered with something that is not an answer.',
    kept: 'Your answers are kept.',
    todo: 'Check the address in set-up; a login page may stand in between.',
    button: 'Open set-up',
  },
  connectionLost: {
    what: 'The connection to the interviewer was lost.',
    kept: 'Your answer is still being recorded.',
    todo: 'Go on speaking; Greenroom reconnects by itself.',
    button: null,
  },
  sessionExpired: {
    what: "The provider's session ended after its longest time.",
    kept: 'Everything up to here is kept.',
    todo: 'Greenroom opens a new one at the same question.',
    button: null,
  },
  voiceFailed: {
    what: "The interviewer's voice failed.",
    kept: 'Nothing is lost.',
    todo: 'Read the question instead, and answer as usual.',
    button: null,
  },
  voiceStandIn: {
    what: "The interviewer's own voice dropped out.",
    kept: 'The interview goes on as planned.',
    todo: 'A simpler voice on this computer speaks until the other one is back.',
    button: null,
  },
  transcriptionFailed: {
    what: 'Part of the answer could not be transcribed.',
    kept: 'The recording is whole.',
    todo: 'The feedback rests on the words that did arrive. Retry the question, or go on.',
    button: null,
  },
  transcriptMissing: {
    what: 'The words of this answer are not known yet.',
    kept: 'The recording is kept.',
    todo: 'Type what you said, try again, or go on.',
    button: 'Try again',
  },
  coachUnavailable: {
    what: 'The coach cannot be reached.',
    kept: 'We kept your answer; feedback is delayed.',
    todo: 'Press Try again, or go on with the interview.',
    button: 'Try again',
  },
  coachNonsense: {
    what: 'The coach returned something that could not be read.',
    kept: 'We kept your answer; feedback is delayed.',
    todo: 'Press Try again, or go on with the interview.',
    button: 'Try again',
  },
  coachRefused: {
    what: 'The coach declined to judge this answer.',
    kept: 'We kept your answer.',
    todo: 'Say it in other words, or go on with the interview.',
    button: 'Try again',
  },
  storageFull: {
    what: 'This computer has no room left.',
    kept: 'What was written before is kept.',
    todo: 'Delete old recordings in the library, then try again.',
    button: null,
  },
  storageFailed: {
    what: "The browser could not write to Greenroom's storage.",
    kept: 'What was written before is kept.',
    todo: 'Close other Greenroom pages and try again; restart the browser if it goes on.',
    button: null,
  },
  soundGone: {
    what: 'This sound is not here any more.',
    kept: 'The words and what was said of them are kept.',
    todo: 'Recordings stay for as long as is set in Storage; a file that you saved before is yours.',
    button: null,
  },
  exportFailed: {
    what: 'The file could not be made.',
    kept: 'The recording is as it was.',
    todo: 'Try again, or take another format.',
    button: 'Try again',
  },
  notAlone: {
    what: 'Somebody else is in this call.',
    kept: 'Nothing is recorded or sent.',
    todo: 'Greenroom is for rehearsal: go on when you are alone, or when everyone here has agreed.',
    button: null,
  },
  echoHeard: {
    what: 'Your microphone hears the interviewer.',
    kept: 'Your answers are recorded as usual.',
    todo: 'Use headphones, or turn the speakers down; set-up can measure it again.',
    button: 'Open set-up',
  },
  microphoneChanged: {
    what: 'The sound now comes from another microphone.',
    kept: 'The recording goes on without a gap that matters.',
    todo: 'Check that you are heard; the line beneath the question moves when you speak.',
    button: null,
  },
  costNearCap: {
    what: 'This interview has used four fifths of its cost limit.',
    kept: 'Nothing changes yet.',
    todo: 'Finish the question; no new one is asked once the limit is reached.',
    button: null,
  },
  costCapReached: {
    what: 'This interview has reached its cost limit.',
    kept: 'Everything you said is kept, and its feedback still comes.',
    todo: 'Finish here, or raise the limit on the usage page before the next one.',
    button: null,
  },
  timeBudgetOver: {
    what: 'The time you set for this interview is over.',
    kept: 'Everything you said is kept.',
    todo: 'Finish here; the questions that were left come another time.',
    button: null,
  },
  setUpMissing: {
    what: 'Greenroom is not set up yet.',
    kept: 'Nothing is lost.',
    todo: 'Open the set-up page; it takes a minute.',
    button: 'Open set-up',
  },
  unexpected: {
    what: 'Something went wrong that we did not foresee.',
    kept: 'What you said is kept.',
    todo: 'Try again; if it happens twice, restart the interview.',
    button: null,
  },
};
