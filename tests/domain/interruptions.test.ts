import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { inLobby } from '@/lib/domain/interview/interview-state';
import { aGoing, anAttempt, rehearsal } from '../helpers/rehearsal';

describe('interruptions', () => {
  it('closing the meeting keeps the take and waits in the lobby', () => {
    const interview = rehearsal().starts().speaks().on({ type: 'interrupted', at: 3, notice: null });
    expect(interview.does).toEqual(['sealTake', 'release', 'updateInterview']);
    expect(interview.state).toMatchObject({ phase: 'lobby', resumable: { currentId: 'q0' } });
    expect(interview.on({ type: 'resume' }).does).toEqual(['prepare']);
    interview.isPrepared({ at: 1 });
    expect(interview.state.phase).toBe('asking');
  });

  it('ending keeps the finished takes, and the open one unjudged', () => {
    const interview = rehearsal().starts().speaks().answers().isCoached(7).skeletonShown();
    interview.on({ type: 'nextQuestion', at: 1 }).speaks().on({ type: 'endInterview', at: 2 });
    expect(interview.state.phase).toBe('completed');
    expect(interview.does).toEqual(['sealTake', 'updateInterview', 'release']);
    expect(interview.going.takes['q1']).toMatchObject([{ take: 1, overall: null }]);
  });

  const inEveryPhase = [
    ['preparing', () => rehearsal().on({ type: 'start', going: aGoing() })],
    ['asking', () => rehearsal().starts()],
    ['listening', () => rehearsal().starts().speaks()],
    ['processing', () => rehearsal().starts().speaks().answers()],
    ['wording', () => rehearsal().starts().speaks().finishes().isSealed().isHeard(null)],
    ['feedback', () => rehearsal().starts().speaks().answers().isCoached(7).skeletonShown()],
  ] as const;

  it.each(inEveryPhase)(
    'let go of the microphone while %s, and the interview can be resumed',
    (phase, at) => {
      const interview = at();
      expect(interview.state.phase).toBe(phase);
      interview.on({ type: 'interrupted', at: 3, notice: failure('notAlone') });
      expect(interview.does).toContain('release');
      expect(interview.state).toMatchObject({
        phase: 'lobby',
        notice: { reason: 'notAlone' },
        resumable: { currentId: 'q0' },
      });
    },
  );

  it('keep the words of the take that was open, but send nothing while others are there', () => {
    const sealed = { type: 'takeSealed', attempt: anAttempt('q0.1') } as const;
    const left = rehearsal().starts().speaks().on({ type: 'interrupted', at: 3, notice: null });
    expect(left.on(sealed).does).toEqual(['hear']);
    const joined = rehearsal().starts().speaks();
    joined.on({ type: 'interrupted', at: 3, notice: failure('notAlone') });
    expect(joined.on(sealed).does).toEqual([]);
    const over = rehearsal().starts().speaks().on({ type: 'endInterview', at: 3 });
    expect(over.on(sealed).does).toEqual(['hear']);
  });

  it('ending right after the answer was finished keeps that answer', () => {
    const interview = rehearsal().starts().speaks().finishes().on({ type: 'endInterview', at: 2 });
    expect(interview.state.phase).toBe('completed');
    expect(interview.going.takes['q0']).toMatchObject([{ attemptId: 'q0.1', take: 1, overall: null }]);
  });

  it.each([
    { type: 'prepareFailed', failure: failure('providerRefusedKey') },
    { type: 'endInterview', at: 5 },
    { type: 'interrupted', at: 5, notice: null },
  ] as const)(
    'a start that comes to nothing leaves the interview that waits in the lobby: $type',
    (event) => {
      const interview = rehearsal().starts().speaks().on({ type: 'interrupted', at: 3, notice: null });
      const other = aGoing(1);
      interview.on({ type: 'start', going: { ...other, interview: { ...other.interview, id: 'other' } } });
      interview.on(event);
      expect(interview.state).toMatchObject({
        phase: 'lobby',
        resumable: { interview: { id: 'interview' } },
      });
    },
  );

  it('a refused start says why in the lobby', () => {
    const interview = rehearsal().on({ type: 'start', going: aGoing() });
    interview.on({ type: 'prepareFailed', failure: failure('microphoneDenied') });
    expect(interview.state).toMatchObject({ phase: 'lobby', notice: { reason: 'microphoneDenied' } });
    expect(interview.does).toContain('release');
  });

  it('an interview without answers ends in the lobby', () => {
    expect(rehearsal().starts().on({ type: 'endInterview', at: 2 }).state).toEqual(inLobby());
  });
});

describe('an interview that is resumed', () => {
  const resumedFrom = (interview: ReturnType<typeof rehearsal>): string => {
    interview.on({ type: 'interrupted', at: 9, notice: null }).on({ type: 'resume' });
    return interview.isPrepared({ at: 1 }).going.currentId;
  };

  it('goes on at the next question where the last one was judged', () => {
    expect(resumedFrom(rehearsal().starts().speaks().answers().isCoached(7).skeletonShown())).toBe('q1');
  });

  it.each([null, 'practice'] as const)(
    'goes on at the next question where the last one was looked at without a score',
    (notScored) => {
      const going = aGoing();
      const interview = rehearsal().starts({
        ...going,
        interview: { ...going.interview, practice: notScored === 'practice' },
      });
      expect(resumedFrom(interview.speaks().answers().isCoached(null).skeletonShown())).toBe('q1');
    },
  );

  it('asks the same question where its answer was broken off', () => {
    expect(resumedFrom(rehearsal().starts().speaks())).toBe('q0');
  });

  it('stays at the last question', () => {
    expect(resumedFrom(rehearsal().starts(aGoing(1)).speaks().answers().isCoached(7).skeletonShown())).toBe(
      'q0',
    );
  });
});

it('a candidate who types is no longer heard by anybody', () => {
  const interview = rehearsal().starts().speaks().on({ type: 'typeInstead' });
  expect(interview.effects).toEqual([{ type: 'stopHearing', attemptId: 'q0.1' }]);
  expect(interview.on({ type: 'typeInstead' }).does).toEqual([]);
});
