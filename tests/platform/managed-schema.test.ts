import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Policy } from '@/lib/domain/policy';

const SchemaNode: z.ZodType<SchemaNode> = z.lazy(() =>
  z.strictObject({
    title: z.string().min(3).optional(),
    description: z.string().min(20).optional(),
    type: z.enum(['object', 'string', 'boolean', 'integer', 'number', 'array']),
    enum: z.array(z.string()).optional(),
    items: SchemaNode.optional(),
    properties: z.record(z.string(), SchemaNode).optional(),
  }),
);
type SchemaNode = {
  title?: string | undefined;
  description?: string | undefined;
  type: string;
  enum?: string[] | undefined;
  items?: SchemaNode | undefined;
  properties?: Record<string, SchemaNode> | undefined;
};

const path = new URL('../../public/managed-schema.json', import.meta.url);
// Chromium refuses an extension whose schema has `oneOf`, lists of types or a closed object: the strict shape above
// admits none of them.
const schema = SchemaNode.parse(JSON.parse(readFileSync(path, 'utf8')));

describe('the schema that administrators see', () => {
  it('explains every value in words', () => {
    const explain = (node: SchemaNode): void => {
      for (const child of Object.values(node.properties ?? {})) {
        expect(child.title).toBeTruthy();
        expect(child.description).toBeTruthy();
        explain(child);
      }
    };
    explain(schema);
  });

  it('names exactly what the product reads', () => {
    const provider = schema.properties?.['provider'];
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(Policy.shape).sort());
    expect(Object.keys(provider?.properties ?? {}).sort()).toEqual(
      ['apiKey', 'baseUrl', 'coachModel', 'kind', 'realtimeModel', 'transcriptionModel'].sort(),
    );
    expect(provider?.properties?.['kind']?.enum?.toSorted()).toEqual([
      'compatible',
      'device',
      'openai',
      'team',
    ]);
  });

  it('says that the key is for tests', () => {
    expect(schema.properties?.['provider']?.properties?.['apiKey']?.title).toContain('tests');
  });
});
