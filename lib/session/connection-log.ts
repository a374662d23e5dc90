import type { ConnectionLogEntry } from '@/lib/domain/connection-log';
import { logConnection } from '@/lib/store/connection-log';
import type { Services } from './services';

/** Notes what happened to voice, network and devices of one interview. Never words, never keys. */
export type ConnectionLog = (
  what: ConnectionLogEntry['what'],
  about?: { personaId?: string; detail?: string },
) => void;

export function openConnectionLog(
  { database, now, newId, logger }: Pick<Services, 'database' | 'now' | 'newId' | 'logger'>,
  interviewId: string,
): ConnectionLog {
  return (what, { personaId, detail = '' } = {}) => {
    logConnection(database, {
      id: newId(),
      interviewId,
      at: now(),
      what,
      personaId: personaId ?? null,
      detail: detail.slice(0, 300),
    }).catch(() => logger.debug('the connection log was not written'));
  };
}
