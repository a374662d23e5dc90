import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { openaiBaseUrl, type Provider } from '@/lib/domain/provider';
import { KeyField } from './key-field';

const modelNames = ['realtimeModel', 'transcriptionModel', 'coachModel'] as const;

/** Address, key and models of a provider that is not this device. */
export function ProviderFields({
  draft,
  wrong,
  keyMissing,
  onChange,
}: {
  draft: Provider;
  wrong: ReadonlySet<keyof Provider>;
  keyMissing: boolean;
  onChange: (part: Partial<Provider>) => void;
}) {
  const words = useWords().onboarding.provider;
  const isCompatible = draft.kind === 'compatible';
  const modelWrong = modelNames.some((name) => wrong.has(name));
  return (
    <div className="flex flex-col gap-4">
      {isCompatible && (
        <Field
          label={words.address.label}
          hint={words.address.hint}
          error={wrong.has('baseUrl') && words.address.wrong}
        >
          {(control) => (
            <TextInput
              {...control}
              type="url"
              // OpenAI's own address is no address of another provider.
              value={draft.baseUrl === openaiBaseUrl ? '' : draft.baseUrl}
              placeholder={words.address.placeholder}
              maxLength={400}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => onChange({ baseUrl: event.target.value })}
            />
          )}
        </Field>
      )}
      <KeyField
        value={draft.apiKey}
        optional={isCompatible}
        missing={keyMissing}
        onChange={(apiKey) => onChange({ apiKey })}
      />
      <Disclosure
        label={words.models.label}
        aside={`${draft.realtimeModel}, ${draft.coachModel}`}
        defaultOpen={isCompatible || modelWrong}
        key={draft.kind}
      >
        <div className="grid gap-4 sm:grid-cols-3">
          {modelNames.map((name) => (
            <Field key={name} label={words.models[name]} error={wrong.has(name) && words.models.missing}>
              {(control) => (
                <TextInput
                  {...control}
                  value={draft[name]}
                  maxLength={120}
                  spellCheck={false}
                  autoComplete="off"
                  onChange={(event) => onChange({ [name]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
