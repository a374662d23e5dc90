import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { materialLimits } from '@/lib/domain/interview/lobby';
import { fill } from '@/lib/domain/messages';
import { roleProfiles } from '@/lib/domain/questions/role-profiles';
import type { SectionProps } from './section';
import { tooLong } from './too-long';

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const roles = roleProfiles
  .map(({ id, title }) => ({ value: id, label: title }))
  .toSorted((one, other) => one.label.localeCompare(other.label));

/** What the interview is for: a posting as text, or a role where there is no posting. */
export function JobSection({ choice, onChange }: SectionProps) {
  const words = useWords();
  const text = words.panel.lobby.job;
  const count = wordCount(choice.posting);
  const role = roles.find(({ value }) => value === choice.roleId);
  return (
    <Disclosure
      label={text.heading}
      aside={count > 0 ? fill(text.postingWords, { count }) : (role?.label ?? text.none)}
    >
      <div className="flex flex-col gap-4">
        <Field
          label={text.posting}
          hint={text.postingHint}
          error={tooLong(choice.posting, materialLimits.posting, words)}
        >
          {(control) => (
            <TextArea
              {...control}
              value={choice.posting}
              onChange={(event) => onChange({ posting: event.target.value })}
            />
          )}
        </Field>
        <Field label={text.role} hint={count > 0 && role ? text.roleWaits : undefined}>
          {(control) => (
            <Select
              {...control}
              value={role?.value ?? ''}
              onChange={(event) => onChange({ roleId: event.target.value || null })}
              options={[{ value: '', label: text.noRole }, ...roles]}
            />
          )}
        </Field>
      </div>
    </Disclosure>
  );
}
