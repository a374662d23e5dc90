import { describe, expect, it } from 'vitest';
import { Persona } from '@/lib/domain/persona';
import { builtInPersonas, defaultPersonaId, personaById } from '@/lib/domain/personas';
import { portraitNames } from '@/lib/domain/portrait-name';

const each = <Value>(of: (persona: Persona) => Value): Value[] => builtInPersonas.map(of);
const distinct = (values: readonly unknown[]): number => new Set(values).size;

describe('the built-in interviewers', () => {
  it('are at least eight, each with every trait', () => {
    expect(builtInPersonas.length).toBeGreaterThanOrEqual(8);
    for (const persona of builtInPersonas) {
      expect(Persona.parse(persona)).toEqual(persona);
      for (const words of [persona.name, persona.title, persona.style, persona.bestFor])
        expect(words.trim()).not.toBe('');
      expect(persona.focus.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('have a name, a voice, a face and a purpose that nobody else has', () => {
    for (const trait of ['id', 'name', 'title', 'style', 'bestFor', 'voice', 'portrait'] as const)
      expect(distinct(each((persona) => persona[trait])), trait).toBe(builtInPersonas.length);
    expect(distinct(each(({ focus }) => focus.join()))).toBe(builtInPersonas.length);
  });

  it('are not two of a kind in warmth and strictness', () => {
    expect(distinct(each(({ warmth, strictness }) => `${warmth} ${strictness}`))).toBe(
      builtInPersonas.length,
    );
    const strict = each(({ strictness }) => strictness);
    expect(Math.max(...strict) - Math.min(...strict)).toBeGreaterThanOrEqual(6);
  });

  it('leave no drawing without somebody', () => {
    expect(new Set<string>(each(({ portrait }) => portrait))).toEqual(new Set(portraitNames));
  });

  it('tell their manner in one line that fits a card', () => {
    for (const style of each((persona) => persona.style)) expect(style.length).toBeLessThanOrEqual(90);
  });
});

describe('a persona by its id', () => {
  const own = { ...builtInPersonas[1]!, id: 'own', name: 'Aunt Berta' };

  it('is found among the built-in ones and the candidate’s own', () => {
    expect(personaById('kenji').name).toBe('Kenji Mori');
    expect(personaById('own', [own]).name).toBe('Aunt Berta');
  });

  it('is the default one where it is gone, and no stranger may take a built-in id', () => {
    expect(personaById('deleted').id).toBe(defaultPersonaId);
    expect(personaById('maya', [{ ...own, id: 'maya' }]).name).toBe('Maya Okafor');
  });
});
