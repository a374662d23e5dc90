import { useId, useState } from 'react';
import { GuardedButton } from '@/components/panel/guarded-button';
import { Heading } from '@/components/panel/heading';
import { useHands } from '@/components/panel/panel-context';
import { ScreenFrame } from '@/components/panel/screen-frame';
import { Stage } from '@/components/panel/stage';
import { useWords } from '@/components/ui/words';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import type { PanelView } from '@/lib/domain/view/view';
import { AskCard } from './ask-card';
import { chosenPersonas, sentenceOf } from './choice-in-words';
import { choiceToStart } from './choice-to-start';
import { ConductSection } from './conduct-section';
import { costInWords } from './cost-in-words';
import { InterviewersSection } from './interviewers-section';
import { JobSection } from './job-section';
import { LobbyRemarks } from './lobby-remarks';
import { OwnSection } from './own-section';
import { Preflight } from './preflight';
import { QuestionsSection } from './questions-section';
import { ResumableCard } from './resumable-card';
import type { Lobby } from './section';
import { useFocusWhenGone } from './use-focus-when-gone';
import { whyBlocked } from './why-blocked';

/**
 * Before the start: the whole choice as one sentence, and beneath it what it is made of, folded. The choices live here
 * until *Start interview*.
 */
export function LobbyScreen({ screen, ask }: { screen: Lobby; ask: PanelView['ask'] }) {
  const words = useWords();
  const { send } = useHands();
  const [wanted, setWanted] = useState<LobbyChoice>(screen.choice);
  const [own, setOwn] = useState(screen.choice.ownQuestions.join('\n'));
  const reason = useId();
  const choice = possible(wanted, screen);
  const people = chosenPersonas(choice, screen.personas);
  const blocked = whyBlocked(choice, { ask, packs: screen.packs }, words);
  const { cost, overCap } = costInWords(choice, screen, words);
  useFocusWhenGone(screen.resumable !== null);
  const section = {
    choice,
    onChange: (change: Partial<LobbyChoice>) => setWanted({ ...choice, ...change }),
  };
  const start = () => {
    if (blocked) return;
    send({ type: 'startInterview', choice: choiceToStart(choice, own) });
  };
  return (
    <ScreenFrame
      footer={
        <>
          {blocked ? (
            <p id={reason} role="status" className="text-center text-small text-ink">
              {blocked}
            </p>
          ) : (
            <Preflight
              id={reason}
              echo={screen.echo}
              provider={words.shared.providers[screen.provider]}
              cost={cost}
            />
          )}
          <GuardedButton
            look={screen.resumable ? 'secondary' : 'primary'}
            size="large"
            wide
            aria-disabled={blocked !== null}
            aria-describedby={reason}
            onAct={start}
          >
            {words.panel.lobby.start}
          </GuardedButton>
        </>
      }
    >
      {ask && <AskCard ask={ask} />}
      {screen.resumable && <ResumableCard resumable={screen.resumable} />}
      <div className="flex flex-1 flex-col gap-3">
        <Stage persona={people[0] ?? null} panel={people} floor="nobody" waiting />
        <div>
          <Heading>{sentenceOf(choice, people, words)}</Heading>
          <p className="text-small text-quiet">{words.panel.lobby.turnModeInWords[choice.turnMode]}</p>
        </div>
      </div>
      <LobbyRemarks shutdowns={screen.shutdowns} overCap={overCap} />
      <div className="flex flex-col border-t border-line pt-1">
        <InterviewersSection {...section} personas={screen.personas} />
        <QuestionsSection {...section} weakest={screen.weakest} />
        <ConductSection {...section} mayConverse={screen.mayConverse} />
        <JobSection {...section} jobs={screen.jobs} />
        <OwnSection {...section} packs={screen.packs} own={own} onOwn={setOwn} />
      </div>
    </ScreenFrame>
  );
}

/** The choice without what is gone since: deleted interviewers, packs and jobs, a voice that could converse. */
function possible(choice: LobbyChoice, { personas, packs, jobs, mayConverse }: Lobby): LobbyChoice {
  const known = choice.personaIds.filter((id) => personas.some((persona) => persona.id === id));
  const [first] = personas;
  return {
    ...choice,
    personaIds: known.length === 0 && first ? [first.id] : known,
    turnMode: mayConverse ? choice.turnMode : 'coach',
    jobId: jobs.some(({ id }) => id === choice.jobId) ? choice.jobId : null,
    packId: packs.some(({ id }) => id === choice.packId) ? choice.packId : null,
  };
}
