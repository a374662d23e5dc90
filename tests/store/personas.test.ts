// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PackContent } from '@/lib/domain/pack';
import type { OwnPersona } from '@/lib/domain/persona';
import { builtInPersonas } from '@/lib/domain/personas';
import { deletePack, importPack, listPacks, restorePack } from '@/lib/store/packs';
import { deletePersona, listOwnPersonas, listPersonas, savePersona } from '@/lib/store/personas';
import { freshDatabase, now } from './rows';

const aPersona = (id: string, createdAt = now): OwnPersona => ({ ...builtInPersonas[0]!, id, createdAt });

const aPack = (id: string, personaIds: readonly string[]): PackContent => ({
  id,
  title: `Pack ${id}`,
  version: '1',
  questions: [{ text: 'Why us?', kind: 'behavioural', competency: 'motivation' }],
  personas: personaIds.map((each) => ({ ...builtInPersonas[1]!, id: each })),
});

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const numbered = () => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};

describe('interviewers of one’s own', () => {
  it('are listed newest first, together with those of packs, and as personas alone', async () => {
    const database = freshDatabase();
    await savePersona(database, aPersona('old', now));
    await savePersona(database, aPersona('new', now + 2));
    await importPack(database, aPack('pack', ['from-pack', 'too']), now + 1, numbered());
    expect(idsOf(await listPersonas(database))).toEqual(['new', 'from-pack', 'too', 'old']);
    expect((await listPersonas(database))[0]).toEqual({ ...builtInPersonas[0], id: 'new' });
    expect(idsOf(await listOwnPersonas(database))).toEqual(['new', 'old']);
  });

  it('are changed in place, deleted, and brought back as they were', async () => {
    const database = freshDatabase();
    await savePersona(database, aPersona('own'));
    await savePersona(database, { ...aPersona('own'), name: 'Renamed' });
    const gone = await deletePersona(database, 'own');
    expect(gone?.name).toBe('Renamed');
    expect(await listPersonas(database)).toEqual([]);
    await savePersona(database, gone!);
    expect(await listOwnPersonas(database)).toEqual([gone]);
  });

  it('can be deleted twice without harm', async () => {
    const database = freshDatabase();
    expect(await deletePersona(database, 'nobody')).toBeNull();
  });
});

describe('packs', () => {
  it('are listed newest first, deleted with their interviewers, and brought back whole', async () => {
    const database = freshDatabase();
    await importPack(database, aPack('one', ['a']), now, numbered());
    const two = await importPack(database, aPack('two', ['b']), now + 1, numbered());
    expect(idsOf(await listPacks(database))).toEqual(['two', 'one']);
    expect(await deletePack(database, 'two')).toEqual(two);
    expect(idsOf(await listPersonas(database))).toEqual(['a']);
    await restorePack(database, two);
    expect(await listPacks(database)).toHaveLength(2);
    expect(await deletePack(database, 'nothing')).toBeNull();
  });

  it('never take the place of somebody who is here: built in, own, or of another pack', async () => {
    const database = freshDatabase();
    await savePersona(database, aPersona('own'));
    await importPack(database, aPack('pack', ['packed']), now, numbered());
    const again = await importPack(
      database,
      aPack('pack', ['maya', 'own', 'packed', 'free']),
      now + 1,
      numbered(),
    );
    expect(again.id).toBe('new-1');
    expect(idsOf(again.personas)).toEqual(['new-2', 'new-3', 'new-4', 'free']);
    expect(await listPacks(database)).toHaveLength(2);
    expect((await listOwnPersonas(database))[0]?.name).toBe(builtInPersonas[0]!.name);
  });

  it('leave nothing behind where writing fails', async () => {
    const database = freshDatabase();
    const refused = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.packs.hook('creating', refused);
    await expect(importPack(database, aPack('pack', ['a', 'b']), now, numbered())).rejects.toThrow();
    expect(await listPacks(database)).toEqual([]);
    expect(await listPersonas(database)).toEqual([]);
  });
});
