import { fill } from '@/lib/domain/messages';
import type { Failure } from '@/lib/domain/failure';
import type { PackContent } from '@/lib/domain/pack';
import type { PackReplacement } from '@/lib/domain/pack-file';
import { DeviceVoice } from '@/lib/domain/persona';
import { portraitNamed } from '@/lib/domain/portrait-name';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '../dialog-sheet';
import { usePackFacts } from './pack-heading';
import { PortraitStage } from './portrait-stage';
import { voiceName } from './voice-name';

/** Enough to recognise a pack by. */
const firstQuestions = 3;

/** What a file holds, before any of it is kept. */
export function PackPreview(props: {
  pack: PackContent;
  replaced: readonly PackReplacement[];
  /** True where a pack of this id is here already. */
  again: boolean;
  failure: Failure | null;
  onImport: () => void;
  onCancel: () => void;
}) {
  const { pack, replaced } = props;
  const words = useWords().interviewers.packs.preview;
  const facts = usePackFacts()(pack);
  return (
    <DialogSheet
      title={fill(words.title, { title: pack.title })}
      onClose={props.onCancel}
      actions={
        <>
          <Button look="quiet" onClick={props.onCancel}>
            {words.cancel}
          </Button>
          <Button look="primary" onClick={props.onImport}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>{fill(words.contains, facts)}</p>
      {props.again && <p className="text-quiet">{words.again}</p>}
      {pack.personas.length > 0 && <Faces label={words.who} personas={pack.personas} />}
      {pack.questions.length > 0 && (
        <div className="flex flex-col gap-1">
          <h3 className="text-small font-medium text-quiet">{words.firstQuestions}</h3>
          <ul className="flex flex-col gap-1 [overflow-wrap:anywhere]">
            {pack.questions.slice(0, firstQuestions).map(({ text }, index) => (
              <li key={index} className="line-clamp-2">
                “{text}”
              </li>
            ))}
          </ul>
        </div>
      )}
      {replaced.length > 0 && <Exchanged replaced={replaced} />}
      {props.failure && <FailureNotice failure={props.failure} />}
    </DialogSheet>
  );
}

function Faces({ label, personas }: { label: string; personas: PackContent['personas'] }) {
  return (
    <ul aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-2">
      {personas.map((persona, index) => (
        <li key={index} className="min-w-0 text-center text-small">
          <PortraitStage who={persona.portrait} className="h-19 rounded-control border border-line pt-1" />
          <span className="block truncate">{persona.name}</span>
        </li>
      ))}
    </ul>
  );
}

/** Voices and faces that are not here, and what stands in for them. */
function Exchanged({ replaced }: { replaced: readonly PackReplacement[] }) {
  const words = useWords().interviewers;
  const named = ({ trait, now }: PackReplacement): string => {
    switch (trait) {
      case 'voice':
        return voiceName(now);
      case 'deviceVoice':
        return words.deviceVoices[DeviceVoice.parse(now)];
      case 'portrait':
        return words.portraits[portraitNamed(now)];
    }
  };
  return (
    <div className="flex flex-col gap-1 text-small text-quiet">
      <h3 className="font-medium">{words.packs.preview.replaced}</h3>
      <ul className="flex flex-col gap-1 [overflow-wrap:anywhere]">
        {replaced.map((each, index) => (
          <li key={index}>{fill(words.packs.preview.exchange[each.trait], { ...each, now: named(each) })}</li>
        ))}
      </ul>
    </div>
  );
}
