import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { passphraseStrength } from '@/lib/domain/backup/passphrase';

export type TypedPassphrase = { first: string; again: string };

/** True once it is long enough and was typed twice alike. */
export const isSettled = ({ first, again }: TypedPassphrase): boolean =>
  passphraseStrength(first) !== 'short' && first === again;

export const textInput =
  'lit min-h-10 w-full rounded-control border border-edge bg-ground px-3 text-base aria-invalid:border-stop';

/** A new passphrase, typed twice, with a hint at how good it is and what it means to lose it. */
export function PassphraseFields({
  typed,
  onChange,
}: {
  typed: TypedPassphrase;
  onChange: (typed: TypedPassphrase) => void;
}) {
  const words = useWords().backup.make;
  const differs = typed.again !== '' && !typed.first.startsWith(typed.again);
  return (
    <div className="flex flex-col gap-4 border-s-2 border-line ps-4">
      <p className="max-w-[58ch]">{words.noRecovery}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={words.passphrase} hint={words.strength[passphraseStrength(typed.first)]}>
          {(control) => (
            <input
              {...control}
              type="password"
              autoComplete="new-password"
              value={typed.first}
              onChange={(event) => onChange({ ...typed, first: event.target.value })}
              className={textInput}
            />
          )}
        </Field>
        <Field label={words.again} error={differs ? words.differs : undefined}>
          {(control) => (
            <input
              {...control}
              type="password"
              autoComplete="new-password"
              value={typed.again}
              onChange={(event) => onChange({ ...typed, again: event.target.value })}
              className={textInput}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
