export type MicrophonePermission = 'granted' | 'prompt' | 'denied';

/** Whether this extension may use the microphone. An offscreen document cannot ask: only a visible page can. */
export async function microphonePermission(): Promise<MicrophonePermission> {
  return (await navigator.permissions.query({ name: 'microphone' })).state;
}

/** Tells of every change of the permission until the signal aborts. */
export async function watchMicrophonePermission(
  listener: (permission: MicrophonePermission) => void,
  signal: AbortSignal,
): Promise<void> {
  // The status object is held by its listener; without it the browser would forget to tell.
  const status = await navigator.permissions.query({ name: 'microphone' });
  if (signal.aborted) return;
  status.addEventListener('change', () => listener(status.state), { signal });
}
