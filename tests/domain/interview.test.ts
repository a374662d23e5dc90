import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { transition } from '@/lib/domain/interview/interview';
import { currentQuestion, inLobby } from '@/lib/domain/interview/interview-state';
import { aFeedback, aGoing, anAttempt, rehearsal } from '../helpers/rehearsal';

describe('a whole interview', () => {
  it('asks, listens, judges and goes on to the end', () => {
    const interview = rehearsal().starts();
    expect(interview.state.phase).toBe('asking');
    expect(interview.does).toEqual(['say']);

    interview.speaks();
    expect(interview.state.phase).toBe('listening');
    expect(interview.does).toEqual(['listen']);

    interview.finishes();
    expect(interview.state.phase).toBe('processing');
    expect(interview.does).toEqual(['sealTake', 'showSkeleton']);

    interview.isSealed();
    expect(interview.does).toEqual(['hear']);

    interview.isHeard('I led it.');
    expect(interview.does).toEqual(['review']);

    interview.isCoached(7.5).skeletonShown();
    expect(interview.state.phase).toBe('feedback');
    expect(interview.going.takes['q0']).toMatchObject([{ attemptId: 'q0.1', take: 1, overall: 7.5 }]);

    interview.on({ type: 'nextQuestion', at: 1 });
    expect(currentQuestion(interview.going).id).toBe('q1');
    interview.speaks().answers().isCoached(5).skeletonShown().on({ type: 'nextQuestion', at: 9 });
    expect(interview.state.phase).toBe('completed');
    expect(interview.going.interview).toMatchObject({ state: 'completed', overall: 6.3, endedAt: 9 });
    expect(interview.does).toEqual(['hush', 'updateInterview', 'release']);
  });

  it('welcomes first unless the candidate wants straight to questions', () => {
    const going = aGoing(2);
    const interview = rehearsal().starts({ ...going, interview: { ...going.interview, opening: 'welcome' } });
    expect(interview.state).toMatchObject({ phase: 'intro', line: { purpose: 'welcome' } });
    expect(interview.speaks().state.phase).toBe('asking');
  });
});

describe('the floor', () => {
  const everyWish = [
    { type: 'retryQuestion' },
    { type: 'answerFollowUp', at: 1 },
    { type: 'nextQuestion', at: 1 },
    { type: 'tryAgain' },
    { type: 'saveToLibrary' },
    { type: 'resume' },
    { type: 'voiceChanged', attemptId: 'q0.1', voice: 'silent' },
    { type: 'connectionChanged', connection: 'ready', failure: null, at: 1 },
    { type: 'followUpOffered', attemptId: 'q0.1', text: 'x' },
  ] as const;

  it.each(everyWish.map((event) => [event.type, event] as const))(
    'never makes the interviewer speak while the candidate answers: %s',
    (_name, event) => {
      const interview = rehearsal().starts().speaks().on(event);
      expect(interview.state.phase).toBe('listening');
      expect(interview.does).not.toContain('say');
    },
  );

  it('opens at once when the voice fails, with the reason on the screen', () => {
    const interview = rehearsal().starts().speaks('failed');
    expect(interview.state.phase).toBe('listening');
    expect(interview.going.notice?.reason).toBe('voiceFailed');
  });

  it('ignores the end of a line that is over', () => {
    const interview = rehearsal()
      .starts()
      .on({ type: 'lineEnded', lineId: 'old', ending: 'finished', at: 1 });
    expect(interview.state.phase).toBe('asking');
  });
});

describe('takes', () => {
  it('start over discards the take, asks nobody, and keeps its number', () => {
    const interview = rehearsal().starts().speaks().on({ type: 'startOver', at: 5 });
    expect(interview.does).toEqual(['discardTake', 'listen']);
    expect(interview.state).toMatchObject({ phase: 'listening', open: { attemptId: 'q0.2', take: 1 } });
  });

  it('retry keeps the first take and numbers the second', () => {
    const interview = rehearsal()
      .starts()
      .speaks()
      .answers()
      .isCoached(6)
      .skeletonShown()
      .on({ type: 'retryQuestion' });
    expect(interview.state).toMatchObject({ phase: 'asking', line: { purpose: 'retry' } });
    interview.speaks().answers().isCoached(8).skeletonShown();
    expect(interview.going.takes['q0']?.map((take) => [take.take, take.overall])).toEqual([
      [1, 6],
      [2, 8],
    ]);
  });

  it('the best take wins the roll-up', () => {
    const interview = rehearsal().starts(aGoing(1)).speaks().answers().isCoached(8).skeletonShown();
    interview.on({ type: 'retryQuestion' }).speaks().answers().isCoached(4).skeletonShown();
    interview.on({ type: 'finishInterview', at: 3 });
    expect(interview.going.interview.overall).toBe(8);
  });

  it('a submitted typed answer needs words', () => {
    const interview = rehearsal().starts().speaks().on({ type: 'typeInstead' });
    expect(interview.on({ type: 'submitAnswer', text: '   ', at: 1 }).state.phase).toBe('listening');
    expect(interview.on({ type: 'submitAnswer', text: 'I did it.', at: 1 }).effects[0]).toMatchObject({
      type: 'sealTake',
      typed: 'I did it.',
    });
  });

  it('sealing twice changes nothing', () => {
    const interview = rehearsal().starts().speaks().finishes().isSealed();
    const before = interview.going.takes;
    interview.isSealed();
    expect(interview.going.takes).toEqual(before);
  });

  it('asks for the words when the recording is kept but nothing was heard', () => {
    const interview = rehearsal().starts().speaks().finishes().isSealed().isHeard(null);
    expect(interview.state.phase).toBe('wording');
    interview.on({ type: 'submitAnswer', text: 'What I said.', at: 1 });
    expect(interview.effects[0]).toMatchObject({ type: 'hear', words: 'What I said.' });
  });

  it('a lost microphone seals what was said', () => {
    const interview = rehearsal()
      .starts()
      .speaks()
      .on({ type: 'microphoneLost', failure: failure('microphoneLost'), at: 4 });
    expect(interview.does[0]).toBe('sealTake');
    expect(interview.going.notice?.reason).toBe('microphoneLost');
  });

  it('a lost connection changes nothing about the take', () => {
    const interview = rehearsal().starts().speaks();
    interview.on({
      type: 'connectionChanged',
      connection: 'lost',
      failure: failure('connectionLost'),
      at: 1,
    });
    expect(interview.state.phase).toBe('listening');
    expect(interview.does).toEqual(['reconnect']);
    interview.on({ type: 'connectionChanged', connection: 'ready', failure: null, at: 1 });
    expect(interview.going.notice).toBeNull();
  });

  it.each(['sessionExpired', 'providerUnreachable', 'connectionLost'] as const)(
    'a voice that is back takes the notice of its absence away: %s',
    (reason) => {
      const interview = rehearsal().starts().speaks();
      interview.on({ type: 'connectionChanged', connection: 'lost', failure: failure(reason), at: 1 });
      interview.on({ type: 'connectionChanged', connection: 'connecting', failure: null, at: 1 });
      interview.on({ type: 'connectionChanged', connection: 'ready', failure: null, at: 1 });
      expect(interview.going.notice).toBeNull();
    },
  );
});

describe('feedback', () => {
  it('waits for the skeleton, and the skeleton waits for feedback', () => {
    const interview = rehearsal().starts().speaks().answers().skeletonShown();
    expect(interview.state.phase).toBe('processing');
    expect(interview.isCoached(7).state.phase).toBe('feedback');
  });

  it('keeps the answer when the coach fails, and can be tried again', () => {
    const interview = rehearsal().starts().speaks().answers().skeletonShown();
    interview.on({ type: 'reviewFailed', attemptId: 'q0.1', failure: failure('coachUnavailable') });
    expect(interview.state).toMatchObject({
      phase: 'feedback',
      review: { failure: { reason: 'coachUnavailable' } },
    });
    expect(interview.on({ type: 'tryAgain' }).does).toEqual(['review', 'showSkeleton']);
    expect(interview.isCoached(6).skeletonShown().state.phase).toBe('feedback');
  });

  it('offers one follow-up per question, speaks it once, and none to a follow-up', () => {
    const interview = rehearsal().starts().speaks().answers().followUpIsOffered();
    expect(interview.does).toEqual(['addQuestion', 'say']);
    const spoken = interview.effects[1];
    if (spoken?.type !== 'say') throw new Error('unreachable');
    expect(interview.followUpIsOffered('Another?').does).toEqual([]);
    interview.on({ type: 'lineEnded', lineId: spoken.line.id, ending: 'finished', at: 1 });
    interview.isCoached(5).skeletonShown().on({ type: 'answerFollowUp', at: 2 });
    expect(interview.state).toMatchObject({ phase: 'listening', open: { take: 1 } });
    expect(currentQuestion(interview.going).followUpOf).toBe('q0');
    expect(interview.answers().followUpIsOffered('And then?').does).toEqual([]);
  });

  it('gives the light to the interviewer while the follow-up is spoken', () => {
    const interview = rehearsal()
      .starts()
      .speaks()
      .answers()
      .followUpIsOffered()
      .isCoached(5)
      .skeletonShown();
    expect(interview.state).toMatchObject({ review: { followUp: { speaking: true, heard: false } } });
    const { state } = interview;
    if (state.phase !== 'feedback') throw new Error('unreachable');
    interview.on({ type: 'lineEnded', lineId: state.review.followUp!.line.id, ending: 'interrupted', at: 1 });
    expect(interview.state).toMatchObject({ review: { followUp: { speaking: false, heard: false } } });
  });

  it('asks the follow-up again when it was not heard to the end', () => {
    const interview = rehearsal()
      .starts()
      .speaks()
      .answers()
      .followUpIsOffered()
      .isCoached(5)
      .skeletonShown();
    interview.on({ type: 'answerFollowUp', at: 2 });
    expect(interview.state.phase).toBe('asking');
    expect(interview.does).toEqual(['hush', 'say']);
  });

  it('offers the unanswered follow-up again after a retry, without speaking it twice', () => {
    const interview = rehearsal()
      .starts()
      .speaks()
      .answers()
      .followUpIsOffered()
      .isCoached(5)
      .skeletonShown();
    interview.on({ type: 'retryQuestion' }).speaks().answers().followUpIsOffered('Worded otherwise?');
    expect(interview.does).toEqual([]);
    expect(interview.going.questions.filter((question) => question.followUpOf === 'q0')).toHaveLength(1);
    interview.isCoached(5).skeletonShown();
    expect(interview.state).toMatchObject({
      review: { followUp: { question: { text: 'And what was the result?' } } },
    });
  });

  it('that comes late still counts for its take', () => {
    const interview = rehearsal().starts().speaks().answers().skeletonShown();
    const attempt = interview.attempt;
    interview.on({ type: 'reviewFailed', attemptId: attempt.id, failure: failure('coachUnavailable') });
    interview.on({ type: 'nextQuestion', at: 1 });
    interview.on({ type: 'reviewed', feedback: aFeedback(attempt, 9), notice: null });
    expect(interview.going.takes['q0']?.[0]?.overall).toBe(9);
  });

  it('that comes after the end still counts for the whole, whose row is left to whoever kept it', () => {
    const interview = rehearsal().starts(aGoing(1)).speaks().answers().skeletonShown();
    const attempt = interview.attempt;
    interview.on({ type: 'reviewFailed', attemptId: attempt.id, failure: failure('coachUnavailable') });
    interview.on({ type: 'finishInterview', at: 1 });
    interview.on({ type: 'reviewed', feedback: aFeedback(attempt, 9), notice: null });
    expect(interview.going.interview.overall).toBe(9);
    expect(interview.effects).toEqual([]);
  });

  it('that comes while the interview waits in the lobby counts when it is resumed', () => {
    const interview = rehearsal().starts().speaks().answers();
    const attempt = interview.attempt;
    interview.on({ type: 'interrupted', at: 3, notice: null });
    interview.on({ type: 'reviewed', feedback: aFeedback(attempt, 9), notice: null }).on({ type: 'resume' });
    expect(interview.going.takes['q0']).toMatchObject([{ overall: 9 }]);
  });

  it('on half the words says that part is missing, whatever stood in the way', () => {
    const interview = rehearsal().starts().speaks().finishes().isSealed();
    const attempt = { ...interview.attempt, transcript: 'I led' };
    interview.on({ type: 'takeHeard', attempt, failure: failure('connectionLost') });
    expect(interview.going.notice?.reason).toBe('transcriptionFailed');
  });

  it('of an older attempt is not shown', () => {
    const interview = rehearsal().starts().speaks().answers().skeletonShown();
    interview.on({ type: 'reviewed', feedback: aFeedback(anAttempt('q9.0'), 9), notice: null });
    expect(interview.state.phase).toBe('processing');
  });
});

it('a button that can do nothing more at least puts its notice away', () => {
  const interview = rehearsal().starts();
  interview.on({ type: 'troubled', failure: failure('providerUnreachable') }).on({ type: 'tryAgain' });
  expect(interview.state.phase).toBe('asking');
  expect(interview.going.notice).toBeNull();
});

it('leaves the state as it is where an event means nothing', () => {
  const lobby = inLobby();
  expect(transition(lobby, { type: 'finishAnswer', at: 1 }).state).toBe(lobby);
});
