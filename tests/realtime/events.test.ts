import { describe, expect, it } from 'vitest';
import { parseServerEvent } from '@/lib/realtime/events';

const read = (value: unknown) => parseServerEvent(JSON.stringify(value));

describe('a message of the event channel', () => {
  it.each([
    ['half an object', '{"type":"response.done","respon'],
    ['nothing', ''],
    ['no object', '"response.done"'],
    ['a list', '[{"type":"response.done"}]'],
    ['null', 'null'],
    ['no type', '{"event_id":"event_1"}'],
    ['a type that is no text', '{"type":7}'],
  ])('is garbage when it is %s', (_name, text) => {
    expect(parseServerEvent(text)).toEqual({ kind: 'garbage', type: null });
  });

  it('is garbage with a name when a known event lacks what it needs', () => {
    expect(read({ type: 'input_audio_buffer.committed', item_id: 4 })).toEqual({
      kind: 'garbage',
      type: 'input_audio_buffer.committed',
    });
    expect(read({ type: 'response.done', response: null }).kind).toBe('garbage');
  });

  it('is unknown, not wrong, when its type is new', () => {
    expect(read({ type: 'response.mood.delta', mood: 'fine' })).toEqual({
      kind: 'unknown',
      type: 'response.mood.delta',
    });
  });

  it('may carry fields that nobody knows', () => {
    const event = {
      type: 'output_audio_buffer.started',
      response_id: 'resp_1',
      shimmer: [1, { deep: true }],
    };
    expect(read(event)).toEqual({
      kind: 'known',
      event: { type: 'output_audio_buffer.started', response_id: 'resp_1' },
    });
  });

  it('still ends a response when everything but its name is strange', () => {
    const strange = { id: 'resp_1', status: 7, usage: 'much', metadata: [1], status_details: 'why not' };
    expect(read({ type: 'response.done', response: strange })).toEqual({
      kind: 'known',
      event: {
        type: 'response.done',
        response: {
          id: 'resp_1',
          status: null,
          output: [],
          usage: null,
          metadata: null,
          status_details: null,
        },
      },
    });
  });

  it('keeps the words of a transcription whose accounting is strange', () => {
    const completed = read({
      type: 'conversation.item.input_audio_transcription.completed',
      item_id: 'item_1',
      transcript: 'Hello.',
      usage: { type: 'moons', moons: 3 },
    });
    expect(completed).toMatchObject({ kind: 'known', event: { transcript: 'Hello.', usage: null } });
  });
});
