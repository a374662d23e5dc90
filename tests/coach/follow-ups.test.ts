import { describe, expect, it } from 'vitest';
import type { ReviewEvent } from '@/lib/coach/coach';
import { createModelCoach } from '@/lib/coach/model-coach';
import { honest } from './model-answer';
import { answering, closeProviders, feedbackOf, followUps, playing, rehearse } from './rehearsal';
import { reviewOf } from './review-input';
import { openStream, streaming, usage, type Reply } from './scripted-provider';

closeProviders();

describe('follow-ups', () => {
  const asking = {
    should_ask: true,
    question_text: 'How did the client react in the end?',
    reason: 'No result.',
  };

  it('are handed on before the rest has arrived, once', async () => {
    let rest: (() => void) | null = null;
    const text = JSON.stringify({ ...honest, follow_up: asking });
    const cut = text.indexOf('"reason"');
    const reply: Reply = (response) => {
      const send = openStream(response);
      send({ type: 'response.output_text.delta', delta: text.slice(0, cut) });
      rest = () => {
        send({ type: 'response.output_text.delta', delta: text.slice(cut) });
        send({ type: 'response.completed', response: { usage } });
        response.end();
      };
    };
    const scripted = await playing(reply);
    const events: ReviewEvent[] = [];
    const done = createModelCoach(scripted.provider).review(
      reviewOf('noResult'),
      new AbortController().signal,
      (event) => {
        events.push(event);
        if (event.type === 'followUp') rest?.();
      },
    );
    const result = await done;
    expect(events[0]).toEqual({ type: 'followUp', text: asking.question_text, kind: 'missing_star' });
    expect(followUps(events)).toHaveLength(1);
    expect('feedback' in result && result.feedback.content?.follow_up.question_text).toBe(
      asking.question_text,
    );
  });

  it('are not asked where nothing is missing, whatever the model says', async () => {
    const rehearsal = await rehearse(reviewOf('strong'), [answering({ follow_up: asking })]);
    expect(followUps(rehearsal.events)).toEqual([]);
    expect(feedbackOf(rehearsal).content.follow_up).toEqual({
      should_ask: false,
      question_text: '',
      reason: '',
    });
  });

  it('are never asked to a follow-up', async () => {
    const input = reviewOf('noResult');
    const question = { ...input.question, followUpOf: 'question-0' };
    const rehearsal = await rehearse({ ...input, question, parentQuestionText: 'x' }, [
      answering({ follow_up: asking }),
    ]);
    expect(followUps(rehearsal.events)).toEqual([]);
    expect(feedbackOf(rehearsal).content.metadata.follow_up_type).toBe('none');
  });

  it.each([
    ['the model declines', { should_ask: false, question_text: '', reason: '' }],
    ['the question has an invented figure', { ...asking, question_text: 'You said you saved 40%: how?' }],
    ['the question is no sentence', { ...asking, question_text: 'Hm?' }],
    ['the question is too long', { ...asking, question_text: 'And then? '.repeat(40) }],
  ])('are the built-in ones where %s', async (_, follow_up) => {
    const rehearsal = await rehearse(reviewOf('noResult'), [answering({ follow_up })]);
    expect(followUps(rehearsal.events)).toEqual([expect.stringContaining('how did it end')]);
    expect(feedbackOf(rehearsal).content.follow_up.question_text).toBe(followUps(rehearsal.events)[0]);
  });

  it('are asked once over a correction', async () => {
    const first = JSON.stringify({ ...honest, follow_up: asking }).slice(0, 700);
    const rehearsal = await rehearse(reviewOf('noResult'), [
      streaming(first),
      answering({ follow_up: { ...asking, question_text: 'Another question entirely?' } }),
    ]);
    expect(followUps(rehearsal.events)).toEqual([asking.question_text]);
    expect(feedbackOf(rehearsal).content.follow_up.question_text).toBe(asking.question_text);
  });
});
