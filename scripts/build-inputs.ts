import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './setup-command.ts';

/** Everything that the built extension is made of. */
const inputs = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package-lock.json',
  'tsconfig.json',
];

/** One number for the present state of all inputs, by their contents: a fresh checkout has fresh dates. */
export function inputsHash(): string {
  const hash = createHash('sha256');
  for (const path of inputFiles())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(projectRoot, path)))
      .update('\0');
  return hash.digest('hex');
}

function inputFiles(): string[] {
  return inputs
    .flatMap((input) => {
      const path = join(projectRoot, input);
      if (!existsSync(path)) return [];
      return statSync(path).isDirectory() ? globSync(`${input}/**/*`, { cwd: projectRoot }) : [input];
    })
    .filter((path) => statSync(join(projectRoot, path)).isFile())
    .sort();
}
