import { fill } from '@/lib/domain/messages';
import { Backchannel, personaLimits } from '@/lib/domain/persona';
import { Choice } from '@/components/ui/choice';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import type { Draft } from './draft';
import { TraitSlider } from './trait-slider';

/** How somebody asks: in a sentence, on two scales, and how often they show that they listen. */
export function MannerFields({
  draft,
  change,
  missing,
}: {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** True where the sentence has to be there and is not. */
  missing: boolean;
}) {
  const words = useWords().interviewers;
  const most = personaLimits.style;
  return (
    <>
      <Field
        label={words.form.style}
        hint={words.form.styleHint}
        aside={fill(words.form.count, { length: draft.style.length, most })}
        error={missing ? words.form.empty.style : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            name="style"
            maxLength={most}
            value={draft.style}
            onChange={(event) => change({ style: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2 sm:gap-8">
        <TraitSlider trait="warmth" value={draft.warmth} onChange={(warmth) => change({ warmth })} />
        <TraitSlider
          trait="strictness"
          value={draft.strictness}
          onChange={(strictness) => change({ strictness })}
        />
      </div>
      <Choice
        label={words.form.backchannel}
        hint={words.form.backchannelHint}
        options={Backchannel.options.map((value) => ({ value, label: words.backchannels[value] }))}
        value={draft.backchannel}
        onChange={(backchannel) => change({ backchannel })}
      />
    </>
  );
}
