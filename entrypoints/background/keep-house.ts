import { keepAlarm } from '@/lib/platform/alarms';
import { closeStorageToPages } from '@/lib/platform/storage-access';
import { openDatabase } from '@/lib/store/database';
import { sweepUp } from '@/lib/store/expiry';

export const alarmNames = { purge: 'greenroom.purge', update: 'greenroom.update' } as const;

/** Expired audio is gone within half an hour of its moment, and at every start. */
const purgeEveryMinutes = 30;

/** What every start of the worker puts in order: storage closed to pages, the alarm that sweeps. */
export async function keepHouse(): Promise<void> {
  await Promise.all([closeStorageToPages(), keepAlarm(alarmNames.purge, purgeEveryMinutes)]);
}

/** Deletes what has expired, and puts lists right. Late or twice does no harm: moments are compared, not ticks. */
export async function sweep(): Promise<void> {
  const database = openDatabase();
  try {
    await sweepUp(database, Date.now());
  } finally {
    database.close();
  }
}
