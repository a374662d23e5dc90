import type { PanelView } from '@/lib/domain/view/view';
import { AskingScreen } from './asking-screen';
import { ConsentScreen } from './consent-screen';
import { FeedbackScreen } from '@/components/panel/feedback/feedback-screen';
import { IntroScreen } from './intro-screen';
import { ListeningScreen } from './listening-screen';
import { LobbyScreen } from './lobby-screen';
import { PreparingScreen } from './preparing-screen';
import { ProcessingScreen } from './processing-screen';
import { SetUpScreen } from './set-up-screen';
import { SummaryScreen } from './summary-screen';
import { TypingScreen } from './typing-screen';
import { WordingScreen } from './wording-screen';

/** The one screen that the view names. */
export function CurrentScreen({ view }: { view: PanelView }) {
  const { screen, persona, mayShowAnswers } = view;
  switch (screen.name) {
    case 'consent':
      return <ConsentScreen />;
    case 'setUp':
      return <SetUpScreen missing={screen.missing} />;
    case 'lobby':
      return <LobbyScreen screen={screen} ask={view.ask} />;
    case 'preparing':
      return <PreparingScreen persona={persona} />;
    case 'intro':
      return <IntroScreen persona={persona} said={screen.said} />;
    case 'chatting':
    case 'conversing':
      return <IntroScreen persona={persona} said="" />;
    case 'asking':
      return <AskingScreen screen={screen} persona={persona} />;
    case 'listening':
      return screen.mode === 'typed' ? (
        <TypingScreen question={screen.question} />
      ) : (
        <ListeningScreen screen={screen} persona={persona} recording={view.recording} />
      );
    case 'processing':
      return <ProcessingScreen screen={screen} />;
    case 'wording':
      return <WordingScreen screen={screen} isLast={view.progress?.question === view.progress?.of} />;
    case 'feedback':
      return <FeedbackScreen screen={screen} persona={persona} mayShowAnswers={mayShowAnswers} />;
    case 'summary':
      return <SummaryScreen screen={screen} mayShowAnswers={mayShowAnswers} />;
  }
}
