import { noUsage, type MeteredUsage } from '@/lib/domain/usage';
import type { ResponseUsage, TranscriptionUsage } from './events';

/**
 * What a response cost, as the provider counted it: its input counts include the cached tokens, which are also given
 * on their own.
 */
export function voiceUsage(model: string, usage: ResponseUsage): MeteredUsage {
  const input = usage.input_token_details;
  const cached = input?.cached_tokens_details;
  const output = usage.output_token_details;
  return {
    ...noUsage,
    purpose: 'voice',
    model,
    inputTextTokens: input?.text_tokens ?? 0,
    inputAudioTokens: input?.audio_tokens ?? 0,
    cachedTextTokens: cached?.text_tokens ?? 0,
    cachedAudioTokens: cached?.audio_tokens ?? 0,
    outputTextTokens: output?.text_tokens ?? 0,
    outputAudioTokens: output?.audio_tokens ?? 0,
  };
}

/** What a transcription cost: seconds with most models, tokens with some. */
export function transcriptionUsage(model: string, usage: TranscriptionUsage): MeteredUsage {
  const nothing: MeteredUsage = { ...noUsage, purpose: 'transcription', model };
  if (usage.type === 'duration') return { ...nothing, seconds: usage.seconds };
  const input = usage.input_token_details;
  return {
    ...nothing,
    inputTextTokens: input?.text_tokens ?? 0,
    inputAudioTokens: input?.audio_tokens ?? usage.input_tokens,
    outputTextTokens: usage.output_tokens,
  };
}
