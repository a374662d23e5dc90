import { useId, useState } from 'react';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import type { PanelView, Screen } from '@/lib/domain/view/view';
import { AskCard } from './ask-card';
import { GuardedButton } from './guarded-button';
import { Heading } from './heading';
import { LobbyChoices } from './lobby-choices';
import { readOwnQuestions } from './own-questions';
import { useHands } from './panel-context';
import { PersonaChooser } from './persona-chooser';
import { ResumableCard } from './resumable-card';
import { ScreenFrame } from './screen-frame';

type Lobby = Extract<Screen, { name: 'lobby' }>;

/** Before the start: who asks, what about, how many. The choices live here until *Start interview*. */
export function LobbyScreen({ screen, ask }: { screen: Lobby; ask: PanelView['ask'] }) {
  const words = useWords();
  const { send } = useHands();
  const [choice, setChoice] = useState<LobbyChoice>(screen.choice);
  const [own, setOwn] = useState(screen.choice.ownQuestions.join('\n'));
  const reason = useId();
  const text = words.panel.lobby;
  const start = () => {
    if (ask) return;
    send({ type: 'startInterview', choice: { ...choice, ownQuestions: readOwnQuestions(own).questions } });
  };
  const preflight =
    screen.provider === 'device'
      ? text.preflightDevice
      : fill(text.preflight, { provider: words.shared.providers[screen.provider] });
  return (
    <ScreenFrame
      footer={
        <>
          <p id={reason} className="text-center text-small text-quiet">
            {ask ? words.panel.ask.blocksStart : preflight}
          </p>
          <GuardedButton
            look={screen.resumable ? 'secondary' : 'primary'}
            size="large"
            wide
            aria-disabled={ask !== null}
            aria-describedby={reason}
            onAct={start}
          >
            {text.start}
          </GuardedButton>
        </>
      }
    >
      {ask && <AskCard ask={ask} />}
      {screen.resumable && <ResumableCard resumable={screen.resumable} />}
      <Heading className="pt-1">{text.heading}</Heading>
      <PersonaChooser
        label={text.personas}
        personas={screen.personas}
        chosenId={choice.personaIds[0] ?? ''}
        onChoose={(personaId) => setChoice({ ...choice, personaIds: [personaId] })}
      />
      <LobbyChoices choice={choice} onChange={setChoice} own={own} onOwn={setOwn} />
    </ScreenFrame>
  );
}
