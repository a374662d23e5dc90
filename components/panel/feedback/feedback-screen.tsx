import { useState } from 'react';
import { Heading } from '@/components/panel/heading';
import { useHands } from '@/components/panel/panel-context';
import { ScreenFrame } from '@/components/panel/screen-frame';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Tabs } from '@/components/ui/tabs';
import { useWords } from '@/components/ui/words';
import type { PanelView, Screen } from '@/lib/domain/view/view';
import { ContentTab } from './content-tab';
import { DeliveryTab } from './delivery-tab';
import { FeedbackActions } from './feedback-actions';
import { PlaybackProvider } from './playback';
import { ScoreHead } from './score-head';

/** What the coach says of one take; it fills as it streams. */
export function FeedbackScreen({
  screen,
  persona,
  mayShowAnswers,
}: {
  screen: Extract<Screen, { name: 'feedback' }>;
  persona: PanelView['persona'];
  mayShowAnswers: boolean;
}) {
  const words = useWords();
  const { send, openPage } = useHands();
  const [tab, setTab] = useState('content');
  const { review, question } = screen;
  const text = words.panel.feedback;
  const act = (button: string) =>
    button === words.panel.frame.openSetUp ? openPage('onboarding') : send({ type: 'tryAgain' });
  return (
    <PlaybackProvider recordingId={review.recordingId} duration={review.delivery?.durationSeconds ?? 0}>
      <ScreenFrame
        footer={<FeedbackActions review={review} name={persona?.name.split(' ')[0] ?? words.panel.product} />}
      >
        <Heading hidden>{text.heading}</Heading>
        {review.failure ? (
          <FailureNotice
            failure={review.failure}
            onAct={() => act(words.failures[review.failure?.reason ?? 'unexpected'].button ?? '')}
          />
        ) : (
          <ScoreHead review={review} />
        )}
        <p className="line-clamp-2 text-small text-quiet" title={question.text}>
          {question.text}
        </p>
        <Tabs
          label={text.tabs}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              value: 'content',
              label: text.whatYouSaid,
              content: <ContentTab review={review} mayShowAnswers={mayShowAnswers} />,
            },
            { value: 'delivery', label: text.howYouSaidIt, content: <DeliveryTab review={review} /> },
          ]}
        />
      </ScreenFrame>
    </PlaybackProvider>
  );
}
