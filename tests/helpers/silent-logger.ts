import type { Logger } from '@/lib/domain/logger';

/** Says nothing; for tests that are about something else. */
export const silentLogger: Logger = { info: () => {}, debug: () => {}, warn: () => {} };
