import { describe, expect, it } from 'vitest';
import { withFreeIds, type PackContent } from '@/lib/domain/pack';
import { builtInPersonas } from '@/lib/domain/personas';

const packOf = (id: string, personaIds: readonly string[]): PackContent => ({
  id,
  title: 'T',
  version: '',
  questions: [],
  personas: personaIds.map((each) => ({ ...builtInPersonas[0]!, id: each })),
});

const numbered = () => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};

const idsOf = (pack: PackContent): string[] => [pack.id, ...pack.personas.map(({ id }) => id)];

describe('the ids of an imported pack', () => {
  it('stay where nobody has them yet', () => {
    const pack = withFreeIds(packOf('p', ['a', 'b']), { packs: ['q'], personas: ['maya'] }, numbered());
    expect(idsOf(pack)).toEqual(['p', 'a', 'b']);
  });

  it('are new where they are taken, missing, or come twice', () => {
    const taken = { packs: ['p'], personas: ['maya', 'own'] };
    const pack = withFreeIds(packOf('p', ['maya', '', 'a', 'a', 'own']), taken, numbered());
    expect(idsOf(pack)).toEqual(['new-1', 'new-2', 'new-3', 'a', 'new-4', 'new-5']);
  });

  it.each(['\ud800', 'new', 'a/b', '..', '__proto__', 'ä', 'two words', '-', 'x'.repeat(65)])(
    'are new where an address cannot carry them, or means something else by them: %j',
    (id) => {
      const pack = withFreeIds(packOf(id, [id]), { packs: [], personas: [] }, numbered());
      expect(idsOf(pack)).toEqual(['new-1', 'new-2']);
    },
  );
});
