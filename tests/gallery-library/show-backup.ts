import { makeBackup } from '@/lib/archive/backup-make';
import { BackupPart } from '@/lib/domain/backup/backup-table';
import type { Database } from '@/lib/store/database';
import { noteBackup } from '@/lib/store/last-backup';

const words = 'correct horse battery';

/** Brings the backup page to a scene, the way a person would: with a file, a press, a word typed. */
export async function showBackup(database: Database, scene: string): Promise<void> {
  const now = Date.now();
  await noteBackup(database, { madeAt: now - 12 * 86_400_000, bytes: 48_300_000 });
  switch (scene) {
    case 'some':
      await press('Everything');
      await press('Interviews');
      await press('Stories');
      return;
    case 'protect':
      await press('Protect it with a passphrase');
      await type('Passphrase', 'nine lamps over the stage');
      return type('Once more', 'nine lamps ov');
    case 'asking':
      return drop(await backup(database, words));
    case 'wrong':
      await drop(await backup(database, words));
      await type('Passphrase', 'incorrect horse');
      return press('Open');
    case 'preview':
    case 'done': {
      const file = await backup(database, null);
      await database.stories.clear();
      await database.interviews.delete('interview-2');
      await database.recordings.clear();
      await database.stories.bulkPut([]);
      await drop(file);
      return scene === 'done' ? press('Bring back') : undefined;
    }
    case 'damaged': {
      const file = await backup(database, null);
      const bytes = new Uint8Array(await file.arrayBuffer());
      bytes.fill(0, 500, 900);
      return drop(new Blob([bytes]));
    }
    default:
      return drop(new Blob(['%PDF-1.7']));
  }
}

async function backup(database: Database, passphrase: string | null): Promise<Blob> {
  const pieces: Blob[] = [];
  await makeBackup({
    database,
    parts: BackupPart.options,
    withKey: false,
    passphrase,
    productVersion: '0.5.0',
    now: Date.now() - 3_600_000,
    destination: new WritableStream({
      write: (data) => void pieces.push(new Blob([data as Uint8Array<ArrayBuffer>])),
    }),
    signal: new AbortController().signal,
  });
  return new Blob(pieces);
}

async function drop(content: Blob): Promise<void> {
  const input = await found('input[type=file]');
  const held = new DataTransfer();
  held.items.add(new File([content], 'greenroom-2026-11-21.greenroom'));
  (input as HTMLInputElement).files = held.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function press(name: string): Promise<void> {
  const selector = 'button, input[type=checkbox], [role=switch]';
  const named = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(
      (each) =>
        each.textContent === name ||
        each.ariaLabel === name ||
        document.querySelector(`label[for="${each.id}"]`)?.textContent === name,
    );
  for (let tries = 0; tries < 50 && !named(); tries += 1) await soon();
  const element = named();
  element?.scrollIntoView({ block: 'center' });
  element?.click();
  await soon();
}

async function type(label: string, text: string): Promise<void> {
  const field = await found(
    () => [...document.querySelectorAll('label')].find((each) => each.textContent === label)?.control ?? null,
  );
  field.scrollIntoView({ block: 'center' });
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setter?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await soon();
}

async function found(what: string | (() => HTMLElement | null)): Promise<HTMLElement> {
  for (let tries = 0; tries < 100; tries += 1) {
    const element = typeof what === 'string' ? document.querySelector<HTMLElement>(what) : what();
    if (element) return element;
    await soon();
  }
  throw new Error('The page does not get there.');
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
