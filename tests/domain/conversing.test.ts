import { describe, expect, it } from 'vitest';
import { builtInPersonas } from '@/lib/domain/personas';
import { answers, conversation, heard, openTakeOf, speaks } from '../helpers/conversation';
import { aFeedback, anAttempt, rehearsal, type Rehearsal } from '../helpers/rehearsal';

describe('a conversation', () => {
  it('is led by the voice from the first word on', () => {
    const interview = rehearsal().starts(conversation(2, {}, 'whole'));
    expect(interview.state).toMatchObject({ phase: 'conversing', open: null });
    expect(interview.does).toEqual(['converse']);
    interview.on({ type: 'phaseWanted', phase: 'smallTalk', at: 1 });
    expect(interview.state).toMatchObject({ open: null });
    interview.on({ type: 'phaseWanted', phase: 'questions', at: 2 });
    expect(interview.does).toEqual(['attend']);
    expect(openTakeOf(interview)).toMatch(/^q0\./);
  });

  it('attends to the first answer at once where it goes straight to the questions', () => {
    expect(rehearsal().starts(conversation()).does).toEqual(['converse', 'attend']);
  });

  it('moves the light with the turns, and shows what the interviewer says', () => {
    const interview = rehearsal().starts(conversation());
    interview.on({ type: 'turnStarted' }).on({ type: 'turnWords', text: 'Tell me' });
    expect(interview.state).toMatchObject({ speaker: 'interviewer', said: 'Tell me' });
    interview.on({ type: 'candidateSpeaking', speaking: true });
    expect(interview.state).toMatchObject({ speaker: 'candidate' });
    // The interrupted turn ends after the candidate has begun.
    interview.on({ type: 'turnEnded', at: 1 });
    expect(interview.state).toMatchObject({ speaker: 'candidate', said: 'Tell me' });
  });

  it('keeps each answer when it is called complete, and goes on to the next question', () => {
    const interview = rehearsal().starts(conversation());
    const first = openTakeOf(interview);
    speaks(interview).on({ type: 'answerSaved', questionIndex: 0, at: 5 });
    expect(interview.does).toEqual(['sealTake', 'attend']);
    expect(openTakeOf(interview)).toMatch(/^q1\./);
    interview.on({ type: 'takeSealed', attempt: anAttempt(first) });
    expect(interview.does).toEqual(['hear']);
    expect(interview.going.answers).toHaveLength(1);
  });

  it('forgets a take in which nothing was said', () => {
    const interview = rehearsal().starts(conversation());
    interview.on({ type: 'answerSaved', questionIndex: 0, at: 5 });
    expect(interview.does).toEqual(['discardTake', 'attend']);
  });

  it('goes through no phase backwards', () => {
    const interview = rehearsal().starts(conversation(2, {}, 'whole'));
    interview.on({ type: 'phaseWanted', phase: 'questions', at: 1 });
    const before = interview.state;
    expect(interview.on({ type: 'phaseWanted', phase: 'welcome', at: 2 }).state).toBe(before);
    expect(interview.on({ type: 'phaseWanted', phase: 'questions', at: 2 }).state).toBe(before);
  });

  it('keeps an answer that was never called complete when the talk moves on', () => {
    const interview = rehearsal().starts(conversation(1, {}, 'whole'));
    speaks(interview.on({ type: 'phaseWanted', phase: 'questions', at: 1 }));
    interview.on({ type: 'phaseWanted', phase: 'wrapUp', at: 2 });
    expect(interview.does).toEqual(['sealTake']);
  });

  it('hands over to the next interviewer of a panel, who is told where it stands', () => {
    const personas = builtInPersonas.slice(0, 2);
    const interview = rehearsal().starts(conversation(2, { personas }));
    speaks(interview).on({ type: 'answerSaved', questionIndex: 0, at: 5 });
    expect(interview.does).toEqual(['sealTake', 'converse', 'attend']);
  });

  it('tells a new session where it stands, and leaves a running one alone', () => {
    const interview = rehearsal().starts(conversation());
    expect(
      interview.on({ type: 'connectionChanged', connection: 'ready', failure: null, at: 1 }).does,
    ).toEqual([]);
    interview.on({ type: 'connectionChanged', connection: 'lost', failure: null, at: 1 });
    expect(interview.does).toEqual(['reconnect']);
    expect(
      interview.on({ type: 'connectionChanged', connection: 'ready', failure: null, at: 1 }).does,
    ).toEqual(['converse']);
  });

  it('goes on in Coach mode where the provider will not lead it', () => {
    const interview = rehearsal().starts(conversation());
    const refusal = { reason: 'conversationRefused' as const, detail: 'semantic_vad is not supported' };
    interview.on({ type: 'connectionChanged', connection: 'lost', failure: refusal, at: 1 });
    expect(interview.state).toMatchObject({ phase: 'asking', line: { questionId: 'q0' } });
    expect(interview.does).toEqual(['endConversation', 'discardTake', 'reconnect', 'say']);
    expect(interview.going).toMatchObject({ notice: refusal, interview: { turnMode: 'coach' } });
  });

  it('attends to the answer where the voice asks its question without saying that it has come to the questions', () => {
    const interview = rehearsal().starts(conversation(2, {}, 'whole'));
    interview.on({ type: 'turnStarted' }).on({ type: 'turnWords', text: 'Welcome, how are you?' });
    expect(interview.on({ type: 'turnEnded', at: 1 }).does).toEqual([]);
    interview.on({ type: 'turnStarted' }).on({ type: 'turnWords', text: 'Well then. Question 0?' });
    expect(interview.on({ type: 'turnEnded', at: 2 }).does).toEqual(['attend']);
    expect(interview.going.interviewPhase).toBe('questions');
  });

  it('is stopped far above its cost limit, even in the middle of an answer, which is kept', () => {
    const interview = rehearsal().starts(conversation(3, { costCap: 1 }));
    speaks(interview).on({ type: 'costChanged', cost: { dollars: 1.3, unpriced: [] }, at: 5 });
    expect(interview.does).toEqual(['endConversation', 'sealTake']);
    expect(interview.state).toMatchObject({ phase: 'conversing', ending: true });
  });

  it('ends at its cost limit once the answer is kept', () => {
    const interview = rehearsal().starts(conversation(3, { costCap: 1 }));
    interview.on({ type: 'costChanged', cost: { dollars: 1.2, unpriced: [] }, at: 1 });
    answers(interview, 0);
    expect(interview.state.phase).toBe('processing');
    expect(interview.going).toMatchObject({ debriefing: true, notice: { reason: 'costCapReached' } });
  });

  it('keeps what was said when the meeting is left, and can be resumed at the next question', () => {
    const interview = rehearsal().starts(conversation(3));
    answers(interview, 0);
    speaks(interview).on({ type: 'interrupted', at: 9, notice: null });
    expect(interview.does).toEqual(['sealTake', 'release', 'updateInterview']);
    interview.on({ type: 'resume' }).isPrepared({ at: 10 });
    expect(interview.state.phase).toBe('conversing');
    expect(openTakeOf(interview)).toMatch(/^q2\./);
  });
});

describe('after a conversation', () => {
  /** Two answers, the second one's words still on their way. */
  function ended(): { interview: Rehearsal; first: string; second: string } {
    const interview = rehearsal().starts(conversation());
    const first = openTakeOf(interview);
    heard(answers(interview, 0), first, 'I led it.');
    const second = openTakeOf(interview);
    speaks(interview).on({ type: 'endWanted', at: 9 });
    return { interview, first, second };
  }

  it('waits for the last answer to be on the disk, then looks at the first', () => {
    const { interview, first, second } = ended();
    expect(interview.does).toEqual(['endConversation', 'sealTake']);
    expect(interview.state).toMatchObject({ phase: 'conversing', ending: true });
    interview.on({ type: 'takeSealed', attempt: anAttempt(second) });
    expect(interview.state).toMatchObject({ phase: 'processing', open: { attemptId: first } });
    expect(interview.does).toEqual(['hear', 'review', 'showSkeleton']);
  });

  it('has a later answer judged as soon as its words are known', () => {
    const { interview, second } = ended();
    interview.on({ type: 'takeSealed', attempt: anAttempt(second) });
    heard(interview, second, 'We cut costs.');
    expect(interview.effects).toMatchObject([{ type: 'review', attempt: { id: second } }]);
    interview.on({ type: 'reviewed', feedback: aFeedback(anAttempt(second), 4), notice: null });
    expect(interview.going.takes['q1']).toMatchObject([{ overall: 4 }]);
  });

  it('shows the feedback to one answer after another, and ends with the whole', () => {
    const { interview, second } = ended();
    interview.on({ type: 'takeSealed', attempt: anAttempt(second) });
    heard(interview, second, 'We cut costs.');
    interview.isCoached(7).skeletonShown();
    expect(interview.state.phase).toBe('feedback');
    interview.on({ type: 'nextQuestion', at: 10 });
    expect(interview.state).toMatchObject({ phase: 'processing', open: { attemptId: second } });
    interview.isCoached(5).skeletonShown().on({ type: 'nextQuestion', at: 11 });
    expect(interview.state).toMatchObject({ phase: 'completed', farewell: null });
    expect(interview.going.interview.overall).toBe(6);
  });

  it('lets a question be retried, and then goes on to the next answer', () => {
    const { interview, second } = ended();
    interview
      .on({ type: 'takeSealed', attempt: anAttempt(second) })
      .isCoached(5)
      .skeletonShown();
    interview.on({ type: 'retryQuestion' }).speaks();
    expect(interview.state.phase).toBe('listening');
    interview.answers().isCoached(8).skeletonShown();
    expect(interview.going.takes['q0']).toHaveLength(2);
    interview.on({ type: 'nextQuestion', at: 12 });
    expect(interview.state).toMatchObject({ open: { attemptId: second } });
  });

  it('offers no follow-up: the conversation asked its own', () => {
    const { interview, second } = ended();
    interview.on({ type: 'takeSealed', attempt: anAttempt(second) }).followUpIsOffered();
    expect(interview.does).toEqual([]);
  });

  it('is over at once where nothing was answered', () => {
    const interview = rehearsal().starts(conversation());
    interview.on({ type: 'endWanted', at: 3 });
    expect(interview.state.phase).toBe('lobby');
    expect(interview.does).toEqual(['endConversation', 'discardTake', 'updateInterview', 'release']);
  });

  it('can be broken off and looked at again', () => {
    const { interview, first, second } = ended();
    interview.on({ type: 'takeSealed', attempt: anAttempt(second) });
    interview.on({ type: 'interrupted', at: 20, notice: null });
    interview.on({ type: 'resume' }).isPrepared({ at: 21 });
    expect(interview.state).toMatchObject({ phase: 'processing', open: { attemptId: first } });
  });
});
