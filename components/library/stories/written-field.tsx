import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { storyLimits } from '@/lib/domain/story';
import type { StoryDraft } from '@/lib/domain/story-draft';
import { Field } from '@/components/ui/field';
import { TextArea, TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';

export type WrittenField = {
  [Name in keyof StoryDraft]: StoryDraft[Name] extends string ? Name : never;
}[keyof StoryDraft];

/** From this share of the room on, a count says how much is left: nobody needs it before. */
const countedFrom = 0.8;

/** A text of a story with its hint and its limit, which is said before it bites: nothing that is pasted is cut. */
export function WrittenTextField(props: {
  name: WrittenField;
  value: string;
  onChange: (value: string) => void;
  lines?: 'one' | 'some' | 'script';
  error?: string | undefined;
  suggestions?: string;
}) {
  const words = useWords().stories.editor;
  const { name, value, onChange, lines = 'some' } = props;
  const most = storyLimits[name];
  const over = value.length - most;
  const hint = name in words.hints ? words.hints[name as keyof typeof words.hints] : undefined;
  return (
    <Field
      label={words.fields[name]}
      hint={hint}
      error={props.error ?? (over > 0 && fill(counted(words.tooLong, over), { count: over }))}
      aside={value.length >= countedFrom * most && fill(words.count, { length: value.length, most })}
    >
      {(control) =>
        lines === 'one' ? (
          <TextInput
            {...control}
            name={name}
            list={props.suggestions}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <TextArea
            {...control}
            name={name}
            script={lines === 'script'}
            className={lines === 'script' ? 'max-h-[32rem] min-h-48 max-w-none!' : undefined}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
