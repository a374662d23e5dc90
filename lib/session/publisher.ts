/** At most ten whole views a second: quick enough for streaming words, cheap enough for a busy meeting page. */
export const publishInterval = 100;

/**
 * Gathers changes and publishes them: the first at once, those that follow within the interval together at its
 * end. A timer and not an animation frame, which never comes in an offscreen document.
 */
export function createPublisher(
  publish: () => void,
  interval = publishInterval,
): { changed(): void; close(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pending = false;
  const rest = (): void => {
    timer = setTimeout(() => {
      timer = null;
      if (!pending) return;
      pending = false;
      publish();
      rest();
    }, interval);
  };
  return {
    changed() {
      if (timer !== null) {
        pending = true;
        return;
      }
      publish();
      rest();
    },
    close() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      pending = false;
    },
  };
}
