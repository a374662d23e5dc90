import type { FailureReason } from '@/lib/domain/failure';
import type { PanelView } from '@/lib/domain/view/view';
import { askingViews } from './asking-views';
import { feedbackViews } from './feedback-views';

const withNotice = (view: PanelView | undefined, reason: FailureReason): PanelView => {
  if (!view) throw new Error('There is no such view to put a notice on.');
  return { ...view, notice: { reason, detail: '' } };
};

/** Notices that come while an interview goes on, each where it is likely to come. */
export const noticeViews: Readonly<Record<string, PanelView>> = {
  noticeEcho: withNotice(askingViews['asking'], 'echoHeard'),
  noticeMicrophone: withNotice(askingViews['listening'], 'microphoneChanged'),
  noticeCostNear: withNotice(askingViews['listeningBudget'], 'costNearCap'),
  noticeCostReached: withNotice(feedbackViews['feedbackWrapUp'], 'costCapReached'),
  noticeTime: withNotice(feedbackViews['feedbackLast'], 'timeBudgetOver'),
};
