import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

/** A JSON Schema as found in the published description; only the parts that are read here. */
type Schema = {
  $ref?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: unknown[];
  additionalProperties?: unknown;
};

type Document = { $id: string; components: { schemas: Record<string, Schema> } };

const FILE = new URL('../fixtures/openai-wire.schemas.json', import.meta.url);

/** Fields that recordings of the live service show and the published description leaves out. */
const RECORDED_FIELDS = new Set(['session.audio.input.noise_reduction.strength']);

/** Objects whose keys are the caller's own. */
const FREE_OBJECTS = /(^|\.)(metadata|parameters|variables|headers)$/;

/** Checks frames and bodies against the provider's published description. */
export class WireSchemas {
  readonly #document: Document;
  readonly #ajv: Ajv2020;
  readonly #byType = {
    client: new Map<string, string>(),
    server: new Map<string, string>(),
    stream: new Map<string, string>(),
  };
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    this.#document = JSON.parse(readFileSync(FILE, 'utf8')) as Document;
    this.#ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
    this.#ajv.addSchema(this.#document);
    for (const [name, schema] of Object.entries(this.#document.components.schemas)) {
      const type = schema.properties?.['type']?.enum?.[0];
      if (typeof type !== 'string') continue;
      if (name.startsWith('RealtimeClientEvent')) this.#byType.client.set(type, name);
      if (name.startsWith('RealtimeServerEvent')) this.#byType.server.set(type, name);
      if (/^Response.*Event$/.test(name)) this.#byType.stream.set(type, name);
    }
  }

  /** Types of events that a client may send. */
  clientTypes(): string[] {
    return [...this.#byType.client.keys()].filter((type) => !type.startsWith('transcription_session'));
  }

  /** First fault of a frame, or null when it is as published. */
  problemOf(kind: 'client' | 'server' | 'stream', frame: { type: string }): string | null {
    const name = this.#byType[kind].get(frame.type);
    if (name === undefined) return `no published event is called ${frame.type}`;
    return this.problemIn(name, frame);
  }

  /** First fault of a value by schema name, or null. */
  problemIn(schemaName: string, value: unknown): string | null {
    const [first] = this.errorsIn(schemaName, value);
    return first ? `${first.instancePath || '/'} ${first.message ?? 'is wrong'}` : null;
  }

  /** All faults that ajv reports for a value by schema name. */
  errorsIn(schemaName: string, value: unknown): ErrorObject[] {
    let check = this.#compiled.get(schemaName);
    if (!check) {
      check = this.#ajv.compile({ $ref: `${this.#document.$id}#/components/schemas/${schemaName}` });
      this.#compiled.set(schemaName, check);
    }
    return check(value) ? [] : (check.errors ?? []);
  }

  /** Schema name of a client event type. */
  clientSchema(type: string): string | undefined {
    return this.#byType.client.get(type);
  }

  /** Dotted path of the first field that the description does not know, or null. */
  unknownField(schemaName: string, value: unknown): string | null {
    return this.#strangerIn(this.#document.components.schemas[schemaName] ?? {}, value, '');
  }

  #strangerIn(schema: Schema, value: unknown, path: string): string | null {
    const branches = this.#branches(schema);
    if (Array.isArray(value)) {
      const items = branches.flatMap((branch) => (branch.items ? [branch.items] : []));
      return firstOf(value, (entry, at) =>
        this.#strangerIn({ anyOf: items }, entry, `${path}[${String(at)}]`),
      );
    }
    if (typeof value !== 'object' || value === null || FREE_OBJECTS.test(path)) return null;
    const known = branches.filter((branch) => branch.properties);
    if (known.length === 0) return null;
    return firstOf(Object.entries(value), ([key, inner]) => {
      const here = path === '' ? key : `${path}.${key}`;
      if (RECORDED_FIELDS.has(here)) return null;
      const places = known.flatMap((branch) => branch.properties?.[key] ?? []);
      return places.length === 0 ? here : this.#strangerIn({ anyOf: places }, inner, here);
    });
  }

  #branches(schema: Schema): Schema[] {
    if (schema.$ref) {
      const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
      return this.#branches(this.#document.components.schemas[name] ?? {});
    }
    const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
    return [schema, ...inner.flatMap((branch) => this.#branches(branch))];
  }
}

function firstOf<Entry>(entries: Entry[], look: (entry: Entry, at: number) => string | null): string | null {
  for (const [at, entry] of entries.entries()) {
    const found = look(entry, at);
    if (found !== null) return found;
  }
  return null;
}
