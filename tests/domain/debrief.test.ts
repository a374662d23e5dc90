import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import type { InterviewEvent } from '@/lib/domain/interview/interview-event';
import { answers, conversation, heard, openTakeOf, speaks } from '../helpers/conversation';
import { anAttempt, rehearsal, type Rehearsal } from '../helpers/rehearsal';

const interrupted: InterviewEvent = { type: 'interrupted', at: 20, notice: null };

const isResumed = (interview: Rehearsal): Rehearsal => interview.on({ type: 'resume' }).isPrepared();

/** A conversation of one question, whose answer is on the disk and whose words are on their way. */
function ended(): { interview: Rehearsal; attemptId: string } {
  const interview = rehearsal().starts(conversation(1));
  const attemptId = openTakeOf(interview);
  speaks(interview).on({ type: 'endWanted', at: 9 });
  interview.on({ type: 'takeSealed', attempt: anAttempt(attemptId) });
  return { interview, attemptId };
}

describe('an answer whose words are missing', () => {
  it('asks for them as soon as it is looked at', () => {
    const interview = rehearsal().starts(conversation());
    const first = openTakeOf(interview);
    heard(answers(interview, 0), first, null);
    interview.on({ type: 'endWanted', at: 9 });
    expect(interview.state).toMatchObject({ phase: 'wording', attempt: { id: first } });
  });

  it('asks for them where they turn out to be missing while another one is looked at', () => {
    const interview = rehearsal().starts(conversation());
    const first = openTakeOf(interview);
    heard(answers(interview, 0), first, 'I led it.');
    const second = openTakeOf(interview);
    speaks(interview).on({ type: 'endWanted', at: 9 });
    interview.on({ type: 'takeSealed', attempt: anAttempt(second) });
    heard(interview, second, null).isCoached(7).skeletonShown().on({ type: 'nextQuestion', at: 10 });
    expect(interview.state).toMatchObject({ phase: 'wording', attempt: { id: second } });
  });

  it('that the candidate typed are there when it is looked at again', () => {
    const { interview, attemptId } = ended();
    heard(interview, attemptId, null).on({ type: 'submitAnswer', text: 'I led it.', at: 10 });
    heard(interview, attemptId, 'I led it.').on(interrupted);
    isResumed(interview);
    expect(interview.does).toEqual(['review', 'showSkeleton', 'updateInterview']);
  });

  it('keeps words that are known, whoever finds none later', () => {
    const { interview, attemptId } = ended();
    heard(interview, attemptId, 'I led it.');
    heard(interview, attemptId, null);
    expect(interview.state).toMatchObject({ phase: 'processing', stage: 'coaching' });
  });
});

describe('a debrief that is resumed', () => {
  it('has the words that came before the break', () => {
    const { interview, attemptId } = ended();
    heard(interview, attemptId, 'I led it.').isCoached(7).skeletonShown().on(interrupted);
    isResumed(interview);
    expect(interview.state).toMatchObject({ phase: 'processing', stage: 'coaching' });
    expect(interview.does).toEqual(['review', 'showSkeleton', 'updateInterview']);
  });

  it.each([
    ['in the lobby', (interview: Rehearsal) => interview.on(interrupted)],
    ['while it is prepared', (interview: Rehearsal) => interview.on(interrupted).on({ type: 'resume' })],
  ])('has the words that came %s', (_when, leaves) => {
    const { interview, attemptId } = ended();
    heard(leaves(interview), attemptId, 'I led it.');
    if (interview.state.phase === 'lobby') interview.on({ type: 'resume' });
    expect(interview.isPrepared().does).toEqual(['review', 'showSkeleton', 'updateInterview']);
  });

  it('looks for words that nobody is looking for any more', () => {
    const { interview, attemptId } = ended();
    isResumed(interview.on(interrupted));
    expect(interview.effects).toMatchObject([
      { type: 'hear', attempt: { id: attemptId }, words: null },
      { type: 'showSkeleton' },
      { type: 'updateInterview', going: { interview: { state: 'inProgress' } } },
    ]);
    heard(interview, attemptId, 'I led it.');
    expect(interview.does).toEqual(['review']);
  });

  it('is at the answer that was looked at', () => {
    const interview = rehearsal().starts(conversation());
    const first = openTakeOf(interview);
    heard(answers(interview, 0), first, 'I led it.');
    const second = openTakeOf(interview);
    speaks(interview).on({ type: 'endWanted', at: 9 });
    interview.on({ type: 'takeSealed', attempt: anAttempt(second) });
    heard(interview, second, 'We cut costs.');
    interview.isCoached(7).skeletonShown().on({ type: 'nextQuestion', at: 10 }).on(interrupted);
    expect(isResumed(interview).state).toMatchObject({ open: { attemptId: second } });
  });
});

describe('a conversation that was broken off', () => {
  /** The first answer is kept; the meeting is left in the middle of the second one. */
  function brokenOff(questions: number): { interview: Rehearsal; second: string } {
    const interview = rehearsal().starts(conversation(questions));
    const first = openTakeOf(interview);
    heard(answers(interview, 0), first, 'I led it.');
    const second = openTakeOf(interview);
    speaks(interview)
      .on(interrupted)
      .on({ type: 'takeSealed', attempt: anAttempt(second) });
    heard(interview, second, 'We cut');
    return { interview, second };
  }

  it('goes on at the question that nobody has answered', () => {
    const { interview } = brokenOff(3);
    expect(openTakeOf(isResumed(interview))).toMatch(/^q2\./);
  });

  it('has the answer that was cut off judged too', () => {
    const { interview, second } = brokenOff(3);
    isResumed(interview).on({ type: 'endWanted', at: 30 });
    expect(interview.going.answers.map(({ id }) => id)).toContain(second);
    expect(interview.effects).toContainEqual(
      expect.objectContaining({ type: 'review', attempt: expect.objectContaining({ id: second }) }),
    );
  });

  it('goes to the feedback where no question is left, and comes to its end', () => {
    const { interview, second } = brokenOff(2);
    isResumed(interview);
    expect(interview.going.debriefing).toBe(true);
    interview.isCoached(7).skeletonShown().on({ type: 'nextQuestion', at: 31 });
    expect(interview.state).toMatchObject({ phase: 'processing', open: { attemptId: second } });
    interview.isCoached(6).skeletonShown().on({ type: 'nextQuestion', at: 32 });
    expect(interview.state.phase).toBe('completed');
  });

  it('goes through two answers to one question, one after the other', () => {
    const both = ['q0.1', 'q0.2'].map((id) => anAttempt(id, { transcript: 'I led it.' }));
    const interview = rehearsal().starts(conversation(1, { answers: both }));
    interview.on({ type: 'endWanted', at: 3 });
    expect(interview.state).toMatchObject({ open: { attemptId: 'q0.1' } });
    interview.isCoached(7).skeletonShown().on({ type: 'nextQuestion', at: 4 });
    expect(interview.state).toMatchObject({ open: { attemptId: 'q0.2' } });
    interview.isCoached(7).skeletonShown().on({ type: 'nextQuestion', at: 5 });
    expect(interview.state.phase).toBe('completed');
  });

  it('has an answer heard later that was kept silent while others were there', () => {
    const interview = speaks(rehearsal().starts(conversation(2)));
    const first = openTakeOf(interview);
    interview.on({ type: 'interrupted', at: 5, notice: failure('notAlone') });
    expect(interview.on({ type: 'takeSealed', attempt: anAttempt(first) }).does).toEqual([]);
    expect(isResumed(interview).effects).toContainEqual(
      expect.objectContaining({ type: 'hear', attempt: expect.objectContaining({ id: first }) }),
    );
  });
});
