import type { PanelView } from '@/lib/domain/view/view';
import { AskingScreen } from './asking-screen';
import { ChattingScreen } from './chatting-screen';
import { ConsentScreen } from './consent-screen';
import { ConversingScreen } from './conversing-screen';
import { FeedbackScreen } from '@/components/panel/feedback/feedback-screen';
import { IntroScreen } from './intro-screen';
import { ListeningScreen } from './listening-screen';
import { LobbyScreen } from '@/components/panel/lobby/lobby-screen';
import { PreparingScreen } from './preparing-screen';
import { ProcessingScreen } from './processing-screen';
import { SetUpScreen } from './set-up-screen';
import { SummaryScreen } from './summary-screen';
import { TypingScreen } from './typing-screen';
import { WordingScreen } from './wording-screen';

/** The one screen that the view names. `said` is what the interviewer said last. */
export function CurrentScreen({ view, said }: { view: PanelView; said: string }) {
  const { screen, persona, panel, mayShowAnswers } = view;
  const cast = { persona, panel };
  const phase = view.phase ?? 'questions';
  switch (screen.name) {
    case 'consent':
      return <ConsentScreen />;
    case 'setUp':
      return <SetUpScreen missing={screen.missing} />;
    case 'lobby':
      return <LobbyScreen screen={screen} ask={view.ask} />;
    case 'preparing':
      return <PreparingScreen cast={cast} />;
    case 'intro':
      return <IntroScreen cast={cast} phase={phase} said={screen.said} />;
    case 'chatting':
      return <ChattingScreen screen={screen} cast={cast} phase={phase} said={said} />;
    case 'conversing':
      return <ConversingScreen screen={screen} cast={cast} floor={view.floor} filming={view.filming} />;
    case 'asking':
      return <AskingScreen screen={screen} cast={cast} />;
    case 'listening':
      return screen.mode === 'typed' ? (
        <TypingScreen question={screen.question} />
      ) : (
        <ListeningScreen screen={screen} cast={cast} recording={view.recording} filming={view.filming} />
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
