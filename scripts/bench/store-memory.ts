import type { Page } from 'puppeteer';
import type { BenchFinding } from './bench-part.ts';
import { quantile } from './report.ts';

/** What a page's heap came to, bytes: its objects, the browser's own for it, and the buffers behind both. */
type HeapUsage = { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number };

const megabyte = 1_000_000;
/** Between two looks; collecting garbage takes a while itself. */
const everyMs = { held: 200, all: 20 };
const most = 50;

/**
 * The most memory that a page takes while it does something, above what it had before; the debugger looks again
 * and again, beside the page. `held` collects garbage before each look, so that it is what an export needs; `all` lets
 * the browser collect when it likes to, and is for information: how much garbage lies about is its own choice.
 */
export async function addedMemory(
  page: Page,
  name: string,
  runs: number,
  what: 'held' | 'all',
  work: () => Promise<unknown>,
): Promise<BenchFinding> {
  const session = await page.createCDPSession();
  const bytes = async (isFirst: boolean): Promise<number> => {
    if (isFirst || what === 'held') await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
    return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
  };
  const added: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = await bytes(true);
    let peak = before;
    let isGoing = true;
    const watching = (async () => {
      while (isGoing) {
        peak = Math.max(peak, await bytes(false));
        await new Promise((resolve) => setTimeout(resolve, everyMs[what]));
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
    target: what === 'held' ? most : null,
    unit: 'MB',
    reference: null,
  };
}
