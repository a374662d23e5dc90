import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import type { WireSchemas } from '../wire-schemas.ts';
import type { WireProblem } from './event-line.ts';

/** A client's frame: an event as published, or what is wrong with it. */
export type ClientFrame = { event: RealtimeClientEvent } | { problem: WireProblem };

/** Reads one data-channel message the way the live service judges it. */
export function readClientFrame(text: string, wire: WireSchemas): ClientFrame {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: { code: 'invalid_json', message: 'The event could not be parsed as JSON.' } };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: { code: 'invalid_event', message: 'An event must be a JSON object.' } };
  }
  const { type, event_id: given } = value as { type?: unknown; event_id?: unknown };
  const eventId = typeof given === 'string' ? given : null;
  if (typeof type !== 'string') {
    return {
      problem: { code: 'invalid_event', message: "The 'type' field is missing.", param: 'type', eventId },
    };
  }
  const schema = wire.clientTypes().includes(type) ? wire.clientSchema(type) : undefined;
  if (schema === undefined) {
    const supported = wire
      .clientTypes()
      .map((name) => `'${name}'`)
      .join(', ');
    const message = `Invalid value: '${type}'. Supported values are: ${supported}.`;
    return { problem: { code: 'invalid_value', message, param: 'type', eventId } };
  }
  const problem = fieldProblem(type, schema, value, wire);
  return problem ? { problem: { ...problem, eventId } } : { event: value as RealtimeClientEvent };
}

function fieldProblem(type: string, schema: string, value: object, wire: WireSchemas): WireProblem | null {
  const session = (value as { session?: { type?: unknown } }).session;
  if (type === 'session.update' && session && session.type === undefined) {
    return missing('session.type');
  }
  const stranger = wire.unknownField(schema, value);
  if (stranger !== null) {
    return { code: 'unknown_parameter', message: `Unknown parameter: '${stranger}'.`, param: stranger };
  }
  // An item reference is documented inside `response.input`, but the published item types do not list it.
  const errors = wire.errorsIn(schema, withoutReferences(value));
  const [error] = errors;
  if (!error) return null;
  const path = error.instancePath.slice(1).replaceAll('/', '.');
  if (error.keyword === 'required') {
    const field = (error.params as { missingProperty: string }).missingProperty;
    return missing(path === '' ? field : `${path}.${field}`);
  }
  return {
    code: 'invalid_value',
    message: `Invalid value for '${path}': ${error.message ?? ''}.`,
    param: path,
  };
}

function missing(param: string): WireProblem {
  return { code: 'missing_required_parameter', message: `Missing required parameter: '${param}'.`, param };
}

function withoutReferences(value: object): object {
  const { response } = value as { response?: { input?: { type?: string }[] } };
  if (!Array.isArray(response?.input)) return value;
  const input = response.input.filter((item) => item.type !== 'item_reference');
  return { ...value, response: { ...response, input } };
}
