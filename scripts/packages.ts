import { existsSync, readFileSync } from 'node:fs';
import { pocketSphinxInstalled } from '../tests/standin/ears/pocketsphinx.ts';
import { runCommand } from './setup-command.ts';

/** True on Debian itself: Ubuntu has `apt-get` as well, but its browser package is a stub for another installer. */
export const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

export const isRoot = (): boolean => process.getuid?.() === 0;

/** True where packages can be installed without asking anybody. */
export const mayInstallPackages = (): boolean => isRoot() && existsSync('/usr/bin/apt-get');

let listsAreFresh = false;

/** Installs packages with `apt-get`; says what it does about every two seconds. Throws with its last lines. */
export async function installPackages(names: readonly string[]): Promise<void> {
  if (!listsAreFresh) await apt(['update'], 'Reading the package lists');
  listsAreFresh = true;
  await apt(['install', '-y', '--no-install-recommends', ...names], `Installing ${names.join(', ')}`);
}

async function apt(args: readonly string[], doing: string): Promise<void> {
  console.log(`${doing} (apt-get) …`);
  let shownAt = Date.now();
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const { code, output } = await runCommand('apt-get', [...patience, ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    output: (line) => {
      if (Date.now() - shownAt < 2_000) return;
      shownAt = Date.now();
      console.log(`  ${line.slice(0, 110)}`);
    },
  });
  if (code === 0) return;
  const lastLines = output.trim().split('\n').slice(-6).join('\n');
  throw new Error(`apt-get ${args.join(' ')} failed:\n${lastLines}`);
}

/**
 * The local provider's ears: PocketSphinx hears what was really received. It is installed on Debian and Ubuntu as
 * root; elsewhere the provider follows a script and says so. In continuous integration missing ears are an error,
 * so that no run passes deaf by accident.
 */
export async function ensureEars(): Promise<'pocketsphinx' | 'script'> {
  if (pocketSphinxInstalled()) return 'pocketsphinx';
  const names = ['pocketsphinx', 'pocketsphinx-en-us'];
  if (mayInstallPackages()) await installPackages(names).catch((error: Error) => console.log(error.message));
  if (pocketSphinxInstalled()) return 'pocketsphinx';
  if (process.env['CI'])
    throw new Error(`PocketSphinx is missing: install the packages ${names.join(' and ')}.`);
  console.log(
    `Scripted ears: PocketSphinx is not installed, so the local provider does not hear but follows a script. ` +
      `On Debian and Ubuntu install ${names.join(' and ')} to change that.`,
  );
  return 'script';
}
