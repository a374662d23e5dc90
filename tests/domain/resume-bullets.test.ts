import { describe, expect, it } from 'vitest';
import { knownNumbers, withoutInvented } from '@/lib/domain/coaching/numbers-invented';
import { longestBullet, resumeBullets, type BulletStory } from '@/lib/domain/resume/bullets';

const story = (change: Partial<BulletStory>): BulletStory => ({
  situation: '',
  task: '',
  action: '',
  result: '',
  polishedAnswer: '',
  originalTranscript: '',
  ...change,
});

const table: [string, Partial<BulletStory>, string[]][] = [
  [
    'what was done, with what came of it',
    {
      action: 'I wrote down each step of the release and automated the tests.',
      result: 'As a result, we shipped in three hours instead of two days.',
    },
    [
      'Wrote down each step of the release and automated the tests; the team shipped in three hours instead of two days',
    ],
  ],
  [
    'each deed as a line of its own, the one with a figure first',
    {
      action:
        'I pulled the staging numbers, I talked to every team, and then I removed 14 steps that nobody needed.',
      result: '',
    },
    ['Removed 14 steps that nobody needed', 'Pulled the staging numbers', 'Talked to every team'],
  ],
  [
    'nothing that was not done',
    {
      action:
        'I did not argue about it in the meeting. I pulled the numbers from staging. I improved not only the speed but the cost of it.',
      result: '',
    },
    ['Improved not only the speed but the cost of it', 'Pulled the numbers from staging'],
  ],
  [
    'gaps as gaps',
    { action: 'I rebuilt the onboarding guide for nurses.', result: 'Questions to the ward fell by [X%].' },
    ['Rebuilt the onboarding guide for nurses; questions to the ward fell by [X%]'],
  ],
  [
    'nothing of "my" and "me"',
    { action: 'I persuaded my manager to wait, because he trusted me.', result: '' },
    ['Persuaded the manager to wait'],
  ],
  [
    'nothing that only "we" did',
    {
      action: 'We met every week. I moderated the weekly meeting of four departments.',
      result: 'We agreed.',
    },
    ['Moderated the weekly meeting of four departments'],
  ],
  [
    'the polished answer, where the story has no parts yet',
    {
      polishedAnswer:
        'When I joined, the on-call engineer was woken nine times a week. I grouped the alerts by cause. Within a quarter it was four times a week.',
    },
    ['Grouped the alerts by cause; within a quarter it was four times a week'],
  ],
  [
    'no opening words of speech',
    { action: 'So then I quickly drafted a plan for the move of 300 desks.', result: '' },
    ['Drafted a plan for the move of 300 desks'],
  ],
  ['nothing where nothing was done', { action: 'I was responsible for the budget. It was hard.' }, []],
  ['nothing out of nothing', {}, []],
  ['nothing of a wish', { action: 'I wanted to learn more about it.', result: 'I hope to do it again.' }, []],
  [
    'a long deed up to where a thought ends',
    {
      action: `I designed a schedule for the ward that gave everybody two free weekends a month, in the rooms ${'Oak Elm Ash Fir Yew Box '.repeat(8)}.`,
    },
    ['Designed a schedule for the ward that gave everybody two free weekends a month'],
  ],
  [
    'three lines at most',
    {
      action:
        'I built the first model. I wrote the second report. I taught the third course. I ran the fourth race.',
    },
    ['Built the first model', 'Wrote the second report', 'Taught the third course'],
  ],
];

describe('a story as lines for a resume', () => {
  it.each(table)('tells %s', (_what, change, lines) => {
    expect(resumeBullets(story(change))).toEqual(lines);
  });

  it('has no figure that the story has not, no "I", and fits on two lines', () => {
    for (const [, change] of table) {
      const whole = story(change);
      for (const line of resumeBullets(whole)) {
        const known = knownNumbers(...Object.values(whole));
        expect(withoutInvented(line, known).invented).toEqual([]);
        expect(line).toMatch(/^\p{Lu}\p{L}+ /u);
        expect(line).not.toMatch(/\b(?:I|me|my|we|our|us)\b/);
        expect(line.length).toBeLessThanOrEqual(longestBullet);
      }
    }
  });
});
