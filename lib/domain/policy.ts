import { z } from 'zod';
import { ProviderKind } from './provider';

/**
 * What an administrator may set (`storage.managed`). Every part is optional and is read on its own:
 * one wrong value never voids the others. `apiKey` exists for test installations; teams use a broker.
 */
export const PolicyProvider = z.object({
  kind: ProviderKind.optional().catch(undefined),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(400)
    .optional()
    .catch(undefined),
  apiKey: z.string().max(400).optional().catch(undefined),
  realtimeModel: z.string().trim().min(1).max(120).optional().catch(undefined),
  transcriptionModel: z.string().trim().min(1).max(120).optional().catch(undefined),
  coachModel: z.string().trim().min(1).max(120).optional().catch(undefined),
});

export const Policy = z.object({
  provider: PolicyProvider.optional().catch(undefined),
  candidateName: z.string().trim().max(80).optional().catch(undefined),
  /** Spares the set-up page's typing (name, provider); never the consent. */
  skipTyping: z.boolean().optional().catch(undefined),
  /** Days that sound may be kept at most, on purpose or not. */
  audioDaysAtMost: z.number().int().min(1).max(365).optional().catch(undefined),
  /** Months that interviews with their words may be kept at most. Stories are the candidate's, and stay. */
  textMonthsAtMost: z.number().int().min(1).max(120).optional().catch(undefined),
});
export type Policy = z.infer<typeof Policy>;

/** Reads whatever `storage.managed` held; never throws: what is not understood is not there. */
export function readPolicy(raw: unknown): Policy {
  const parsed = Policy.safeParse(raw ?? {});
  return parsed.success ? parsed.data : {};
}
