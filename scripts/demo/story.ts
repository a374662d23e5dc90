import type { TapeSegment } from '../../tests/standin/index.ts';

/** The two questions that the demonstration's candidate brings along. */
export const questions = [
  'Tell me about a time you fixed a process that was not working.',
  'Tell me about a time you disagreed with your manager.',
] as const;

/**
 * What the recorded candidate says, with hesitations and a long pause: four answers, the first of which leaves its
 * result out, so that a follow-up is asked.
 */
export const answers = {
  first: [
    { say: 'Um, at my last company our release process was really slow, and I was asked to fix it.' },
    { pause: 0.7 },
    { say: 'So I talked to every team, um, and I wrote down each step.' },
    { pause: 3.4 },
    { say: 'Then I removed the steps that nobody needed, and I automated the tests.' },
  ],
  followUp: [
    { say: 'As a result we shipped every day instead of twice a month.' },
    { pause: 0.6 },
    {
      say: 'The time for a release fell from two days to three hours, and the support team had forty percent fewer calls.',
    },
  ],
  second: [
    { say: 'Well, um, my manager wanted to rewrite our billing system from the start.' },
    { pause: 0.8 },
    { say: 'I did not agree, you know, because it was, um, a big risk for the team.' },
    { pause: 0.6 },
    { say: 'So I told him, and we talked about it, and then we did it in smaller steps.' },
  ],
  retry: [
    { say: 'Last year my manager wanted to rewrite our billing system from the start.' },
    { pause: 0.5 },
    { say: 'My task was to keep the invoices correct while we changed it.' },
    { pause: 0.5 },
    { say: 'I measured the risk, I showed him the numbers, and I proposed to replace one part every month.' },
    { pause: 0.5 },
    { say: 'As a result we finished in five months, and we did not lose one invoice.' },
  ],
} as const satisfies Record<string, readonly TapeSegment[]>;

/** Every sentence that may be heard, for ears that like to know the vocabulary. */
export const sentences: string[] = Object.values(answers).flatMap((answer) =>
  answer.flatMap((segment) => ('say' in segment ? [segment.say] : [])),
);

/**
 * The candidate's tape. It runs from the moment the microphone opens and cannot be stopped, so there is silence
 * before each answer, long enough for the interviewer to judge the last one and to ask the next.
 */
export const tape: TapeSegment[] = [
  { pause: 22 },
  ...answers.first,
  { pause: 22 },
  ...answers.followUp,
  { pause: 24 },
  ...answers.second,
  { pause: 20 },
  ...answers.retry,
  { pause: 60 },
];
