import { openDatabase } from '@/lib/store/database';
import { seedRecordings } from '../../gallery-library/seed-recordings';

const seeded = seedRecordings(openDatabase(), Date.now(), { 'heard-1': 1 });
/** Resolves once an interview of two sides is in the extension's own database. */
export type Seeded = typeof seeded;
Object.assign(globalThis, { seeded });
