import type { Presence } from '@/lib/domain/coaching/coach-contract';

/** What the made-up candidate said, and what the coach made of it. For pictures of reports and progress. */
export type MadeAnswer = {
  text: string;
  competency: string;
  said: string;
  headline: string;
  tip: string;
  deliveryTip: string;
  strengths: string[];
  improvements: string[];
  star: readonly [Presence, Presence, Presence, Presence];
  impact: string[];
  title: string;
};

export const madeAnswers: readonly MadeAnswer[] = [
  {
    text: 'Tell me about a time you disagreed with a manager. What did you do?',
    competency: 'Conflict',
    said: 'So, um, at my last job we had this release that was due on a Friday and, uh, I had seen in the logs that about one in twenty checkouts would fail. My manager wanted to ship it anyway. I pulled the numbers from staging, I showed him and the product lead what it would cost us over a weekend, and I offered to stay and fix it. In the end we waited three days and it went out without a single incident.',
    headline: 'A real story that stops just before its result.',
    tip: 'End with what changed for customers: from how many failures to how many.',
    deliveryTip: 'Where an “um” wants to come, let one beat pass instead.',
    strengths: ['You acted with numbers instead of arguing.', 'Your own part is easy to see.'],
    improvements: ['Say what changed in the end, with a figure.', 'Name the task in one sentence.'],
    star: ['present', 'weak', 'present', 'weak'],
    impact: [],
    title: 'The release that waited three days',
  },
  {
    text: 'Describe something you improved that nobody asked you to improve.',
    competency: 'Ownership',
    said: 'When I joined, whoever was on call was woken nine times a week. Nobody had asked me to look at it, but I grouped the alerts by cause in TypeScript, found that three services made most of the noise, and fixed the two cheapest first. Within a quarter we went from 9 pages a week to 4, and people slept.',
    headline: 'Complete, with a figure to remember. Now make it yours by heart.',
    tip: 'Keep the last sentence: it is the one they remember.',
    deliveryTip: 'You are a little quick in the middle. One breath before the figures.',
    strengths: [
      'You put a figure on the outcome: “from 9 pages a week to 4”.',
      'Your own part is easy to see.',
    ],
    improvements: ['Say why nobody had done it before.'],
    star: ['present', 'present', 'present', 'present'],
    impact: ['from 9 pages a week to 4'],
    title: 'Halving the on-call load',
  },
  {
    text: 'Tell me about a decision you made without having all of the information.',
    competency: 'Decision making',
    said: 'Well, usually I would look at what can be undone. There was a time with the database where we had to choose quickly, and we chose, and it worked out fine I think. The payment provider was going away and so we, you know, took the other one.',
    headline: 'You describe how you usually work. One particular day would carry it.',
    tip: 'Choose one day: what did you know at nine, what did you decide at ten?',
    deliveryTip: 'Two long pauses came before the choice. Have its sentence ready.',
    strengths: ['“What can be undone” is a good rule to decide by.'],
    improvements: ['Say, in the end, what changed, with a figure.', 'Say what you did yourself.'],
    star: ['weak', 'missing', 'weak', 'missing'],
    impact: [],
    title: 'Choosing a payment provider in a day',
  },
];
