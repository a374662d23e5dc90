import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Studio } from '../studio.ts';
import type { CoachingRequest } from './coaching-request.ts';
import { fitSchema } from './fit-schema.ts';
import { coachHonestly } from './honest-coach.ts';
import { spoil } from './hostile-coach.ts';

/**
 * The text a model would return: a scripted one first; a coaching when the schema asks for scores or the request holds
 * an answer; else the least that fits the schema, or a friendly word.
 */
export function writeAnswer(studio: Studio, request: CoachingRequest): string {
  const scripted = studio.script.texts.shift();
  if (scripted !== undefined) return scripted;
  const coaching = request.answer !== '' || request.schema?.properties?.['scoring'] !== undefined;
  if (request.format === 'text' && !coaching) return 'Hello. I am here.';
  const honest = coaching ? coachHonestly(request) : {};
  const fitted = request.schema ? fitSchema(honest, request.schema) : honest;
  if (request.schema) noteMisfit(studio, fitted, request.schema);
  return JSON.stringify(spoil(fitted, studio.faults.coach, request));
}

/** An honest answer that does not fit the schema is a fault of this provider, not of the product. */
function noteMisfit(studio: Studio, value: unknown, schema: object): void {
  try {
    // Which draft a client names makes no difference to the keywords that strict mode knows.
    const { $schema: _, ...plain } = schema as Record<string, unknown>;
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(plain);
    if (check(value)) return;
    const [error] = check.errors ?? [];
    const name = `coaching: ${error?.instancePath ?? ''} ${error?.message ?? ''}`;
    studio.journal.note({ channel: 'violation', direction: 'out', callId: null, name, body: value });
  } catch (cause) {
    studio.journal.note({
      channel: 'violation',
      direction: 'in',
      callId: null,
      name: 'the schema sent is not one',
      body: String(cause),
    });
  }
}
