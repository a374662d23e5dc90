import '@/lib/domain/zod-config';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { costTable } from '@/lib/domain/cost/cost-table';
import { Usage } from '@/lib/domain/usage';
import { printed } from './cost-table/printed.ts';
import { scriptedInterview } from './cost-table/scripted-interview.ts';

/**
 * `npm run cost:table -- [FILE] [--json]`: what metered usages cost, at built-in prices. FILE holds a JSON array of rows
 * of the table `usage`; without it the scripted Coach interview of ten minutes of candidate and four of interviewer
 * is taken.
 */
const Metered = z.array(Usage.omit({ id: true, interviewId: true, at: true }));

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const usages = file ? Metered.parse(JSON.parse(readFileSync(file, 'utf8'))) : scriptedInterview();
const table = costTable(usages, []);
console.log(process.argv.includes('--json') ? JSON.stringify(table, null, 2) : printed(table));
