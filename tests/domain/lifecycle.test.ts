import { describe, expect, it } from 'vitest';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import { transition } from '@/lib/domain/interview/interview';
import { inLobby } from '@/lib/domain/interview/interview-state';
import { aGoing, rehearsal, type Rehearsal } from '../helpers/rehearsal';

/** What was last written of the interview; null where nothing was. */
const written = (course: Rehearsal): InterviewRecord | null =>
  course.effects
    .flatMap((effect) => (effect.type === 'updateInterview' ? [effect.going.interview] : []))
    .at(-1) ?? null;

const answered = () => rehearsal().starts().speaks().answers().isCoached(7).skeletonShown();

describe('the life of an interview', () => {
  it('is paused where it waits in the lobby, with its score so far and the moment', () => {
    const interview = answered().on({ type: 'interrupted', at: 9_000, notice: null });
    expect(written(interview)).toMatchObject({
      state: 'paused',
      lastActiveAt: 9_000,
      overall: 7,
      endedAt: null,
    });
    expect(interview.state).toMatchObject({ resumable: { interview: { state: 'paused' } } });
  });

  it('is paused after a crash, too, and as it was where it had been given up', () => {
    const recovered = (state: InterviewRecord['state']) => {
      const going = aGoing();
      return transition(inLobby(), {
        type: 'recovered',
        going: { ...going, interview: { ...going.interview, state } },
      });
    };
    expect(recovered('inProgress')).toMatchObject({
      state: { resumable: { interview: { state: 'paused' } } },
      effects: [{ type: 'updateInterview' }],
    });
    expect(recovered('abandoned')).toMatchObject({
      state: { resumable: { interview: { state: 'abandoned' } } },
      effects: [],
    });
  });

  it('is in progress again when it is resumed', () => {
    const interview = answered().on({ type: 'interrupted', at: 9_000, notice: null }).on({ type: 'resume' });
    interview.isPrepared({ at: 12_000 });
    expect(written(interview)).toMatchObject({ state: 'inProgress', lastActiveAt: 12_000, overall: 7 });
  });

  it('is completed where it is left in the lobby after an answer, and cancelled before the first', () => {
    const leave = (interview: Rehearsal) =>
      written(
        interview.on({ type: 'interrupted', at: 9_000, notice: null }).on({ type: 'discardResumable' }),
      );
    expect(leave(answered())).toMatchObject({ state: 'completed', endedAt: 9_000, overall: 7 });
    expect(leave(rehearsal().starts())).toMatchObject({ state: 'cancelled', endedAt: 9_000 });
  });

  it('is over when another one begins, and not before that one does', () => {
    const interview = answered().on({ type: 'interrupted', at: 9_000, notice: null });
    const going = aGoing();
    interview.on({ type: 'start', going: { ...going, interview: { ...going.interview, id: 'other' } } });
    expect(written(interview)).toBeNull();
    interview.isPrepared({ at: 12_000 });
    expect(written(interview)).toMatchObject({ id: 'interview', state: 'completed' });
  });

  it('is cancelled where it ends before its first answer, also where all was skipped', () => {
    expect(written(rehearsal().starts().on({ type: 'endInterview', at: 9 }))).toMatchObject({
      state: 'cancelled',
    });
    const skipped = rehearsal().starts().speaks().on({ type: 'skipQuestion', at: 5 });
    expect(written(skipped.speaks().on({ type: 'skipQuestion', at: 9 }))).toMatchObject({
      state: 'cancelled',
    });
  });
});
