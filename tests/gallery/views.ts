import type { PanelView } from '@/lib/domain/view/view';
import { aroundViews } from './around-views';
import { askingViews } from './asking-views';
import { feedbackViews } from './feedback-views';
import { lobbyViews } from './lobby-views';
import { noticeViews } from './notice-views';
import { transcript } from './view-delivery';
import { longQuestion, offline, progressAt, question, viewOf } from './view-parts';

/** Every state of the panel worth looking at, by name. */
export const views: Readonly<Record<string, PanelView>> = {
  consent: viewOf({ name: 'consent' }, offline),
  setUp: viewOf({ name: 'setUp', missing: 'microphone' }, offline),
  ...lobbyViews,
  preparing: viewOf(
    { name: 'preparing' },
    { floor: 'thinking', connection: 'connecting', progress: progressAt(1, 3) },
  ),
  ...aroundViews,
  ...askingViews,
  ...noticeViews,
  processing: viewOf(
    { name: 'processing', question, stage: 'coaching', mayEdit: true },
    { floor: 'thinking' },
  ),
  wording: viewOf({
    name: 'wording',
    question,
    recorded: true,
    text: '',
    why: 'missing',
    failure: { reason: 'transcriptMissing', detail: '' },
  }),
  wordingCorrecting: viewOf({
    name: 'wording',
    question,
    recorded: true,
    text: transcript,
    why: 'correcting',
    failure: null,
  }),
  ...feedbackViews,
  summary: viewOf({
    name: 'summary',
    overall: 7.7,
    practice: false,
    questions: [
      { text: 'What drew you to this role?', isFollowUp: false, takes: 1, best: 7.9 },
      { text: question.text, isFollowUp: false, takes: 2, best: 7.5 },
      { text: 'What changed for the customers, in numbers?', isFollowUp: true, takes: 1, best: 8.1 },
      { text: longQuestion.text, isFollowUp: false, takes: 0, best: null },
    ],
  }),
  summaryPractice: viewOf(
    {
      name: 'summary',
      overall: null,
      practice: true,
      questions: [{ text: question.text, isFollowUp: false, takes: 2, best: null }],
    },
    { mayShowAnswers: false },
  ),
};
