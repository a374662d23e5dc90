import { describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/coach/review-context';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { saying } from './review-input';

const feedbackOn = (text: string): CoachFeedback => contextOf(saying(text)).builtIn.content;
const checklistOf = (text: string) => {
  const { star_checklist: list } = feedbackOn(text).content_feedback;
  if (!list) throw new Error('No story was looked for.');
  return list;
};

const checkout =
  'Last spring I was the tech lead of our checkout team, and payments timed out for four percent of our customers. ' +
  'My job was to get the release out by November without breaking payments. So I built a form that saves each field, ' +
  'and I showed my colleague recordings of twelve customers. We ran it as a test for two weeks. ' +
  'Conversion went up from 61 to 68 percent.';

const resultFirst =
  'I cut the monthly close from ten days to four. That was at a logistics firm, where I was a junior accountant and ' +
  'everyone was working weekends. Nobody asked me to, but I wanted my weekends back. I wrote a macro that matched bank ' +
  'lines to invoices. I tested it next to the manual process. I showed the controller the differences. ' +
  'There were three and all of them were manual mistakes. The controller rolled it out to the other two offices.';

const fog =
  'So I guess there was this one project where things went kind of wrong and we had to stay late a lot. ' +
  'I called the supplier and I changed the order with them. I think we learned a lot from it and in the end it was fine I guess.';

const askedAfterwards =
  'When I was a receptionist at the hospital the booking system kept double booking patients. So I wrote down every ' +
  'double booking for three weeks and I called the vendor and I changed the setting. After that we went from nine double ' +
  'bookings a week to one. My manager asked me to train the other receptionists.';

describe('what a part is shown with', () => {
  it('is the sentence that proves it, where the words of two were read as one stretch', () => {
    const { star_checklist, top_strengths } = feedbackOn(checkout).content_feedback;
    expect(star_checklist?.result.note).toContain('from 61 to 68 percent');
    expect(star_checklist?.task.note).toContain('My job was to get the release out');
    expect(top_strengths.join('\n')).toContain('“Conversion went up');
    expect(top_strengths.join('\n')).not.toContain('for two weeks');
  });

  it('is no praise where hedges and empty words are all there is', () => {
    expect(checklistOf(fog).result).toMatchObject({ status: 'weak' });
  });

  it('is no task that came after the outcome', () => {
    expect(checklistOf(askedAfterwards).task).toMatchObject({ status: 'weak' });
  });

  it('is no task that nobody set', () => {
    expect(checklistOf(resultFirst).task.note).not.toContain('Nobody asked me');
    expect(checklistOf(resultFirst).task.status).toBe('weak');
  });

  it('stands in the same part of the STAR version, also where the outcome was told first', () => {
    const { star_checklist, star_version } = {
      ...feedbackOn(resultFirst).content_feedback,
      ...feedbackOn(resultFirst).rewrite,
    };
    expect(star_checklist?.result.status).toBe('present');
    expect(star_version.result).toBe('I cut the monthly close from ten days to four.');
    expect(star_version.situation).not.toContain('ten days');
  });
});

describe('words that are called empty', () => {
  it('are named wherever they are counted', () => {
    const { headline, one_action_tip, top_improvements } = feedbackOn(
      'At my last company the release was bad and I was asked to make everything good by May. I wrote a good list, ' +
        'I called the important people, and I built a nice script with them. The great team was fine with the hard parts. ' +
        'We cut the release from 10 hours to 2 hours, and the important customers had a great and successful year.',
    ).content_feedback;
    expect([headline, one_action_tip, ...top_improvements].join('\n')).not.toMatch(/“”|\{|stands for:$/);
    expect(top_improvements.join('\n')).toMatch(/“(?:good|great|important)”/);
  });
});
