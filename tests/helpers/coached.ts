import type { CoachFeedback, Presence } from '@/lib/domain/coaching/coach-contract';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { unmeasured } from './delivery';

/** What a coach said, in as far as a test cares. */
export type Said = {
  strengths?: string[];
  improvements?: string[];
  tip?: string;
  deliveryTip?: string;
  star?: readonly [Presence, Presence, Presence, Presence];
  kinds?: { element: string; status: Presence }[];
  impact?: string[];
  save?: string;
};

export const contentOf = (said: Said = {}): CoachFeedback => ({
  follow_up: { should_ask: false, question_text: '', reason: '' },
  evidence: { star: [], relevance: [], clarity: [], impact: said.impact ?? [] },
  scoring: {
    overall: null,
    content: null,
    delivery: null,
    content_breakdown: { star: null, relevance: null, clarity: null, impact: null },
    delivery_breakdown: {
      pace: null,
      fillers: null,
      pauses: null,
      confidence: null,
      eye_contact_proxy: null,
    },
  },
  content_feedback: {
    headline: 'A story that stops before its result.',
    top_strengths: said.strengths ?? [],
    top_improvements: said.improvements ?? [],
    star_checklist: said.star
      ? {
          situation: { status: said.star[0], note: 'Where it was.' },
          task: { status: said.star[1], note: 'What was yours.' },
          action: { status: said.star[2], note: 'What you did.' },
          result: { status: said.star[3], note: 'What came of it.' },
        }
      : null,
    kind_checklist: (said.kinds ?? []).map((each) => ({ ...each, note: 'A note.' })),
    relevance_note: '',
    one_action_tip: said.tip ?? '',
  },
  delivery_feedback: {
    headline: '',
    metrics: { wpm: null, filler_count: null, long_pause_count: null, clarity_note: '' },
    one_action_tip: said.deliveryTip ?? '',
  },
  rewrite: {
    polished_answer: 'I asked to hold the release.',
    star_version: { situation: '', task: '', action: '', result: '' },
    keywords_to_include: [],
    claims: [],
  },
  coach_notes: [],
  library_suggestion: {
    should_save: said.save !== undefined,
    suggested_title: said.save ?? '',
    category: 'Conflict',
    why_save: 'It shows judgement.',
  },
  metadata: { model_version: '', policy_version: '1', eye_contact_available: false, follow_up_type: 'none' },
});

export const deliveryOf = (change: Partial<Delivery> = {}): Delivery => ({
  durationSeconds: 60,
  answerSeconds: 58,
  speechSeconds: 50,
  wordCount: 140,
  wordsPerMinute: 145,
  fillers: [],
  fillersPerMinute: 3,
  longPauses: [],
  speech: [],
  timeToFirstWord: 1.4,
  talkRatio: 0.86,
  loudnessRange: 6,
  fading: 1,
  ...unmeasured,
  waveform: [],
  ...change,
});
