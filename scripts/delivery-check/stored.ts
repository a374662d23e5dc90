import type { Page } from 'puppeteer';
import { Delivery } from '@/lib/domain/delivery/delivery';
import { envelopeStep } from './alignment.ts';
import { storedRows } from '../../tests/helpers/stored-rows.ts';

/** The delivery of the one attempt that is stored, as it is stored; null where there is none. */
export async function storedDelivery(page: Page): Promise<Delivery | null> {
  const [attempt] = await storedRows(page, 'attempts');
  return attempt?.['delivery'] ? Delivery.parse(attempt['delivery']) : null;
}

/** Envelope of the take that is being recorded, out of the chunks that are on disk by now. */
export function openTakeEnvelope(page: Page): Promise<number[]> {
  return page.evaluate(async (step) => {
    const request = indexedDB.open('greenroom');
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
    const all = (query: IDBRequest): Promise<Record<string, unknown>[]> =>
      new Promise((resolve) => {
        query.addEventListener('success', () => resolve(query.result as Record<string, unknown>[]));
      });
    const rows = await all(database.transaction('recordings').objectStore('recordings').getAll());
    const take = rows.find((row) => row['channel'] === 'candidate' && row['state'] === 'open');
    if (!take) return [];
    const range = IDBKeyRange.bound([take['id'], 0], [take['id'], Number.MAX_SAFE_INTEGER]);
    const chunks = await all(database.transaction('chunks').objectStore('chunks').getAll(range));
    database.close();
    const size = Math.round(Number(take['sampleRate']) * step);
    return chunks.flatMap((chunk) => {
      const samples = new Int16Array(chunk['samples'] as ArrayBuffer);
      return Array.from({ length: Math.floor(samples.length / size) }, (_, frame) => {
        const part = samples.subarray(frame * size, (frame + 1) * size);
        return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / size);
      });
    });
  }, envelopeStep);
}
