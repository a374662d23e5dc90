import '@/lib/domain/zod-config';
import { table } from './coach-check/report.ts';
import { selfCheck } from './coach-check/self-check.ts';

/** `npm run coach:check`: measures the coach on the project's own answers. `--json` for machines. */
const findings = await selfCheck();
const failed = findings.filter((finding) => finding.passes === false);
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ passes: failed.length === 0, findings }, null, 2));
} else {
  console.log(table(findings));
  console.log(`\n${findings.length - failed.length} kept, ${failed.length} broken`);
}
process.exitCode = failed.length === 0 ? 0 : 1;
