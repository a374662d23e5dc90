import { readdirSync, readFileSync } from 'node:fs';

/** Seconds of processor time by thread, of one process. */
export type ProcessorTime = { at: number; threads: Map<string, number> };

/** Clock ticks a second, as Linux tells them in `/proc` on every common machine. */
const ticks = 100;

const words = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const parentOf = (id: string): string =>
  words(`/proc/${id}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')[1] ?? '';

/**
 * The process in which the extension's pages and workers run, among the descendants of a browser. Null where there
 * is no `/proc`.
 */
export function extensionProcess(browserId: number): number | null {
  let ids: string[];
  try {
    ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  const isOfBrowser = (id: string): boolean => {
    for (let parent = id; parent !== '' && parent !== '0'; parent = parentOf(parent))
      if (Number(parent) === browserId) return true;
    return false;
  };
  const found = ids.find(
    (id) => words(`/proc/${id}/cmdline`).includes('--extension-process') && isOfBrowser(id),
  );
  return found === undefined ? null : Number(found);
}

/** What every thread of a process has used so far. */
export function processorTime(id: number): ProcessorTime {
  const threads = new Map<string, number>();
  for (const thread of readdirSync(`/proc/${id}/task`)) {
    const line = words(`/proc/${id}/task/${thread}/stat`);
    const name = /\((.*)\)/s.exec(line)?.[1] ?? thread;
    const fields = line.replace(/^.*\) /s, '').split(' ');
    // User and system time are the 14th and 15th field, the first after the name is the third.
    const used = (Number(fields[11]) + Number(fields[12])) / ticks;
    if (Number.isFinite(used)) threads.set(name, (threads.get(name) ?? 0) + used);
  }
  return { at: performance.now() / 1_000, threads };
}

/** Percent of one core between two readings, all threads together and each by its name. */
export type CoreShare = { seconds: number; percent: number; threads: Record<string, number> };

export function coreShare(before: ProcessorTime, after: ProcessorTime): CoreShare {
  const seconds = after.at - before.at;
  const shares = [...after.threads].map(
    ([name, used]) => [name, (100 * (used - (before.threads.get(name) ?? 0))) / seconds] as const,
  );
  return {
    seconds,
    percent: shares.reduce((sum, [, share]) => sum + share, 0),
    threads: Object.fromEntries(shares.filter(([, share]) => share >= 0.05)),
  };
}
