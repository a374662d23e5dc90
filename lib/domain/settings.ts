import { z } from 'zod';
import { Instant } from './identifier';
import { PriceTable } from '@/lib/domain/cost/price';
import { LobbyHabits } from '@/lib/domain/interview/lobby';
import { EchoMeasure } from './echo';
import { ModelShutdown } from './model-shutdown';
import { defaultPersonaId } from './personas';
import { type Policy } from './policy';
import { allowed, capsOf, defaultRetention } from './retention';
import { defaultModels, deviceProvider, openaiBaseUrl, Provider, withoutTrailingSlash } from './provider';

/** The text that is shown before the first capture has a number; a changed text asks again. */
export const consentVersion = 2;

export const Settings = z.object({
  consent: z.object({ version: z.number().int(), at: Instant }).nullable(),
  candidateName: z.string().max(80),
  provider: Provider,
  microphoneId: z.string().max(200).nullable(),
  /** The candidate’s own camera is recorded beside each answer. */
  recordCamera: z.boolean(),
  /** Days that audio is kept. */
  audioDays: z.number().int().min(1).max(365),
  /** Months that interviews with their words are kept; null until they are deleted. */
  textMonths: z.number().int().min(1).max(120).nullable(),
  /** What the lobby offers first: the choices of the last interview. */
  lobby: LobbyHabits,
  /** US dollars that one interview may cost; null without a limit. */
  costCap: z.number().positive().max(1_000).nullable(),
  /** Prices typed by the candidate; they go before the built-in ones of the same model. */
  prices: PriceTable,
  /** The last echo check; null before the first. */
  echo: EchoMeasure.nullable(),
  /** Models in use that the provider said it would switch off, as of the last check. */
  shutdowns: z.array(ModelShutdown).max(20),
  onboardedAt: Instant.nullable(),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  consent: null,
  candidateName: '',
  provider: deviceProvider,
  microphoneId: null,
  recordCamera: false,
  ...defaultRetention,
  lobby: {
    personaIds: [defaultPersonaId],
    kind: 'mixed',
    turnMode: 'coach',
    opening: 'welcome',
    questionCount: 3,
    minutes: null,
    answerLimit: null,
    difficulty: 'adaptive',
    weakestFirst: false,
    practice: false,
    rateFirst: false,
  },
  costCap: null,
  prices: [],
  echo: null,
  shutdowns: [],
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
  const kept = allowed(own, capsOf(policy));
  if (!wish) return { ...own, ...kept, candidateName };
  const baseUrl = withoutTrailingSlash(
    wish.baseUrl ?? (wish.kind === 'openai' ? openaiBaseUrl : own.provider.baseUrl),
  );
  const impliedKind =
    wish.baseUrl && baseUrl !== openaiBaseUrl ? 'compatible' : wish.apiKey ? 'openai' : own.provider.kind;
  return {
    ...own,
    ...kept,
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
