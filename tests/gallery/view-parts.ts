import { unmeasured } from '../helpers/delivery';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { builtInPersonas } from '@/lib/domain/personas';
import type { ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import { findFillers } from '@/lib/domain/delivery/transcript-fillers';
import type { PanelView, QuestionView, ReviewView, Screen } from '@/lib/domain/view/view';

/** What the made-up views are built of: one believable answer, judged in full. */
export const question: QuestionView = {
  id: 'q2',
  text: 'Tell me about a time you disagreed with your manager. What did you do?',
  isFollowUp: false,
  competency: 'collaboration',
};

export const longQuestion: QuestionView = {
  id: 'q3',
  text: 'Imagine our checkout service has to survive the loss of a whole region during the busiest hour of the year, while product wants a new payment method live the same week. Walk me through how you would decide what to build, what to leave out, and how you would convince the people who disagree with you.',
  isFollowUp: false,
  competency: 'system design',
};

export const transcript =
  'So, um, last year my manager wanted us to ship the new onboarding without, you know, any measurement, because the date was fixed. I, um, I thought that was risky. So I asked for half a day and we looked at the support tickets, and I mean there were a lot about the very step we were changing. I showed him that and proposed that we ship on the date but only to some of the customers first. He agreed. We found a bug in the second week and, um, fixed it before everybody saw it. It went well in the end and support was happier.';

export const delivery: Delivery = {
  durationSeconds: 52,
  answerSeconds: 49.4,
  speechSeconds: 39,
  wordCount: 98,
  wordsPerMinute: 119,
  fillers: findFillers(transcript).map((filler, index) => ({ ...filler, at: 1.4 + index * 7.1 })),
  fillersPerMinute: 6.1,
  longPauses: [{ start: 22.4, end: 26.6 }],
  speech: [
    { start: 1.2, end: 22.4 },
    { start: 26.6, end: 50.6 },
  ],
  timeToFirstWord: 1.2,
  talkRatio: 0.79,
  loudnessRange: 6.4,
  fading: 4.1,
  ...unmeasured,
  waveform: Array.from({ length: 180 }, (_, index) => {
    const second = (index / 180) * 52;
    if (second < 1.2 || (second > 22.4 && second < 26.6) || second > 50.6) return 0.02;
    return (
      0.18 +
      0.5 * Math.abs(Math.sin(index * 1.7) * Math.sin(index * 0.31)) +
      0.12 * Math.abs(Math.sin(index * 5.3))
    );
  }),
};

export const sheet: ScoreSheet = {
  overall: 7.5,
  content: 7.8,
  delivery: 6.8,
  notScored: null,
  parts: [
    {
      criterion: 'structure',
      value: 7,
      weight: 0.35,
      receipts: [
        { type: 'quote', quote: 'I asked for half a day and we looked at the support tickets' },
        { type: 'missing', what: 'result' },
      ],
    },
    {
      criterion: 'relevance',
      value: 9,
      weight: 0.25,
      receipts: [
        {
          type: 'quote',
          quote: 'my manager wanted us to ship the new onboarding without, you know, any measurement',
        },
      ],
    },
    { criterion: 'clarity', value: 8.5, weight: 0.2, receipts: [{ type: 'quote', quote: 'He agreed.' }] },
    {
      criterion: 'impact',
      value: 6.5,
      weight: 0.2,
      receipts: [{ type: 'missing', what: 'number' }],
    },
    {
      criterion: 'pace',
      value: 8,
      weight: 0.3,
      receipts: [{ type: 'measure', name: 'wordsPerMinute', value: 119, unit: 'wpm' }],
    },
    {
      criterion: 'fillers',
      value: 5.5,
      weight: 0.3,
      receipts: [{ type: 'measure', name: 'fillersPerMinute', value: 6.1, unit: 'perMinute' }],
    },
    {
      criterion: 'pauses',
      value: 7,
      weight: 0.2,
      receipts: [{ type: 'measure', name: 'talkRatio', value: 0.79, unit: 'ratio' }],
    },
    { criterion: 'steadiness', value: null, weight: 0.2, receipts: [] },
  ],
};

export const sections: CoachFeedback = {
  follow_up: {
    should_ask: true,
    question_text: 'What changed for the customers, in numbers?',
    reason: 'No measured result.',
  },
  evidence: { star: [], relevance: [], clarity: [], impact: [] },
  scoring: {
    overall: 7.5,
    content: 7.8,
    delivery: null,
    content_breakdown: { star: 7, relevance: 9, clarity: 8.5, impact: 6.5 },
    delivery_breakdown: {
      pace: null,
      fillers: null,
      pauses: null,
      confidence: null,
      eye_contact_proxy: null,
    },
  },
  content_feedback: {
    headline: 'A real story of disagreement that stops one sentence before its best part.',
    top_strengths: [
      'You went to the evidence first: “we looked at the support tickets”.',
      'You offered a way to keep the date and lower the risk.',
    ],
    top_improvements: [
      'Say what changed for customers, with a figure: tickets before and after.',
      'Name your own decision: “I proposed a staged release”, not “we looked”.',
    ],
    star_checklist: {
      situation: { status: 'present', note: 'Fixed date, no measurement: clear in one sentence.' },
      task: { status: 'weak', note: 'What was yours to decide stays open.' },
      action: { status: 'present', note: 'Half a day of tickets, then a staged release.' },
      result: { status: 'missing', note: '“It went well” is not an outcome yet.' },
    },
    kind_checklist: [],
    relevance_note: 'It answers the question: a disagreement, and what you did about it without a fight.',
    one_action_tip: 'End with one number: how many tickets fewer, or how many customers never saw the bug.',
  },
  delivery_feedback: {
    headline: 'Easy to follow; the fillers come where a new thought begins.',
    metrics: {
      wpm: 119,
      filler_count: 6,
      long_pause_count: 1,
      clarity_note: 'Sentences are short and end cleanly.',
    },
    one_action_tip: 'When a new thought begins, close your mouth for one breath instead of saying “um”.',
  },
  rewrite: {
    polished_answer:
      'Last year my manager wanted to ship the new onboarding on a fixed date, without any measurement. I thought that was risky, so I asked for half a day and went through the support tickets: many were about the very step we were changing.\n\nI showed him what I had found and proposed a staged release: ship on the date, but to [X%] of customers first. He agreed. In the second week we found a bug and fixed it before everybody saw it, and support tickets about that step fell by [X%].',
    star_version: {
      situation: 'My manager wanted to ship the new onboarding on a fixed date, without any measurement.',
      task: 'I had to raise the risk without losing the date.',
      action:
        'I went through the support tickets, showed him what I had found and proposed a staged release.',
      result: 'We fixed a bug before everybody saw it, and tickets about that step fell by [X%].',
    },
    keywords_to_include: ['staged release', 'customer evidence', 'stakeholders'],
    claims: [
      { text: 'The date was fixed and there was no measurement.', source: 'said' },
      { text: 'Led onboarding at Northwind for two years.', source: 'resume' },
      { text: 'Tickets about that step fell by [X%].', source: 'gap' },
    ],
  },
  coach_notes: [
    {
      change_type: 'ownership',
      original_snippet: 'we looked at the support tickets',
      revised_snippet: 'went through the support tickets',
      reason: 'It was your idea and your half day; say so.',
    },
    {
      change_type: 'impactLanguage',
      original_snippet: 'ship on the date but only to some of the customers first',
      revised_snippet: 'proposed a staged release',
      reason: 'The trade has a name, and the name shows that you know it.',
    },
    {
      change_type: 'metrics',
      original_snippet: 'It went well in the end',
      revised_snippet: 'support tickets about that step fell by [X%]',
      reason: 'An outcome with a number is what is remembered; only you know the figure.',
    },
  ],
  library_suggestion: {
    should_save: true,
    suggested_title: 'Disagreeing over an unmeasured launch',
    category: 'collaboration',
    why_save: 'It fits most questions about conflict.',
  },
  metadata: {
    model_version: 'x',
    policy_version: '1',
    eye_contact_available: false,
    follow_up_type: 'missing_star',
  },
};

export const unscoredTake = {
  overall: null,
  mode: 'spoken',
  recordingId: null,
  content: null,
  delivery: null,
  parts: [],
} as const satisfies Partial<ReviewView['takes'][number]>;

const partsOf = ({ parts }: ScoreSheet, change = 0) =>
  parts.map(({ criterion, value }) => ({ criterion, value: value === null ? null : value + change }));

export const review: ReviewView = {
  attemptId: 'a2',
  mode: 'spoken',
  transcript,
  verbatim: null,
  language: 'en',
  selfRating: { wanted: false, value: null },
  takes: [
    {
      attemptId: 'a1',
      take: 1,
      overall: 6.3,
      best: false,
      current: false,
      mode: 'spoken',
      recordingId: 'r1',
      content: 6.4,
      delivery: 6.1,
      parts: partsOf(sheet, -1),
    },
    {
      attemptId: 'a2',
      take: 2,
      overall: 7.5,
      best: true,
      current: true,
      mode: 'spoken',
      recordingId: 'r2',
      content: 7.8,
      delivery: 6.8,
      parts: partsOf(sheet),
    },
  ],
  previousOverall: 6.3,
  sheet,
  notScored: null,
  delivery,
  coach: 'model',
  sections,
  complete: true,
  failure: null,
  followUp: { text: 'What changed for the customers, in numbers?', heard: true },
  saved: false,
  isLast: false,
  practice: false,
  recordingId: 'r2',
};

export const personas = [...builtInPersonas];

/** A whole view around a screen. */
export function viewOf(screen: Screen, rest: Partial<PanelView> = {}): PanelView {
  const { id, name, title, portrait } = personas[0]!;
  return {
    screen,
    floor: 'nobody',
    recording: false,
    connection: 'ready',
    persona: { id, name, title, portrait },
    progress: { question: 2, of: 3 },
    notice: null,
    ask: null,
    mayShowAnswers: true,
    ...rest,
  };
}
