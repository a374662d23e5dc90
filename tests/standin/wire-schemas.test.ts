import { describe, expect, it } from 'vitest';
import { readClientFrame } from './realtime/client-frame.ts';
import { WireSchemas } from './wire-schemas.ts';

const wire = new WireSchemas();

describe('the published shapes', () => {
  it('are held against what the provider sends', () => {
    const cleared = { type: 'output_audio_buffer.cleared', event_id: 'event_1', response_id: 'resp_1' };
    expect(wire.problemOf('server', cleared)).toBeNull();
    expect(wire.problemOf('server', Object.assign({}, cleared, { response_id: 7 }))).toContain(
      '/response_id',
    );
    expect(wire.problemOf('server', { type: 'response.done' })).toContain('required');
    expect(wire.problemOf('server', { type: 'session.health.updated' })).toContain('no published event');
  });

  it('are held against what a client sends, down to the last field', () => {
    const update = {
      type: 'realtime',
      audio: { input: { turn_detection: null, noise_reduction: { strenght: 1 } } },
    };
    const frame = readClientFrame(JSON.stringify({ type: 'session.update', session: update }), wire);
    expect(frame).toMatchObject({
      problem: { code: 'unknown_parameter', param: 'session.audio.input.noise_reduction.strenght' },
    });
  });

  it('leave room for keys that are the client’s own', () => {
    const parameters = { type: 'object', properties: { anything: { type: 'string' } } };
    const response = {
      metadata: { mine: 'yes' },
      tools: [{ type: 'function', name: 'f', parameters }],
      input: [{ type: 'item_reference', id: 'item_1' }],
    };
    const frame = readClientFrame(JSON.stringify({ type: 'response.create', response }), wire);
    expect(frame).toMatchObject({ event: { type: 'response.create' } });
  });
});
