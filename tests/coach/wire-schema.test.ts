import { describe, expect, it } from 'vitest';
import Ajv from 'ajv';
import { wireSchema } from '@/lib/coach/wire-schema';
import { sectionNames } from '@/lib/domain/coaching/coach-contract';
import { honest } from './model-answer';

function* nodes(node: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(node)) for (const each of node) yield* nodes(each);
  else if (typeof node === 'object' && node !== null) {
    yield node as Record<string, unknown>;
    for (const each of Object.values(node)) yield* nodes(each);
  }
}

describe('the schema as it is sent', () => {
  it('keeps to the strict subset', () => {
    const text = JSON.stringify(wireSchema());
    for (const word of [
      'maxLength',
      'minLength',
      'pattern',
      '"format"',
      '"default"',
      '$schema',
      '$ref',
      '9007199254740991',
    ])
      expect(text).not.toContain(word);
    for (const node of nodes(wireSchema())) {
      if (node['type'] !== 'object') continue;
      expect(node['additionalProperties']).toBe(false);
      expect(node['required']).toEqual(Object.keys(node['properties'] as object));
    }
  });

  it('names the limits of texts in their descriptions and keeps those of lists and numbers', () => {
    const text = JSON.stringify(wireSchema());
    expect(text).toContain('At most 2200 characters');
    expect(text).toContain('"maxItems":12');
    expect(text).toContain('"maximum":10');
  });

  it('keeps the order of the sections, the follow-up first', () =>
    expect(Object.keys(wireSchema()['properties'] as object)).toEqual([...sectionNames]));

  it('accepts an honest answer and nothing besides', () => {
    const validate = new Ajv({ strict: false }).compile(wireSchema());
    expect(validate(honest)).toBe(true);
    expect(validate({ ...honest, extra: 1 })).toBe(false);
    expect(validate({ ...honest, scoring: { ...honest.scoring, overall: 11 } })).toBe(false);
  });
});
