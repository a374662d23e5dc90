import type { Page } from 'puppeteer';
import type { BenchFinding } from './bench-part.ts';
import { quantile } from './report.ts';

/** What a page's heap came to, bytes: its objects, the browser's own for it, and the buffers behind both. */
type HeapUsage = { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number };

const megabyte = 1_000_000;
const everyMs = 20;
const most = 50;

/**
 * The most memory that a page takes while it does something, above what it had before. Garbage is collected before each
 * run and counted while it goes; the heap is looked at every twenty milliseconds, beside the page, by the debugger.
 */
export async function addedMemory(
  page: Page,
  name: string,
  runs: number,
  work: () => Promise<unknown>,
): Promise<BenchFinding> {
  const session = await page.createCDPSession();
  const bytes = async (): Promise<number> => {
    const usage = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
    return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
  };
  const added: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await session.send('HeapProfiler.collectGarbage');
    const before = await bytes();
    let peak = before;
    let isGoing = true;
    const watching = (async () => {
      while (isGoing) {
        peak = Math.max(peak, await bytes());
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
    })();
    await work();
    isGoing = false;
    await watching;
    added.push((peak - before) / megabyte);
  }
  await session.detach();
  return {
    name,
    rounds: runs,
    median: quantile(added, 0.5),
    p95: quantile(added, 0.95),
    target: most,
    unit: 'MB',
    reference: null,
  };
}
