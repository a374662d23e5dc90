import { z } from 'zod';
import { Instant } from './identifier';
import { InterviewKind } from '@/lib/domain/questions/kind';
import { defaultPersonaId } from './personas';
import { type Policy } from './policy';
import { defaultModels, deviceProvider, openaiBaseUrl, Provider, withoutTrailingSlash } from './provider';

/** The text that is shown before the first capture has a number; a changed text asks again. */
export const consentVersion = 1;

export const Settings = z.object({
  consent: z.object({ version: z.number().int(), at: Instant }).nullable(),
  candidateName: z.string().max(80),
  provider: Provider,
  microphoneId: z.string().max(200).nullable(),
  /** Days that audio is kept. */
  audioDays: z.number().int().min(1).max(365),
  /** What the lobby offers first: the choices of the last interview. */
  lobby: z.object({
    personaId: z.string().max(64),
    kind: InterviewKind,
    questionCount: z.number().int().min(1).max(5),
    practice: z.boolean(),
    warmUp: z.boolean(),
    rateFirst: z.boolean().default(false),
  }),
  onboardedAt: Instant.nullable(),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  consent: null,
  candidateName: '',
  provider: deviceProvider,
  microphoneId: null,
  audioDays: 30,
  lobby: {
    personaId: defaultPersonaId,
    kind: 'mixed',
    questionCount: 3,
    practice: false,
    warmUp: true,
    rateFirst: false,
  },
  onboardedAt: null,
};

/** True when the present consent text has been agreed to. */
export const hasConsent = (settings: Settings): boolean => settings.consent?.version === consentVersion;

/**
 * What holds: the policy's words over the candidate's own. A policy that names a key or an address but no kind
 * means `compatible` for a foreign address and `openai` otherwise.
 */
export function effectiveSettings(own: Settings, policy: Policy): Settings {
  const wish = policy.provider;
  const candidateName = policy.candidateName || own.candidateName;
  if (!wish) return { ...own, candidateName };
  const baseUrl = withoutTrailingSlash(
    wish.baseUrl ?? (wish.kind === 'openai' ? openaiBaseUrl : own.provider.baseUrl),
  );
  const impliedKind =
    wish.baseUrl && baseUrl !== openaiBaseUrl ? 'compatible' : wish.apiKey ? 'openai' : own.provider.kind;
  return {
    ...own,
    candidateName,
    provider: {
      kind: wish.kind ?? impliedKind,
      baseUrl,
      apiKey: wish.apiKey ?? own.provider.apiKey,
      realtimeModel: wish.realtimeModel ?? own.provider.realtimeModel ?? defaultModels.realtimeModel,
      transcriptionModel: wish.transcriptionModel ?? own.provider.transcriptionModel,
      coachModel: wish.coachModel ?? own.provider.coachModel,
    },
  };
}
