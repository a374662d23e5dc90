import { describe, expect, it } from 'vitest';
import { Conversation, writtenTokens, type WireItem } from './realtime/conversation.ts';
import {
  cachedOf,
  costOf,
  inputAudioTokens,
  outputAudioTokens,
  textParts,
  usageOf,
} from './realtime/usage.ts';

const item = (id: string, more: Partial<WireItem> = {}): WireItem => ({ id, type: 'message', ...more });

describe('what a response is charged for', () => {
  it('counts ten tokens a second of the candidate and twenty of the voice', () => {
    expect(inputAudioTokens(60)).toBe(600);
    expect(outputAudioTokens(60)).toBe(1200);
  });

  it('reads the whole conversation again each time', () => {
    const conversation = new Conversation();
    // A question of 4 s and 60 characters, an answer of 20 s, a second question of 3 s and 40 characters.
    conversation.add(item('q1'), { text: 15, audio: outputAudioTokens(4) });
    expect(costOf(conversation.prompt())).toEqual({ text: 15, audio: 80 });
    conversation.add(item('a1'), { text: 0, audio: inputAudioTokens(20) });
    conversation.add(item('q2'), { text: 10, audio: outputAudioTokens(3) });
    expect(costOf(conversation.prompt())).toEqual({ text: 25, audio: 80 + 200 + 60 });
  });

  it('does not charge again for what was cut off and never heard', () => {
    const conversation = new Conversation();
    conversation.add(item('q1'), { text: 40, audio: outputAudioTokens(10) });
    conversation.truncate('q1', 2_500);
    expect(costOf(conversation.prompt())).toEqual({ text: 10, audio: 50 });
    // The end of generation may be reported after the cut.
    conversation.setCost('q1', { text: 40, audio: 200 });
    expect(costOf(conversation.prompt())).toEqual({ text: 10, audio: 50 });
    conversation.truncate('q1', 60_000);
    expect(costOf(conversation.prompt())).toEqual({ text: 40, audio: 200 });
  });

  it('finds in the cache what an earlier prompt began with, to the first difference', () => {
    const part = (key: string, text: number, audio = 0) => ({ key, cost: { text, audio } });
    const first = [part('manners', 300), part('q1', 15, 80)];
    const second = [...first, part('a1', 0, 200)];
    expect(cachedOf(first, [])).toEqual({ text: 0, audio: 0 });
    expect(cachedOf(second, [first])).toEqual({ text: 315, audio: 80 });
    expect(cachedOf(second, [[part('other manners', 300), ...second.slice(1)]])).toEqual({
      text: 0,
      audio: 0,
    });
    expect(
      cachedOf([part('manners', 300), part('q1', 5, 20)], [[part('manners', 300), part('q2', 1)]]),
    ).toEqual({ text: 300, audio: 0 });
  });

  it('shares the beginning of two texts, in parts of 64 tokens', () => {
    const manners = 'x'.repeat(600);
    // 600 characters are 150 tokens: two whole parts of 64 and the beginning of a third.
    const [one, other] = [textParts(`${manners}one`), textParts(`${manners}the other`)];
    expect(costOf(one)).toEqual({ text: 64 + 64 + 23, audio: 0 });
    expect(cachedOf(other, [one])).toEqual({ text: 128, audio: 0 });
  });

  it('gives the cached part in steps of 64 tokens, inside the input', () => {
    expect(usageOf({ text: 315, audio: 280 }, { text: 315, audio: 80 }, { text: 10, audio: 60 })).toEqual({
      total_tokens: 665,
      input_tokens: 595,
      output_tokens: 70,
      input_token_details: {
        text_tokens: 315,
        audio_tokens: 280,
        image_tokens: 0,
        cached_tokens: 256 + 64,
        cached_tokens_details: { text_tokens: 256, audio_tokens: 64, image_tokens: 0 },
      },
      output_token_details: { text_tokens: 10, audio_tokens: 60 },
    });
  });

  it('counts words, not the brackets around them', () => {
    const written = item('u1', { content: [{ type: 'input_text', text: 'Twelve chars' }] });
    expect(writtenTokens(written)).toBe(3);
    const output = { id: 'o1', type: 'function_call_output', output: '{"ok":true}' };
    expect(writtenTokens(output)).toBe(3);
  });
});
