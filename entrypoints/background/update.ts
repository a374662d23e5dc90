import { setAlarm } from '@/lib/platform/alarms';
import { browser } from '@/lib/platform/browser';
import { alarmNames } from './keep-house';
import { isOwnerBusy } from './owner';

/** An update that is ready is put in place only while no interview runs; otherwise asked again later. */
export async function updateWhenIdle(): Promise<void> {
  if (await isOwnerBusy()) setAlarm(alarmNames.update, 5);
  else browser.runtime.reload();
}
