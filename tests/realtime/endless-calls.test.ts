import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { conversing, save } from './conversing';

beforeEach(() => vi.useRealTimers());
afterEach(() => vi.useRealTimers());

it('a wire that names calls of ever new responses fills nothing: only the latest are remembered', async () => {
  const { wire, told } = await conversing();
  for (let at = 0; at <= 100; at += 1) {
    wire.begins(`resp_${at}`);
    wire.calls(`resp_${at}`, save(0, 'I led a migration.', `call_${at}`));
  }
  wire.done('resp_100');
  expect(wire.outputs().map(({ callId }) => callId)).toEqual(['call_100']);
  expect(told('answerSaved')).toHaveLength(1);
  wire.done('resp_0');
  expect(wire.outputs()).toHaveLength(1);
});
