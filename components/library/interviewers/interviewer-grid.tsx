import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { fill } from '@/lib/domain/messages';
import { newInterviewerId } from '@/lib/domain/new-interviewer-id';
import { builtInPersonas } from '@/lib/domain/personas';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';
import { useFocusKept } from '@/components/library/use-focus-kept';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import type { Cast } from './cast';
import { ImportPack } from './import-pack';
import { InterviewerCards } from './interviewer-cards';
import { PackHeading } from './pack-heading';
import type { InterviewerActions } from './use-interviewer-actions';

/** Everybody who can ask: one's own first, then the built-in ones, then those who came with packs. */
export function InterviewerGrid({ cast, actions }: { cast: Cast; actions: InterviewerActions }) {
  const words = useWords().interviewers;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading, words.title);
  const { own, packs } = cast;
  useFocusKept(heading, [...own, ...packs].map(({ id }) => id).join());
  return (
    <main className="min-h-0 flex-1 overflow-y-auto px-4 pt-5 pb-24 md:px-10 lg:pt-6">
      <div className="flex max-w-[84rem] flex-col gap-8">
        <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <div>
            <h1 ref={heading} tabIndex={-1} className="script">
              {words.title}
            </h1>
            <p className="max-w-[62ch] text-quiet">{words.lead}</p>
          </div>
          <div className="flex flex-wrap gap-2">
            <Button look="primary" asChild>
              <a href={hrefOf('interviewers', newInterviewerId)}>
                <Plus aria-hidden className="size-4" />
                {words.create}
              </a>
            </Button>
            <ImportPack packs={packs} />
          </div>
        </header>
        <InterviewerCards label={words.listLabel} personas={[...own, ...builtInPersonas]} actions={actions} />
        {packs.map((pack) => (
          <section key={pack.id} className="flex flex-col gap-3" aria-label={pack.title}>
            <PackHeading pack={pack} actions={actions} />
            {pack.personas.length > 0 && (
              <InterviewerCards
                label={fill(words.groups.pack, { pack: pack.title })}
                personas={pack.personas}
                actions={actions}
              />
            )}
          </section>
        ))}
      </div>
    </main>
  );
}
