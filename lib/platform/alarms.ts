import { browser } from './browser';

/**
 * Sets a repeating alarm unless it stands already. Alarms may be lost with a browser restart or an update, so
 * this is called at every start of the worker; setting an existing one anew would push it back each time.
 */
export async function keepAlarm(name: string, periodInMinutes: number): Promise<void> {
  const present = await browser.alarms.get(name);
  if (present?.periodInMinutes === periodInMinutes) return;
  browser.alarms.create(name, { periodInMinutes });
}

/** Sets an alarm that goes off once. */
export function setAlarm(name: string, delayInMinutes: number): void {
  browser.alarms.create(name, { delayInMinutes });
}

/** Hears one alarm by its name. */
export function onAlarm(name: string, act: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) act();
  });
}
