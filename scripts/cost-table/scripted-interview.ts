import { builtInPersonas } from '@/lib/domain/personas';
import type { MeteredUsage } from '@/lib/domain/usage';
import { ResponseUsage } from '@/lib/realtime/events';
import { lineResponse } from '@/lib/realtime/instructions';
import { transcriptionUsage, voiceUsage } from '@/lib/realtime/metered-usage';
import { textTokens } from '../../tests/standin/realtime/conversation.ts';
import { outputAudioTokens, usageOf } from '../../tests/standin/realtime/usage.ts';

export const scriptedModels = { voice: 'gpt-realtime-2.1-mini', ears: 'gpt-realtime-whisper' } as const;

/** Twelve answers of 50 s: ten minutes. Each is handed over in pieces at its pauses; a piece has so many seconds. */
const answers = 12;
const pieces = [11.3, 12.1, 10.8, 15.8];
/** Thirty lines of 8 s: four minutes. At 13 characters a second and a breath that is 91 characters. */
const lines = 30;
const lineSeconds = 8;
const line = 'Tell me about a time when you had to tell somebody more senior that they were simply wrong.';

/**
 * What is metered of a Coach interview with ten minutes of candidate and four of interviewer: the requests that
 * Greenroom sends, counted as the local provider counts them. The coach is not in it.
 */
export function scriptedInterview(): MeteredUsage[] {
  const persona = builtInPersonas[0]!;
  const asked = lineResponse(
    { id: 'line', text: line, purpose: 'question', questionId: null, personaId: persona.id, replyTo: null },
    { persona, language: 'en', job: null },
  );
  const nothing = { text: 0, audio: 0 };
  const input = { text: textTokens(asked.instructions ?? '') + textTokens('[]'), audio: 0 };
  const output = { text: textTokens(line), audio: outputAudioTokens(lineSeconds) };
  const spoken = ResponseUsage.parse(usageOf(input, nothing, output));
  return [
    ...Array.from({ length: lines }, () => voiceUsage(scriptedModels.voice, spoken)),
    ...Array.from({ length: answers }, () => pieces)
      .flat()
      .map((seconds) =>
        transcriptionUsage(scriptedModels.ears, { type: 'duration', seconds: Math.ceil(seconds) }),
      ),
  ];
}
