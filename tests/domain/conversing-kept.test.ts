import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { builtInPersonas } from '@/lib/domain/personas';
import { answers, conversation, heard, openTakeOf, speaks } from '../helpers/conversation';
import { anAttempt, rehearsal, type Rehearsal } from '../helpers/rehearsal';

const lost = {
  type: 'connectionChanged',
  connection: 'lost',
  failure: failure('connectionLost'),
  at: 4,
} as const;
const ready = { type: 'connectionChanged', connection: 'ready', failure: null, at: 5 } as const;

/** The candidate is heard on this side alone: the provider is not there to tell. */
const isHeardHere = (interview: Rehearsal): Rehearsal =>
  interview.on({ type: 'voiceChanged', attemptId: openTakeOf(interview), voice: 'speaking' });

describe('an answer in a conversation is kept', () => {
  it('where the provider is out of reach while it is given', () => {
    const interview = rehearsal().starts(conversation()).on(lost);
    isHeardHere(interview).on({ type: 'endInterview', at: 9 });
    expect(interview.does).toContain('sealTake');
    expect(interview.does).not.toContain('discardTake');
  });

  it('but not where nothing but the interviewer was heard', () => {
    const interview = rehearsal().starts(conversation()).on({ type: 'turnStarted' });
    isHeardHere(interview).on({ type: 'answerSaved', questionIndex: 0, at: 5 });
    expect(interview.does).toEqual(['discardTake', 'attend']);
  });

  it('and not where another take than the open one was heard', () => {
    const interview = rehearsal().starts(conversation());
    interview.on({ type: 'voiceChanged', attemptId: 'q9.9', voice: 'speaking' });
    expect(interview.on({ type: 'endWanted', at: 5 }).does).toContain('discardTake');
  });

  it('where its first word was said before it was attended to', () => {
    const interview = rehearsal().starts(conversation());
    interview.on({ type: 'candidateSpeaking', speaking: true });
    interview.on({ type: 'answerSaved', questionIndex: 0, at: 5 });
    interview.on({ type: 'endWanted', at: 9 });
    expect(interview.does).toContain('sealTake');
  });

  it('where the interview is ended during the first one', () => {
    const interview = speaks(rehearsal().starts(conversation()));
    const attemptId = openTakeOf(interview);
    interview.on({ type: 'endInterview', at: 9 });
    expect(interview.state.phase).toBe('completed');
    expect(interview.going.takes['q0']).toMatchObject([{ attemptId, take: 1 }]);
    expect(interview.on({ type: 'takeSealed', attempt: anAttempt(attemptId) }).does).toEqual(['hear']);
  });

  it('where the interview is ended while the first one is being sealed', () => {
    const interview = speaks(rehearsal().starts(conversation()));
    const attemptId = openTakeOf(interview);
    interview.on({ type: 'answerSaved', questionIndex: 0, at: 5 }).on({ type: 'endInterview', at: 6 });
    expect(interview.going.interview.state).toBe('completed');
    expect(interview.going.takes).toMatchObject({ q0: [{ attemptId }] });
  });

  it('where the voice saves it before it says that it has come to the questions', () => {
    const interview = rehearsal().starts(conversation(2, {}, 'whole'));
    interview.on({ type: 'phaseWanted', phase: 'companyIntroduction', at: 2 });
    interview.on({ type: 'turnStarted' }).on({ type: 'turnWords', text: 'So, how did you mend it?' });
    interview.on({ type: 'turnEnded', at: 3 });
    speaks(interview).on({ type: 'answerSaved', questionIndex: 0, at: 5 });
    expect(interview.does).toEqual(['sealTake', 'attend']);
    expect(interview.going).toMatchObject({ interviewPhase: 'questions', currentId: 'q1' });
  });
});

describe('what was said before the questions', () => {
  /** The voice has asked something that is not the first question, and the candidate replies. */
  function replied(): Rehearsal {
    const interview = rehearsal().starts(conversation(2, {}, 'whole'));
    interview.on({ type: 'phaseWanted', phase: 'companyIntroduction', at: 2 });
    interview.on({ type: 'turnStarted' }).on({ type: 'turnWords', text: 'Does that sound good?' });
    return speaks(interview.on({ type: 'turnEnded', at: 3 }));
  }

  it('is forgotten once the questions are said to begin', () => {
    const interview = replied().on({ type: 'phaseWanted', phase: 'questions', at: 5 });
    expect(interview.does).toEqual(['discardTake', 'attend']);
  });

  it('is forgotten where the conversation ends there', () => {
    expect(replied().on({ type: 'endWanted', at: 5 }).does).toContain('discardTake');
    expect(replied().on({ type: 'interrupted', at: 5, notice: null }).does).toContain('discardTake');
  });

  it('is not recorded at all in small talk', () => {
    const interview = rehearsal().starts(conversation(2, {}, 'whole'));
    interview.on({ type: 'phaseWanted', phase: 'smallTalk', at: 2 }).on({ type: 'turnStarted' });
    interview.on({ type: 'turnWords', text: 'How was the way here?' }).on({ type: 'turnEnded', at: 3 });
    expect(interview.does).toEqual([]);
  });
});

describe('a voice that is back', () => {
  const backAfter = (interview: Rehearsal): Rehearsal => interview.on(lost).on(ready);

  it('is not told of a last question that was answered, sealed or not', () => {
    const interview = speaks(rehearsal().starts(conversation(1)));
    const attemptId = openTakeOf(interview);
    interview.on({ type: 'answerSaved', questionIndex: 0, at: 5 });
    backAfter(interview);
    expect(interview.effects).toMatchObject([
      { type: 'converse', going: { takes: { q0: [{ attemptId }] } } },
    ]);
  });

  it('is listened to again where its last question had no answer', () => {
    const interview = rehearsal().starts(conversation(1));
    interview.on({ type: 'answerSaved', questionIndex: 0, at: 5 });
    expect(backAfter(interview).does).toEqual(['converse', 'attend']);
  });
});

it('an answer to a question that is over changes nothing', () => {
  const interview = answers(rehearsal().starts(conversation(3)), 0);
  const before = interview.state;
  expect(interview.on({ type: 'answerSaved', questionIndex: 0, at: 7 }).state).toBe(before);
});

describe('a provider that stops leading', () => {
  const refused = { ...lost, failure: failure('conversationRefused', 'semantic_vad'), at: 40 };

  it('leaves what was said before as an answer of its own, with its words and its true end', () => {
    const interview = speaks(rehearsal().starts(conversation()));
    const attemptId = openTakeOf(interview);
    interview.on(refused);
    expect(interview.effects[1]).toMatchObject({ type: 'sealTake', endedAt: 40 });
    interview.on({ type: 'takeSealed', attempt: anAttempt(attemptId) });
    expect(interview.does).toEqual(['hear']);
    interview.speaks();
    expect(interview.state).toMatchObject({ phase: 'listening', open: { take: 2 } });
  });

  it('does not have the last question asked again once it was answered', () => {
    const interview = speaks(rehearsal().starts(conversation(1)));
    const attemptId = openTakeOf(interview);
    interview.on({ type: 'answerSaved', questionIndex: 0, at: 5 });
    interview.on({ type: 'takeSealed', attempt: anAttempt(attemptId) }).on(refused);
    expect(interview.state).toMatchObject({ phase: 'processing', open: { attemptId } });
  });

  it('is told from one that only refuses a connection for now', () => {
    const interview = rehearsal().starts(conversation());
    interview.on({ ...refused, failure: failure('providerRefused', 'HTTP 403') });
    expect(interview.state.phase).toBe('conversing');
    expect(interview.does).toEqual(['reconnect']);
  });
});

describe('where no voice converses', () => {
  it('a conversation begins in Coach mode, and says why', () => {
    const interview = rehearsal().on({ type: 'start', going: conversation(2, {}, 'whole') });
    interview.isPrepared({ converses: false });
    expect(interview.state).toMatchObject({ phase: 'intro', line: { purpose: 'welcome' } });
    expect(interview.going).toMatchObject({
      interview: { turnMode: 'coach' },
      notice: { reason: 'conversationRefused' },
    });
  });

  it('a conversation is resumed in Coach mode at the question that is open', () => {
    const interview = answers(rehearsal().starts(conversation()), 0);
    interview.on({ type: 'interrupted', at: 9, notice: null }).on({ type: 'resume' });
    interview.isPrepared({ converses: false });
    expect(interview.state).toMatchObject({ phase: 'asking', line: { questionId: 'q1' } });
  });
});

it('a voice that was lost while everything was made ready is called back', () => {
  const personas = builtInPersonas.slice(0, 1);
  const spoken = rehearsal().on({ type: 'start', going: conversation(1, { personas }) });
  expect(spoken.isPrepared({ connection: 'lost' }).does).toContain('reconnect');
  expect(spoken.going.connection).toBe('lost');
  expect(spoken.on(ready).does).toEqual(['converse']);
  expect(heard(spoken, 'q9.9', 'x').state.phase).toBe('conversing');
});
