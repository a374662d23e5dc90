import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from './source-files';

/** A broken rule: which one, and the way from file to file. */
export type Violation = { rule: string; sentence: string };

type CruiseReport = {
  summary: {
    totalCruised: number;
    violations: {
      from: string;
      to: string;
      rule: { name: string };
      via?: { name: string }[];
      cycle?: { name: string }[];
    }[];
  };
};

/** Name and sentence of every rule of a configuration file. */
export const rulesOf = (config: string): { name: string; comment: string }[] =>
  (
    createRequire(import.meta.url)(join(projectRoot, config)) as {
      forbidden: { name: string; comment: string }[];
    }
  ).forbidden;

/** Runs dependency-cruiser over a folder that looks like ours, with one of our configurations. */
export function cruise(config: string, folder: string): { files: number; violations: Violation[] } {
  const program = join(projectRoot, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [
    '--config',
    join(projectRoot, config),
    '--output-type',
    'json',
    'lib',
    'components',
    'entrypoints',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no report: ${stderr || stdout}`);
  const { summary } = JSON.parse(stdout) as CruiseReport;
  return {
    files: summary.totalCruised,
    violations: summary.violations.map(({ from, to, rule, via, cycle }) => ({
      rule: rule.name,
      sentence: [from, ...(via ?? cycle ?? [{ name: to }]).map(({ name }) => name)].join(' → '),
    })),
  };
}
