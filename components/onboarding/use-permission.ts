import { useEffect, useState } from 'react';
import type { MicrophonePermission } from '@/lib/audio/microphone-permission';
import type { OnboardingServices } from './services';

/** The extension's microphone permission, live; null until it is known. */
export function usePermission({ microphone }: OnboardingServices): MicrophonePermission | null {
  const [permission, setPermission] = useState<MicrophonePermission | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const tell = (state: MicrophonePermission) => {
      if (!leaving.signal.aborted) setPermission(state);
    };
    microphone.permission().then(tell, () => tell('prompt'));
    microphone.watchPermission(tell, leaving.signal).catch(() => undefined);
    return () => leaving.abort();
  }, [microphone]);
  return permission;
}
