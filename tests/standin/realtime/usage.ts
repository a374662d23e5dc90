import type { ItemCost } from './conversation.ts';

/** Audio tokens of the candidate: one for 100 ms. */
export function inputAudioTokens(seconds: number): number {
  return Math.round(seconds * 10);
}

/** Audio tokens of the voice: one for 50 ms. */
export function outputAudioTokens(seconds: number): number {
  return Math.round(seconds * 20);
}

/** The `usage` of a response, with a cached prefix in steps of 64 tokens as the live service counts it. */
export function usageOf(input: ItemCost, cachedBefore: ItemCost, output: ItemCost): Record<string, unknown> {
  const cachedText = inSteps(Math.min(cachedBefore.text, input.text));
  const cachedAudio = inSteps(Math.min(cachedBefore.audio, input.audio));
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
