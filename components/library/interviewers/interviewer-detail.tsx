import { ArrowLeft, Copy, Download } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { fill } from '@/lib/domain/messages';
import type { Pack } from '@/lib/domain/pack';
import type { Persona } from '@/lib/domain/persona';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { hrefOf } from '@/components/library/route';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import { PortraitStage } from './portrait-stage';
import { TraitScale } from './trait-scale';
import type { InterviewerActions } from './use-interviewer-actions';
import { voiceName } from './voice-name';

/** An interviewer who stays as they are, with every trait, and the way to a copy of one's own. */
export function InterviewerDetail({
  persona,
  pack,
  actions,
}: {
  persona: Persona;
  pack: Pack | null;
  actions: InterviewerActions;
}) {
  const words = useWords().interviewers;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading, persona.id);
  const { traits } = words;
  const voices = fill(words.voices, {
    voice: voiceName(persona.voice),
    deviceVoice: words.deviceVoices[persona.deviceVoice],
  });
  return (
    <main className="min-h-0 flex-1 overflow-y-auto px-4 pt-3 pb-24 md:px-10">
      <a
        href={hrefOf('interviewers')}
        className="mb-2 inline-flex min-h-10 items-center gap-2 text-quiet hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
        {words.back}
      </a>
      <article className="grid max-w-[60rem] gap-6 sm:grid-cols-[14rem_minmax(0,1fr)] md:gap-10 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <PortraitStage
          who={persona.portrait}
          className="flex h-60 items-end self-start rounded-card border border-line pt-3 lg:h-88"
        />
        <div className="flex flex-col gap-6">
          <header>
            <p className="text-small text-quiet">
              {pack ? fill(words.groups.pack, { pack: pack.title }) : words.groups.builtIn}
            </p>
            <h1 ref={heading} tabIndex={-1} className="script font-medium">
              {persona.name}
            </h1>
            <p className="text-quiet">{persona.title}</p>
          </header>
          <p className="script">{persona.style}</p>
          <div className="flex max-w-80 flex-col gap-2">
            <TraitScale trait="warmth" value={persona.warmth} />
            <TraitScale trait="strictness" value={persona.strictness} />
          </div>
          <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-y-3">
            {persona.bestFor && <Trait name={traits.bestFor}>{persona.bestFor}</Trait>}
            {persona.focus.length > 0 && <Trait name={traits.focus}>{persona.focus.join(', ')}</Trait>}
            <Trait name={traits.backchannel}>{words.backchannels[persona.backchannel]}</Trait>
            <Trait name={traits.voice}>{voices}</Trait>
          </dl>
          <div className="flex flex-col gap-2">
            <div className="flex flex-wrap gap-2">
              <Button look="primary" onClick={() => actions.duplicate(persona)}>
                <Copy aria-hidden className="size-4" />
                {words.actions.duplicate}
              </Button>
              <Button look="quiet" onClick={() => actions.save(persona)}>
                <Download aria-hidden className="size-4" />
                {words.actions.export}
              </Button>
            </div>
            <p className="text-small text-quiet">
              {pack ? words.actions.packHint : words.actions.duplicateHint}
            </p>
          </div>
        </div>
      </article>
    </main>
  );
}

function Trait({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="mt-3 text-small text-quiet sm:mt-0 sm:text-base">{name}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
