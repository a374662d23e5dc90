/** Whether the microphone may be opened from this origin. `unknown` where the browser does not say. */
export type MicrophonePermission = 'granted' | 'prompt' | 'denied' | 'unknown';

/**
 * Watches the extension's microphone permission: tells the present state and every change until the signal
 * aborts. A grant "for this time" falls back to `prompt` later, which is how it is noticed.
 */
export async function watchMicrophonePermission(
  tell: (state: MicrophonePermission) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    const status = await navigator.permissions.query({ name: 'microphone' });
    if (signal.aborted) return;
    tell(status.state);
    status.addEventListener('change', () => tell(status.state), { signal });
  } catch {
    tell('unknown');
  }
}
