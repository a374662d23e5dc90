import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/field';
import { fieldLook } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import type { MicrophoneChoice } from '@/lib/audio/microphones';
import { fill } from '@/lib/domain/messages';
import { useServices, useSetup } from './services-context';
import { useSave } from './use-save';

/** Which microphone is used; follows what is plugged in and out. `label` names the one that is open. */
export function DeviceChoice({ label }: { label: string }) {
  const words = useWords().onboarding.microphone;
  const services = useServices();
  const { own } = useSetup();
  const { save, notice } = useSave();
  const [devices, setDevices] = useState<MicrophoneChoice[]>([]);
  useEffect(() => {
    let left = false;
    const read = () =>
      void services.microphone.list().then(
        (found) => left || setDevices(found.filter(({ id }) => id !== 'default')),
        () => undefined,
      );
    read();
    const { mediaDevices } = navigator;
    mediaDevices?.addEventListener('devicechange', read);
    return () => {
      left = true;
      mediaDevices?.removeEventListener('devicechange', read);
    };
  }, [services]);
  const known = devices.some(({ id }) => id === own.microphoneId);
  return (
    <Field label={words.device} hint={label}>
      {(control) => (
        <>
          <select
            {...control}
            className={`${fieldLook} min-h-10`}
            value={known ? (own.microphoneId ?? '') : ''}
            // What was measured of the old microphone does not hold for the new one.
            onChange={(event) =>
              save(() => services.change({ microphoneId: event.target.value || null, echo: null }))
            }
          >
            <option value="">{words.systemDefault}</option>
            {devices.map((device, index) => (
              <option key={device.id} value={device.id}>
                {device.label || fill(words.unnamed, { number: index + 1 })}
              </option>
            ))}
          </select>
          {notice}
        </>
      )}
    </Field>
  );
}
