import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruise, rulesOf, type Violation } from './cruise';
import { projectRoot } from './source-files';

const configs = ['.dependency-cruiser.cjs', '.dependency-cruiser.reach.cjs'];

describe.each(configs)('the import table holds (%s)', (config) => {
  let files = 0;
  let violations: Violation[] = [];
  beforeAll(() => ({ files, violations } = cruise(config, projectRoot)), 60_000);

  it('reads the whole product', () => expect(files).toBeGreaterThan(100));

  it.each(rulesOf(config).map(({ name, comment }) => [comment, name]))('%s', (_sentence, name) => {
    expect(violations.filter(({ rule }) => rule === name).map(({ sentence }) => sentence)).toEqual([]);
  });
});

/** A tiny tree of the same shape, in which every import is a leak. */
const leaks: Record<string, string> = {
  'lib/store/database.ts': `import 'dexie';`,
  'lib/protocol/frame.ts': `import './leak';`,
  'lib/protocol/leak.ts': `import '@/lib/store/database';`,
  'lib/audio/leak.ts': `import '@/lib/store/database'; import OpenAI from 'openai'; new OpenAI();`,
  'lib/domain/leak.ts': `import { useState } from 'react'; useState;`,
  'components/panel/panel.tsx': `import '@/lib/store/database';`,
  'entrypoints/panel/main.tsx': `import '@/components/panel/panel';`,
  'entrypoints/background/index.ts': `import './leak';`,
  'entrypoints/background/leak.ts': `import '@/lib/audio/leak';`,
  'entrypoints/meeting.content/index.ts': `import '@/lib/protocol/frame';`,
};

describe('a planted leak is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-leaks-'));
  beforeAll(() => {
    for (const [path, text] of Object.entries(leaks)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    copyFileSync(join(projectRoot, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('in the import line', () => {
    const broken = new Set(cruise('.dependency-cruiser.cjs', folder).violations.map(({ rule }) => rule));
    expect([...broken]).toEqual(
      expect.arrayContaining([
        'domain-uses-only-zod',
        'protocol-speaks-domain-words',
        'services-are-islands',
        'panel-is-a-view',
        'worker-opens-doors',
        'provider-client-is-inside',
      ]),
    );
  });

  it('through any number of files', () => {
    const { violations } = cruise('.dependency-cruiser.reach.cjs', folder);
    const broken = new Set(violations.map(({ rule }) => rule));
    expect([...broken].toSorted()).toEqual([
      'meeting-page-never-reaches-secrets',
      'panel-never-reaches-services',
      'worker-remembers-nothing',
    ]);
    expect(violations.map(({ sentence }) => sentence)).toContain(
      'entrypoints/meeting.content/index.ts → lib/protocol/frame.ts → lib/protocol/leak.ts → lib/store/database.ts',
    );
  });
});
