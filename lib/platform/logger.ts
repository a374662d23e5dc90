import type { Logger } from '@/lib/domain/logger';

/** Writes to the console with the subsystem's name in front. */
export function createLogger(subsystem: string): Logger {
  const label = `[greenroom:${subsystem}]`;
  return {
    info: (message, detail) => console.info(label, message, detail ?? ''),
    debug: (message, detail) => console.debug(label, message, detail ?? ''),
    warn: (message, detail) => console.warn(label, message, detail ?? ''),
  };
}
