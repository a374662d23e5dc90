import { describe, expect, it } from 'vitest';
import type { Opening } from '@/lib/domain/interview/interview-phase';
import type { Going } from '@/lib/domain/interview/interview-state';
import type { Line } from '@/lib/domain/interview/line';
import { aGoing, rehearsal, type Rehearsal } from '../helpers/rehearsal';

const withOpening = (opening: Opening, change: Partial<Going> = {}): Going => {
  const going = aGoing(2, change);
  return { ...going, interview: { ...going.interview, opening } };
};

const lineOf = ({ state }: Rehearsal): Line => {
  if (state.phase === 'completed' && state.farewell) return state.farewell;
  if (state.phase !== 'intro' && state.phase !== 'asking') throw new Error(`Silent while ${state.phase}.`);
  return state.line;
};

/** The candidate has the floor, says something and hands it over; somebody heard `words`. */
function chats(interview: Rehearsal, words: string): Rehearsal {
  if (interview.state.phase !== 'chatting') throw new Error(`No chat while ${interview.state.phase}.`);
  const { chatId } = interview.state;
  return interview.finishes().on({ type: 'chatHeard', chatId, text: words });
}

/** Up to the feedback of the last question. */
const throughQuestions = (interview: Rehearsal): Rehearsal =>
  interview
    .speaks()
    .answers()
    .isCoached(6)
    .skeletonShown()
    .on({ type: 'nextQuestion', at: 1 })
    .speaks()
    .answers()
    .isCoached(6)
    .skeletonShown();

describe('the six phases', () => {
  it('go from welcome to goodbye in a whole interview', () => {
    const interview = rehearsal().starts(withOpening('whole'));
    expect(lineOf(interview).purpose).toBe('welcome');
    interview.speaks();
    expect(lineOf(interview).purpose).toBe('smallTalk');
    interview.speaks();
    expect(interview.does).toEqual(['listenToChat']);

    chats(interview, 'Quite good, I had coffee.');
    expect(lineOf(interview)).toMatchObject({ purpose: 'reply', replyTo: 'Quite good, I had coffee.' });
    interview.speaks();
    expect(lineOf(interview).purpose).toBe('companyIntroduction');
    interview.speaks();
    expect(interview.going.interviewPhase).toBe('questions');
    expect(lineOf(interview).purpose).toBe('question');

    throughQuestions(interview).on({ type: 'wrapUp', at: 1 });
    expect(lineOf(interview).purpose).toBe('wrapUp');
    chats(interview.speaks(), 'What does the team look like?');
    expect(lineOf(interview)).toMatchObject({ purpose: 'reply', replyTo: 'What does the team look like?' });
    interview.speaks();
    expect(interview.state.phase).toBe('chatting');

    interview.on({ type: 'finishInterview', at: 2 });
    expect(lineOf(interview).purpose).toBe('goodbye');
    expect(interview.does).toEqual(['discardChat', 'updateInterview', 'closeMicrophone', 'say']);
    interview.on({ type: 'lineEnded', lineId: lineOf(interview).id, ending: 'failed', at: 3 });
    expect(interview.does).toEqual(['release']);
  });

  it.each([
    ['straight', ['question']],
    ['welcome', ['welcome', 'question']],
  ] as const)('%s begins with %j', (opening, purposes) => {
    const interview = rehearsal().starts(withOpening(opening));
    for (const [index, purpose] of purposes.entries()) {
      if (index > 0) interview.speaks();
      expect(lineOf(interview).purpose).toBe(purpose);
    }
  });

  it('scores nothing that is said outside the questions', () => {
    const interview = rehearsal().starts(withOpening('whole')).speaks().speaks();
    chats(interview, 'I once led forty people through a merger.');
    expect(interview.going.takes).toEqual({});
  });

  it('lets small talk be skipped, and lets go of what was heard of it', () => {
    const interview = rehearsal().starts(withOpening('whole')).speaks().speaks();
    interview.on({ type: 'skipQuestion', at: 1 });
    expect(interview.does[0]).toBe('discardChat');
    expect(lineOf(interview).purpose).toBe('companyIntroduction');
    interview.on({ type: 'skipQuestion', at: 2 });
    expect(lineOf(interview).purpose).toBe('question');
  });

  it('answers kindly where nobody heard the small talk', () => {
    const interview = rehearsal().starts(withOpening('whole')).speaks().speaks();
    chats(interview, '   ');
    expect(lineOf(interview)).toMatchObject({ purpose: 'reply', replyTo: null });
  });

  it('ignores words of a chat that was not handed over, or of another one', () => {
    const interview = rehearsal().starts(withOpening('whole')).speaks().speaks();
    interview.on({ type: 'chatHeard', chatId: 'interview.chat.99', text: 'x' });
    expect(interview.state).toMatchObject({ phase: 'chatting', open: true });
  });

  it('offers the wrap-up after the last question of a whole interview only', () => {
    const short = throughQuestions(rehearsal().starts(withOpening('welcome')).speaks());
    expect(short.on({ type: 'wrapUp', at: 1 }).state.phase).toBe('feedback');
  });

  it('says goodbye without the microphone, and not at all where the voice is gone', () => {
    const interview = throughQuestions(rehearsal().starts(withOpening('welcome')).speaks());
    interview.on({ type: 'connectionChanged', connection: 'lost', failure: null, at: 1 });
    interview.on({ type: 'finishInterview', at: 1 });
    expect(interview.does).toEqual(['hush', 'updateInterview', 'release']);
  });

  it('reads no more than two sentences of a posting aloud', () => {
    const summary = `We run ferries. ${'Each of them is painted by hand every single spring. '.repeat(20)}`;
    const job = {
      id: 'job',
      title: 'Deck officer',
      company: 'Fjord Lines',
      skills: [],
      competencies: [],
      summary,
      posting: '',
      createdAt: 0,
      updatedAt: 0,
      deletedAt: null,
    };
    const interview = rehearsal().starts(withOpening('whole', { job })).speaks().speaks();
    chats(interview, 'Fine.').speaks();
    const { text } = lineOf(interview);
    expect(text).toMatch(/^Let me say a word about Fjord Lines\. We run ferries\./);
    expect(text.length).toBeLessThan(300);
  });
});
