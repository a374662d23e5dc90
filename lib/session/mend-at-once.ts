import type { LiveMicrophone } from './live-microphone';

/** Seconds until a microphone that could not be opened again is tried once more. */
const againAfter = 2;

/**
 * Opens a lost microphone again, at once and until it is there: whoever talks with a voice cannot wait for the next
 * question. Never rejects; ends without `onMended` once nobody wants it any more.
 */
export async function mendAtOnce(
  microphone: LiveMicrophone,
  isWanted: () => boolean,
  onMended: () => void,
): Promise<void> {
  while (isWanted()) {
    const isMended = await microphone.mend().then(
      () => true,
      () => false,
    );
    if (isMended) return isWanted() ? onMended() : undefined;
    await new Promise((resolve) => setTimeout(resolve, againAfter * 1_000));
  }
}
