import { textTokens, type ItemCost } from './conversation.ts';

/** A part of what a response reads, in order. The same key at the same place means that it was read before. */
export type PromptPart = { key: string; cost: ItemCost };

/** Audio tokens of the candidate: one for 100 ms. */
export function inputAudioTokens(seconds: number): number {
  return Math.round(seconds * 10);
}

/** Audio tokens of the voice: one for 50 ms. */
export function outputAudioTokens(seconds: number): number {
  return Math.round(seconds * 20);
}

/** A text in parts of 64 tokens: as far as two texts begin alike, their parts are the same. */
export function textParts(text: string): PromptPart[] {
  const pieces = text.match(/[\s\S]{1,256}/g) ?? [];
  return pieces.map((key) => ({ key, cost: { text: textTokens(key), audio: 0 } }));
}

/** What a prompt costs as input. */
export function costOf(parts: readonly PromptPart[]): ItemCost {
  return parts.reduce((sum, { cost }) => ({ text: sum.text + cost.text, audio: sum.audio + cost.audio }), {
    text: 0,
    audio: 0,
  });
}

/**
 * What of a prompt is read from the cache: the longest beginning that an earlier prompt had too. Other instructions,
 * other tools or an item that was shortened break it from there on.
 */
export function cachedOf(
  parts: readonly PromptPart[],
  earlier: readonly (readonly PromptPart[])[],
): ItemCost {
  const shared = earlier.map((before) => {
    const differs = parts.findIndex(({ key }, at) => before[at]?.key !== key);
    return differs < 0 ? parts.length : differs;
  });
  return costOf(parts.slice(0, Math.max(0, ...shared)));
}

/** The `usage` of a response; what is cached comes in steps of 64 tokens, as the live service counts it. */
export function usageOf(input: ItemCost, cached: ItemCost, output: ItemCost): Record<string, unknown> {
  const cachedText = inSteps(cached.text);
  const cachedAudio = inSteps(cached.audio);
  const inputTokens = input.text + input.audio;
  const outputTokens = output.text + output.audio;
  return {
    total_tokens: inputTokens + outputTokens,
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    input_token_details: {
      text_tokens: input.text,
      audio_tokens: input.audio,
      image_tokens: 0,
      cached_tokens: cachedText + cachedAudio,
      cached_tokens_details: { text_tokens: cachedText, audio_tokens: cachedAudio, image_tokens: 0 },
    },
    output_token_details: { text_tokens: output.text, audio_tokens: output.audio },
  };
}

function inSteps(tokens: number): number {
  return Math.floor(tokens / 64) * 64;
}
