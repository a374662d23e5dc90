import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase, type Database } from '@/lib/store/database';
import { tableSchemas } from './table-schemas';
import { typeInWords } from './type-in-words';

type Field = { name: string; type: string; meaning: string };
type Section = { keys: string; indexes: string; goes: string; fields: Field[] };

/** What docs/data.md says, by table. */
function documented(): Map<string, Section> {
  const text = readFileSync('docs/data.md', 'utf8');
  const sections = text
    .split(/^## /m)
    .slice(1)
    .filter((section) => section.startsWith('`'));
  return new Map(
    sections.map((section) => {
      const name = /^`(\w+)`/.exec(section)?.[1] ?? '';
      const line = /^Key: `(.+?)`\. Indexes: (.+?)\. Goes: (.+)$/m.exec(section);
      const fields = [...section.matchAll(/^- `(\w+)` \((.+?)\): (.+)$/gm)];
      return [
        name,
        {
          keys: line?.[1] ?? '',
          indexes: line?.[2] ?? '',
          goes: line?.[3] ?? '',
          fields: fields.map(([, field = '', type = '', meaning = '']) => ({ name: field, type, meaning })),
        },
      ];
    }),
  );
}

const sections = documented();
let database: Database;

beforeAll(async () => {
  database = openDatabase('data-model');
  await database.open();
});

describe('docs/data.md', () => {
  it('has every table of the database, and no other', () => {
    expect([...sections.keys()].toSorted()).toEqual(database.tables.map(({ name }) => name).toSorted());
  });

  it.each([...sections])('names key, indexes and end of %s as they are', (name, { keys, indexes, goes }) => {
    const { primKey, indexes: real } = database.table(name).schema;
    expect(keys).toBe(primKey.src);
    expect(indexes).toBe(real.map(({ src }) => `\`${src}\``).join(', ') || 'none');
    expect(goes).not.toBe('');
  });

  it.each(Object.entries(tableSchemas))('has every field of %s, with its type', (name, schema) => {
    const told = (sections.get(name)?.fields ?? []).map((field) => `${field.name}: ${field.type}`);
    const real = Object.entries(schema.shape).map(
      ([field, type]) => `${field}: ${typeInWords(z.instanceof(z.ZodType).parse(type))}`,
    );
    expect(told).toEqual(real);
  });

  it.each([...sections])('says of every field of %s that leads elsewhere, where to', (name, { fields }) => {
    const { keyPath } = database.table(name).schema.primKey;
    for (const { name: field, type, meaning } of fields) {
      const leads = [...meaning.matchAll(/→ `(\w+)`/g)].map(([, table = '']) => table);
      for (const table of leads) expect(database.tables.map((each) => each.name)).toContain(table);
      const isForeign = /\bid\b/.test(type) && field !== keyPath && field !== 'clockId';
      if (isForeign) expect(leads, `${name}.${field}`).not.toEqual([]);
    }
  });
});
