import { fill } from '@/lib/domain/messages';
import { DeviceVoice } from '@/lib/domain/persona';
import { isProviderVoice, providerVoices } from '@/lib/domain/provider-voice';
import { Field } from '@/components/ui/field';
import { fieldLook } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import type { Draft } from './draft';
import { voiceName } from './voice-name';

/** Which voice speaks, with a provider and without one. */
export function VoiceChoices({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const words = useWords().interviewers;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={words.form.voice} hint={words.form.voiceHint}>
        {(control) => (
          <select
            {...control}
            className={`${fieldLook} min-h-10`}
            value={draft.voice}
            onChange={(event) => change({ voice: event.target.value })}
          >
            {providerVoices.map((voice) => (
              <option key={voice} value={voice}>
                {voiceName(voice)}
              </option>
            ))}
            {!isProviderVoice(draft.voice) && (
              <option value={draft.voice}>{fill(words.form.voiceOther, { voice: draft.voice })}</option>
            )}
          </select>
        )}
      </Field>
      <Field label={words.form.deviceVoice}>
        {(control) => (
          <select
            {...control}
            className={`${fieldLook} min-h-10`}
            value={draft.deviceVoice}
            onChange={(event) => change({ deviceVoice: DeviceVoice.parse(event.target.value) })}
          >
            {DeviceVoice.options.map((voice) => (
              <option key={voice} value={voice}>
                {words.deviceVoices[voice]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
