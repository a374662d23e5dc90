import { z } from 'zod';
import { failure, type Failure } from '@/lib/domain/failure';
import { defaultModels, type Provider } from '@/lib/domain/provider';
import type { MeteredUsage } from '@/lib/domain/usage';
import { TranscriptionUsage } from './events';
import { transcriptionUsage } from './metered-usage';
import { openClient } from './provider-client';
import { failureOf, withoutKey } from './provider-failure';
import { languageCode } from './session-config';

const Transcription = z.object({
  text: z.string(),
  usage: TranscriptionUsage.nullish().catch(null),
});

/** These transcribe inside a session only. */
const sessionOnly: ReadonlySet<string> = new Set(['gpt-realtime-whisper', 'gpt-live-transcribe']);

/** The model for a recording: the configured one, unless that works in sessions only. */
export const fileModel = (provider: Provider): string =>
  sessionOnly.has(provider.transcriptionModel)
    ? defaultModels.fileTranscriptionModel
    : provider.transcriptionModel;

/** `usage` is null where the provider did not say. */
export type FileTranscription = { text: string; usage: MeteredUsage | null } | { failure: Failure };

/**
 * Transcribes a recording afterwards (`POST /audio/transcriptions`), for takes whose words were lost on the way.
 * `recording` is a WAVE, WebM or MP4 file. Never rejects. `fetch` is a test seam.
 */
export async function transcribeFile(
  provider: Provider,
  recording: Blob,
  language: string,
  signal: AbortSignal,
  fetching?: typeof fetch,
): Promise<FileTranscription> {
  const model = fileModel(provider);
  try {
    const client = await openClient(provider, {
      timeoutMs: 60_000,
      maxRetries: 1,
      ...(fetching ? { fetch: fetching } : {}),
    });
    const extension = recording.type.includes('webm')
      ? 'webm'
      : recording.type.includes('mp4')
        ? 'mp4'
        : 'wav';
    const file = new File([recording], `take.${extension}`, { type: recording.type || 'audio/wav' });
    const answer: unknown = await client.audio.transcriptions.create(
      { file, model, language: languageCode(language), response_format: 'json' },
      { signal },
    );
    const parsed = Transcription.safeParse(answer);
    if (!parsed.success) return { failure: failure('providerNonsense', 'no transcription in the answer') };
    const { text, usage } = parsed.data;
    return { text, usage: usage ? transcriptionUsage(model, usage) : null };
  } catch (thrown) {
    return { failure: withoutKey(failureOf(thrown), provider.apiKey) };
  }
}
