import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';

/** What the coach says of the believable answer, in full. */
export const coachFeedback: CoachFeedback = {
  follow_up: {
    should_ask: true,
    question_text: 'What changed for the customers, in numbers?',
    reason: 'No measured result.',
  },
  evidence: { star: [], relevance: [], clarity: [], impact: [] },
  scoring: {
    overall: 7.5,
    content: 7.7,
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
      'When I led onboarding at Northwind, my manager wanted to ship the new version on a fixed date, without any measurement. I thought that was risky, so I asked for half a day and went through the support tickets: many were about the very step we were changing.\n\nI showed him what I had found and proposed a staged release: ship on the date, but to [X%] of customers first. He agreed. In the second week we found a bug and fixed it before everybody saw it, and support tickets about that step fell by [X%].',
    star_version: {
      situation: 'My manager wanted to ship the new onboarding on a fixed date, without any measurement.',
      task: 'I had to raise the risk without losing the date.',
      action:
        'I went through the support tickets, showed him what I had found and proposed a staged release.',
      result: 'We fixed a bug before everybody saw it, and tickets about that step fell by [X%].',
    },
    keywords_to_include: ['staged release', 'customer evidence', 'stakeholders'],
    claims: [
      { text: 'When I led onboarding at Northwind', source: 'resume' },
      { text: 'ship the new version on a fixed date, without any measurement', source: 'said' },
      { text: 'went through the support tickets', source: 'said' },
      { text: 'We found a bug in the second week and fixed it.', source: 'said' },
      { text: 'support tickets about that step fell by [X%]', source: 'gap' },
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
      change_type: 'conciseness',
      original_snippet: 'I, um, I thought that was risky',
      revised_snippet: 'I thought that was risky',
      reason: 'Said once is enough.',
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

const { scoring: _scoring, ...shown } = coachFeedback;
/** The same as a panel gets it: without the coach's own points. */
export const sections = shown;
