import { describe, expect, it } from 'vitest';
import type { Going } from '@/lib/domain/interview/interview-state';
import { builtInPersonas } from '@/lib/domain/personas';
import { aGoing, aQuestion, rehearsal, type Rehearsal } from '../helpers/rehearsal';

const [maya, daniel, ingrid] = builtInPersonas;
const spares = { q1: { gentler: 'An easier one?', deeper: 'A deeper one?' } };

const interviewed = (going: Going, change: Partial<Going['interview']>): Going => ({
  ...going,
  interview: { ...going.interview, ...change },
});

/** The first question is answered and judged; the candidate goes on. */
const afterFirst = (going: Going, overall: number | null, at = 1): Rehearsal =>
  rehearsal()
    .starts(going)
    .speaks()
    .answers()
    .isCoached(overall)
    .skeletonShown()
    .on({ type: 'nextQuestion', at });

const asked = ({ state }: Rehearsal): { lead: string | null; question: string } => {
  if (state.phase !== 'asking') throw new Error(`Nothing is asked while ${state.phase}.`);
  return { lead: state.lead?.text ?? null, question: state.line.text };
};

describe('an adaptive interview', () => {
  it.each([
    ['a strong answer is followed by a deeper question', 7.5, 'A deeper one?', 'Let me go a little deeper.'],
    ['a middling answer by the planned one', 6, 'Question 1?', null],
    [
      'a weak answer by a gentler one, kindly',
      4.5,
      'An easier one?',
      expect.stringContaining('Take a breath'),
    ],
    ['an answer without a score by the planned one', null, 'Question 1?', null],
  ])('%s', (_promise, overall, question, lead) => {
    expect(asked(afterFirst(aGoing(2, { spares }), overall))).toEqual({ lead, question });
  });

  it('writes the question as it was asked', () => {
    const interview = afterFirst(aGoing(2, { spares }), 9);
    expect(interview.does).toEqual(['hush', 'addQuestion', 'say']);
    expect(interview.going.questions[1]?.text).toBe('A deeper one?');
  });

  it('does not call the bank’s words a model’s', () => {
    const going = aGoing(2, { spares });
    const worded = { ...aQuestion(1), source: 'model' as const, wordedFrom: 'The planned one?' };
    const interview = afterFirst({ ...going, questions: [aQuestion(0), worded] }, 9);
    expect(interview.going.questions[1]).toEqual({ ...aQuestion(1), text: 'A deeper one?' });
  });

  it('keeps to the plan where the difficulty is pinned', () => {
    const pinned = interviewed(aGoing(2, { spares }), { difficulty: 'hard' });
    expect(asked(afterFirst(pinned, 9)).question).toBe('Question 1?');
  });

  it('says the word before the question first, and the question as a line of its own', () => {
    const interview = afterFirst(aGoing(2, { spares }), 9);
    const { state } = interview;
    if (state.phase !== 'asking' || !state.lead) throw new Error('No word before the question.');
    expect(interview.effects.at(-1)).toEqual({ type: 'say', line: state.lead });
    interview.on({ type: 'lineEnded', lineId: state.lead.id, ending: 'failed', at: 2 });
    expect(interview.effects).toEqual([{ type: 'say', line: state.line }]);
    expect(interview.going.notice).toBeNull();
  });
});

describe('a panel', () => {
  const panel = aGoing(4, { personas: [maya!, daniel!, ingrid!] });

  it('takes turns, question by question, each in the own voice', () => {
    const interview = rehearsal().starts(panel);
    const askers: string[] = [];
    for (let question = 0; question < 4; question += 1) {
      const { state } = interview;
      if (state.phase !== 'asking') throw new Error(`Nothing is asked while ${state.phase}.`);
      askers.push(state.line.personaId);
      if (state.lead) interview.on({ type: 'lineEnded', lineId: state.lead.id, ending: 'finished', at: 1 });
      interview.speaks().answers().isCoached(6).skeletonShown().on({ type: 'nextQuestion', at: 1 });
    }
    expect(askers).toEqual(['maya', 'daniel', 'ingrid', 'maya']);
  });

  it('hands over in the voice of whoever asked before', () => {
    const interview = afterFirst(panel, 6);
    expect(interview.state).toMatchObject({
      lead: { personaId: 'maya', purpose: 'handOver', text: 'Thank you. Daniel has the next question.' },
      line: { personaId: 'daniel' },
    });
  });

  it('lets the same person ask the follow-up', () => {
    const interview = rehearsal().starts(panel).speaks().answers().followUpIsOffered();
    expect(interview.effects.at(-1)).toMatchObject({ type: 'say', line: { personaId: 'maya' } });
  });
});

describe('what ends an interview before its last question', () => {
  it('is the time budget, once the question is answered', () => {
    const timed = interviewed(aGoing(3), { minutes: 15 });
    expect(afterFirst(timed, 6, 14 * 60_000).state.phase).toBe('asking');
    const over = afterFirst(timed, 6, 16 * 60_000);
    expect(over.state).toMatchObject({ phase: 'completed', going: { notice: { reason: 'timeBudgetOver' } } });
  });

  /** The question is asked, answered and judged; the candidate goes on. */
  const goesOn = (interview: Rehearsal): Rehearsal => {
    interview.speaks().answers().isCoached(6).skeletonShown();
    return interview.on({ type: 'nextQuestion', at: interview.at() });
  };
  const minute = 60_000;
  const hour = 60 * minute;

  it('is no wall clock that is put on by hours: a quarter of an hour is counted', () => {
    const interview = rehearsal().starts(interviewed(aGoing(4), { minutes: 30 }));
    interview.speaks().clockIs(9 * hour);
    interview.answers().isCoached(6).skeletonShown().on({ type: 'nextQuestion', at: interview.at() });
    expect(interview.state.phase).toBe('asking');
    expect(goesOn(interview.clockIs(9 * hour + 14 * minute)).state.phase).toBe('asking');
    expect(goesOn(interview.clockIs(9 * hour + 16 * minute)).going.notice?.reason).toBe('timeBudgetOver');
  });

  it('comes also where the wall clock is put back', () => {
    const interview = rehearsal().clockIs(12 * hour);
    interview.starts(interviewed(aGoing(4), { minutes: 15 }));
    expect(goesOn(interview.clockIs(11 * hour)).state.phase).toBe('asking');
    expect(goesOn(interview.clockIs(11 * hour + 14 * minute)).state.phase).toBe('asking');
    expect(goesOn(interview.clockIs(11 * hour + 16 * minute)).going.notice?.reason).toBe('timeBudgetOver');
  });

  it('begins anew where the interview is resumed', () => {
    const interview = rehearsal().starts(interviewed(aGoing(4), { minutes: 15 }));
    goesOn(interview.clockIs(14 * minute)).on({ type: 'interrupted', at: interview.at(), notice: null });
    interview.clockIs(hour).on({ type: 'resume' }).isPrepared();
    interview.on({ type: 'skipQuestion', at: hour + 14 * minute });
    expect(interview.state.phase).toBe('asking');
  });

  it('is the cost limit, said at four fifths and at the whole', () => {
    const interview = rehearsal()
      .starts(aGoing(3, { costCap: 1 }))
      .speaks();
    const costs = (dollars: number): Rehearsal =>
      interview.on({ type: 'costChanged', cost: { dollars, unpriced: [] }, at: 1 });
    expect(costs(0.79).going.notice).toBeNull();
    expect(costs(0.8).going.notice?.reason).toBe('costNearCap');
    interview.on({ type: 'dismissNotice' });
    expect(costs(0.9).going.notice).toBeNull();
    expect(costs(1).going.notice?.reason).toBe('costCapReached');
    // The answer that is being given is heard, judged and may be retried; only no new question is asked.
    interview.answers().isCoached(7).skeletonShown();
    expect(interview.state.phase).toBe('feedback');
    interview.on({ type: 'nextQuestion', at: 2 });
    expect(interview.state).toMatchObject({
      phase: 'completed',
      going: { notice: { reason: 'costCapReached' } },
    });
  });

  it('is nothing where neither is set', () => {
    const free = aGoing(2, { cost: { dollars: 50, unpriced: [] } });
    expect(afterFirst(free, 6, 10 * 3_600_000).state.phase).toBe('asking');
  });
});
