import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Caller, type WireEvent } from './caller.ts';
import { buildTape } from './candidate.ts';
import { QUICK } from './quick-options.ts';
import { startStandin, type Standin } from './standin.ts';

let standin: Standin;
let caller: Caller;

beforeAll(async () => {
  standin = await startStandin({ ...QUICK, ears: 'script' });
});
beforeEach(() => {
  caller = new Caller();
});
afterEach(() => {
  caller.close();
  expect(standin.violations()).toEqual([]);
});
afterAll(() => standin.close());

const connect = async (detection: Record<string, unknown> | null): Promise<void> => {
  const input = { turn_detection: detection, transcription: { model: 'gpt-realtime-whisper' } };
  await caller.connect(standin.baseUrl, { audio: { input } });
  await caller.until('session.created');
};

const long = 'This is a rather long line that nobody is ever going to hear to its very end. '.repeat(3);
const speakUp = (line: string): void =>
  caller.send({ type: 'response.create', response: { instructions: `Say:\n"""\n${line}\n"""` } });
const speak = async (text: string): Promise<void> => {
  const { pcm } = await buildTape([{ say: text }]);
  await caller.microphone.play(pcm);
};
const order = (...types: string[]): number[] =>
  types.map((type) => caller.events.findIndex((event) => event.type === type));

describe('turn detection', { timeout: 60_000 }, () => {
  it('ends a turn, transcribes it, and answers it by itself', async () => {
    await connect({
      type: 'semantic_vad',
      eagerness: 'low',
      create_response: true,
      interrupt_response: true,
    });
    standin.setScript({ transcripts: ['I did it.'], replies: [{ say: 'Thank you.' }] });
    await speak('I did it.');
    const done = await caller.until('response.done');
    expect(done.response?.output[0]?.content?.[0]?.transcript).toBe('Thank you.');
    const heard = await caller.until('conversation.item.input_audio_transcription.completed');
    const at = order(
      'input_audio_buffer.speech_started',
      'input_audio_buffer.speech_stopped',
      'input_audio_buffer.committed',
      'response.created',
      'response.done',
    );
    expect(at).toEqual([...at].sort((a, b) => a - b));
    const started = await caller.until('input_audio_buffer.speech_started');
    expect(heard.item_id).toBe(started.item_id);
    expect(started.item_id).toBe((await caller.until('input_audio_buffer.committed')).item_id);
  });

  it('only tells of turns where it may neither answer nor interrupt', async () => {
    await connect({
      type: 'semantic_vad',
      eagerness: 'high',
      create_response: false,
      interrupt_response: false,
    });
    speakUp(long);
    await caller.until('output_audio_buffer.started');
    await speak('One moment, please.');
    await caller.until('input_audio_buffer.committed');
    const types = caller.events.map(({ type }) => type);
    expect(types.filter((type) => type === 'response.created')).toHaveLength(1);
    expect(types).not.toContain('output_audio_buffer.cleared');
  });

  it('is interrupted: silent at once, and cut where it was heard', async () => {
    await connect({
      type: 'semantic_vad',
      eagerness: 'high',
      create_response: false,
      interrupt_response: true,
    });
    speakUp(long);
    await caller.until('output_audio_buffer.started');
    await speak('Stop.');
    const truncated = await caller.until('conversation.item.truncated');
    await caller.until('output_audio_buffer.cleared');
    await caller.until('input_audio_buffer.committed');
    expect(truncated.audio_end_ms).toBeLessThan(10_000);
    expect(caller.events.map(({ type }) => type)).not.toContain('output_audio_buffer.stopped');
  });

  it('forgets a turn that was under way when it is switched off', async () => {
    await connect({ type: 'semantic_vad', eagerness: 'low' });
    void speak('I was just about to tell you something rather long about a migration.');
    await caller.until('input_audio_buffer.speech_started');
    const input = { turn_detection: null };
    caller.send({ type: 'session.update', session: { type: 'realtime', audio: { input } } });
    await caller.until('session.updated');
    caller.send({ type: 'input_audio_buffer.commit' });
    await caller.until('input_audio_buffer.committed');
    expect(caller.events.some(({ type }: WireEvent) => type.endsWith('speech_stopped'))).toBe(false);
    expect(caller.events.some(({ type }: WireEvent) => type === 'response.created')).toBe(false);
  });
});
