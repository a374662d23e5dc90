import { describe, expect, it } from 'vitest';
import type { ReviewInput } from '@/lib/coach/coach';
import { contextOf } from '@/lib/coach/review-context';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { normalised } from '@/lib/domain/delivery/words';
import { answers, type AnswerName } from './answers';
import { job, reviewOf, saying } from './review-input';

type Content = CoachFeedback['content_feedback'];
const adviceOn = (input: ReviewInput): Content => contextOf(input).builtIn.content.content_feedback;
const names = Object.keys(answers) as AnswerName[];
const quotesIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => Array.from(text.matchAll(/“([^”]+)”/g), (match) => match[1] ?? ''));

describe('advice', () => {
  it.each(names)('on "%s" quotes what was said, and nothing else', (name) => {
    const { top_strengths } = adviceOn(reviewOf(name));
    const said = normalised(answers[name].transcript);
    expect(top_strengths.length).toBeGreaterThan(0);
    for (const quote of quotesIn(top_strengths)) expect(said).toContain(normalised(quote.replace('…', '')));
  });

  it('does not say the same to any two answers', () => {
    const all = names.map((name) => adviceOn(reviewOf(name)));
    const improvements = all.map((advice) => advice.top_improvements.join('\n'));
    expect(new Set(improvements).size).toBe(names.length);
    expect(new Set(all.map((advice) => advice.headline)).size).toBeGreaterThanOrEqual(7);
  });

  it('judges nobody', () => {
    const text = names.map((name) => JSON.stringify(adviceOn(reviewOf(name)))).join('\n');
    expect(text).not.toMatch(
      /\b(?:hire|reject|fail(?:s|ed)? the|poor|bad answer|unfortunately|weak answer|terrible|you should have)\b/i,
    );
  });

  it.each([
    ['noResult', /ending/, /add how it ended/],
    ['noAction', /What you did about it/, /each beginning with “I”/],
    ['habit', /habit/, /Pick one day/],
    ['technicalThin', /.+/, /two sentences|problem in your own words|steps/],
  ] satisfies [AnswerName, RegExp, RegExp][])(
    'on "%s" names what to mend, and where',
    (name, headline, improvement) => {
      const advice = adviceOn(reviewOf(name));
      expect(advice.headline).toMatch(headline);
      expect(advice.top_improvements.join(' ')).toMatch(improvement);
      expect(advice.one_action_tip).toMatch(/^Next take: /);
    },
  );

  it('says which of the question’s words have not come in yet', () => {
    const advice = adviceOn(reviewOf('offTopic'));
    expect(advice.headline).toContain('“persuade”');
    expect(advice.relevance_note).toContain('Not heard yet: “persuade”');
  });

  it('names what of the posting was said and what it asks for besides', () => {
    const note = adviceOn(
      reviewOf('strong', { job: { ...job, skills: ['checkout', 'TypeScript'] } }),
    ).relevance_note;
    expect(note).toContain('From the posting you name checkout.');
    expect(note).toContain('It also asks for TypeScript');
  });

  it('asks for the own part where only "we" acted', () => {
    const advice = adviceOn(
      saying(
        'At our last company we had a conflict with the design team about the payment page, and the deadline was close. ' +
          'We invited them to a workshop, we built two versions together and we tested both with customers. ' +
          'As a result the launch was on time, errors dropped by 30 percent, and customers no longer complained about the page.',
      ),
    );
    expect(advice.headline).toContain('your own part');
    expect(advice.top_improvements[0]).toMatch(/say which part of “we” was you/);
  });

  it('shows the hedges that were used', () => {
    const transcript = answers.strong.transcript
      .replace('First I asked', 'First I think I maybe asked')
      .replace('Then I built', 'Then I kind of built')
      .replace('we launched', 'we maybe launched');
    expect(adviceOn(saying(transcript)).top_improvements.join(' ')).toContain('“maybe”');
  });

  it('asks a follow-up’s answer for nothing but what it was asked', () => {
    const input = reviewOf('noAction');
    const question = { ...input.question, followUpOf: 'question-0' };
    const advice = adviceOn({ ...input, question, parentQuestionText: 'Tell me about a time you failed.' });
    expect(advice.top_improvements.join(' ')).not.toMatch(/each beginning with/);
  });
});

describe('a word on delivery', () => {
  const words = (change: Partial<NonNullable<ReviewInput['delivery']>>, practice = false) => {
    const { delivery } = reviewOf('strong');
    if (!delivery) throw new Error('no delivery');
    return contextOf(reviewOf('strong', { practice, delivery: { ...delivery, ...change } })).builtIn.content
      .delivery_feedback;
  };
  const um = { word: 'um', certain: true, weight: 1, at: null, from: 0, to: 2 };

  it.each([
    ['a fast take', { wordsPerMinute: 185 }, /fast/, /185 words a minute/],
    ['a slow take', { wordsPerMinute: 95 }, /Slow/, /95 words a minute/],
    [
      'one favourite filler',
      { fillers: [um, um, um, um], fillersPerMinute: 14 },
      /“um”/,
      /14 fillers a minute/,
    ],
    [
      'a level voice',
      { pitch: { semitones: 1.1, quotient: 0.06, voicedSeconds: 20 } },
      /easy/,
      /Pitch stays nearly level/,
    ],
    [
      'a lively voice',
      { pitch: { semitones: 3.4, quotient: 0.2, voicedSeconds: 20 } },
      /moves/,
      /moves well/,
    ],
  ])('follows from what was measured: %s', (_, change, headline, note) => {
    const feedback = words(change);
    expect(feedback.headline).toMatch(headline);
    expect(feedback.metrics.clarity_note).toMatch(note);
  });

  it('has no figure in practice', () => {
    const feedback = words({ wordsPerMinute: 185, fillers: [um, um, um, um], fillersPerMinute: 14 }, true);
    expect(JSON.stringify(feedback)).not.toMatch(/\d/);
  });
});
