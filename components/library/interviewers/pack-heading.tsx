import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Pack } from '@/lib/domain/pack';
import { Menu } from '@/components/ui/menu';
import { useWords } from '@/components/ui/words';
import { dayOf } from '@/components/library/moments';
import type { InterviewerActions } from './use-interviewer-actions';

/** How much is in a pack, in words. */
export function usePackFacts(): (pack: Pick<Pack, 'questions' | 'personas'>) => {
  questions: string;
  personas: string;
} {
  const words = useWords().interviewers.packs;
  return ({ questions, personas }) => ({
    questions: fill(counted(words.questions, questions.length), { count: questions.length }),
    personas: fill(counted(words.personas, personas.length), { count: personas.length }),
  });
}

/** An imported pack: what it is called, what it holds, and the way to let go of it. */
export function PackHeading({ pack, actions }: { pack: Pack; actions: InterviewerActions }) {
  const words = useWords().interviewers;
  const facts = usePackFacts()(pack);
  const said = [
    fill(words.packs.facts, facts),
    ...(pack.version ? [fill(words.packs.version, { version: pack.version })] : []),
    fill(words.packs.imported, { date: dayOf(pack.importedAt) }),
  ];
  return (
    <header className="flex items-start justify-between gap-4 border-t border-line pt-4">
      <div className="min-w-0">
        <h2 className="font-medium [overflow-wrap:anywhere]">{pack.title}</h2>
        <p className="text-small text-quiet">{said.join(' · ')}</p>
      </div>
      <Menu
        label={fill(words.menu, { name: pack.title })}
        items={[
          { label: words.actions.export, onChoose: () => actions.savePack(pack) },
          { label: words.actions.remove, onChoose: () => actions.removePack(pack) },
        ]}
      />
    </header>
  );
}
