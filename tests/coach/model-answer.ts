import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';

/** An honest model's feedback on the answer `strong`. */
export const honest: CoachFeedback = {
  follow_up: { should_ask: false, question_text: '', reason: '' },
  evidence: {
    star: ['First I asked her to walk me through her concerns', 'we launched on time'],
    relevance: ['the design lead and I disagreed about the payment step'],
    clarity: ['I shared the numbers with both teams'],
    impact: ['checkout errors dropped by 30 percent'],
  },
  scoring: {
    overall: 9.9,
    content: 9.9,
    delivery: 9.9,
    content_breakdown: { star: 8.5, relevance: 8, clarity: 8, impact: 9 },
    delivery_breakdown: { pace: 9, fillers: 9, pauses: 9, confidence: 9, eye_contact_proxy: 9 },
  },
  content_feedback: {
    headline: 'You let data settle the argument.',
    top_strengths: ['You asked before you argued.'],
    top_improvements: ['Say in your first sentence what was at stake.'],
    star_checklist: {
      situation: { status: 'present', note: 'The launch is clear.' },
      task: { status: 'present', note: 'One decision before the deadline.' },
      action: { status: 'present', note: 'Two prototypes and a test.' },
      result: { status: 'present', note: 'Errors dropped by 30 percent.' },
    },
    kind_checklist: [],
    relevance_note: 'It answers the question from the start.',
    one_action_tip: 'Aim for 90 seconds.',
  },
  delivery_feedback: {
    headline: 'Even and clear.',
    metrics: { wpm: 399, filler_count: 77, long_pause_count: 7, clarity_note: 'Easy to follow.' },
    one_action_tip: 'Breathe before the result.',
  },
  rewrite: {
    polished_answer:
      'At my last company, the design lead and I disagreed about the payment step of a new checkout, two weeks before launch. ' +
      'I asked for her concerns, built two prototypes and tested them with forty customers. We launched on time and errors fell by 30%.',
    star_version: {
      situation: 'We disagreed about the payment step of a new checkout.',
      task: 'I had to get one decision within two weeks.',
      action: 'I built two prototypes and tested them with 40 customers.',
      result: 'We launched on time, and errors dropped by 30 percent.',
    },
    keywords_to_include: ['prototyping', 'ISO 27001'],
    claims: [{ text: 'I built two prototypes and ran a test with 40 customers.', source: 'said' }],
  },
  coach_notes: [
    {
      change_type: 'conciseness',
      original_snippet: 'I wrote down every one of them',
      revised_snippet: 'I noted her concerns',
      reason: 'Shorter.',
    },
  ],
  library_suggestion: {
    should_save: true,
    suggested_title: 'The two prototypes',
    category: 'Collaboration',
    why_save: 'Reusable.',
  },
  metadata: {
    model_version: 'x',
    policy_version: 'x',
    eye_contact_available: true,
    follow_up_type: 'missing_star',
  },
};
