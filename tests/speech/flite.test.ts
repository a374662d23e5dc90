import { describe, expect, it } from 'vitest';
import { createFlite, type FliteWorker } from '@/lib/speech/flite';
import type { FliteAnswer, FliteOrder } from '@/lib/speech/flite-messages';

/** A worker whose answers the test gives. */
class ScriptedWorker extends EventTarget {
  readonly orders: FliteOrder[] = [];
  terminated = 0;
  postMessage(order: FliteOrder): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.terminated += 1;
  }
  answers(answer: FliteAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

function scripted() {
  const workers: ScriptedWorker[] = [];
  const flite = createFlite(() => {
    const worker = new ScriptedWorker();
    workers.push(worker);
    return worker as unknown as FliteWorker;
  });
  return { flite, workers };
}

const speech = (id: number): FliteAnswer => ({
  id,
  samples: new Float32Array([id]),
  rate: 16_000,
  phonemes: [],
});

describe('the synthesiser in its worker', () => {
  it('starts with the first sentence and matches answers to orders', async () => {
    const { flite, workers } = scripted();
    expect(workers).toHaveLength(0);
    const one = flite.speak('One.', 'slt');
    const two = flite.speak('Two.', 'rms');
    expect(workers).toHaveLength(1);
    expect(workers[0]?.orders).toEqual([
      { id: 1, text: 'One.', voice: 'slt' },
      { id: 2, text: 'Two.', voice: 'rms' },
    ]);
    workers[0]?.answers(speech(2));
    workers[0]?.answers(speech(1));
    expect((await one).samples[0]).toBe(1);
    expect((await two).samples[0]).toBe(2);
  });

  it('rejects one sentence without harm to the next', async () => {
    const { flite, workers } = scripted();
    const one = flite.speak('…', 'slt');
    workers[0]?.answers({ id: 1, trouble: 'nothing to say' });
    await expect(one).rejects.toThrow('nothing to say');
    const two = flite.speak('Two.', 'slt');
    workers[0]?.answers(speech(2));
    expect((await two).rate).toBe(16_000);
  });

  it('starts anew after its worker broke', async () => {
    const { flite, workers } = scripted();
    const one = flite.speak('One.', 'slt');
    workers[0]?.dispatchEvent(new Event('error'));
    await expect(one).rejects.toThrow('broke');
    void flite.speak('Two.', 'slt').catch(() => undefined);
    expect(workers).toHaveLength(2);
  });

  it('stops waiting when asked to, and ignores what comes after', async () => {
    const { flite, workers } = scripted();
    const abort = new AbortController();
    const one = flite.speak('One.', 'slt', abort.signal);
    abort.abort(new Error('hushed'));
    await expect(one).rejects.toThrow('hushed');
    workers[0]?.answers(speech(1));
  });

  it('closes twice, and speaks no more', async () => {
    const { flite, workers } = scripted();
    const one = flite.speak('One.', 'slt');
    flite.close();
    flite.close();
    await expect(one).rejects.toThrow('closed');
    await expect(flite.speak('Two.', 'slt')).rejects.toThrow('closed');
    expect(workers[0]?.terminated).toBe(1);
  });
});
