import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the script is started from. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

export type CommandOptions = {
  /** Added to the present environment. */
  env?: Readonly<Record<string, string>>;
  /**
   * `show` passes everything on as it comes, colours included; `keep` shows nothing and returns it.
   * With a function each line goes there, which is how long installs show that they move.
   */
  output?: 'show' | 'keep' | ((line: string) => void);
};

/** `output` holds stdout and stderr in order of arrival; empty where it was shown. `code` is 1 for a killed program. */
export type CommandEnd = { code: number; output: string };

/** Runs a program in the project's folder, without a shell and without stdin. Throws when it cannot be started. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandEnd> {
  const { output = 'show', env = {} } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', output === 'show' ? 'inherit' : 'pipe', output === 'show' ? 'inherit' : 'pipe'],
    });
    let kept = '';
    let rest = '';
    const take = (piece: string): void => {
      kept += piece;
      if (typeof output !== 'function') return;
      const lines = (rest + piece).split(/\r?\n|\r/);
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim() !== '') output(line);
    };
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: kept }));
  });
}

/**
 * Runs the program of an installed package on this very Node. The file is looked up in the package instead of
 * `node_modules/.bin`, whose shims differ between systems.
 */
export function runTool(
  packageName: string,
  args: readonly string[],
  options?: CommandOptions,
): Promise<CommandEnd> {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0]);
  if (!file) throw new Error(`${packageName} has no program.`);
  return runCommand(process.execPath, [join(folder, file), ...args], options);
}
