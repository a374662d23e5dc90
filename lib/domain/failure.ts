import { z } from 'zod';

/**
 * Everything that can go wrong, as a closed list. A failure is data: it crosses contexts, is stored in the
 * connection log, and has its three sentences (what happened, what was kept, what to do) in the catalogue.
 */
export const FailureReason = z.enum([
  'microphoneDenied',
  'microphoneMissing',
  'microphoneBusy',
  'microphoneLost',
  'microphoneSilent',
  'providerRefusedKey',
  'providerRefused',
  'conversationRefused',
  'providerQuota',
  'providerUnreachable',
  'providerNonsense',
  'connectionLost',
  'sessionExpired',
  'voiceFailed',
  'voiceStandIn',
  'transcriptionFailed',
  'transcriptMissing',
  'coachUnavailable',
  'coachNonsense',
  'coachRefused',
  'storageFull',
  'storageFailed',
  'storageLow',
  'storageBlocked',
  'storageNewer',
  'storageUnavailable',
  'storageBroken',
  'cameraUnavailable',
  'soundGone',
  'exportFailed',
  'notAlone',
  'echoHeard',
  'microphoneChanged',
  'costNearCap',
  'costCapReached',
  'timeBudgetOver',
  'setUpMissing',
  'unexpected',
]);
export type FailureReason = z.infer<typeof FailureReason>;

/** `detail` is the other side's own reason where it gave one: shown small, never a key, transcript or audio. */
export const Failure = z.object({
  reason: FailureReason,
  detail: z.string().max(300).default(''),
});
export type Failure = z.infer<typeof Failure>;

/** Makes a failure; over-long details are cut, secrets that look like keys are blotted out. */
export function failure(reason: FailureReason, detail = ''): Failure {
  return { reason, detail: detail.replace(/\b(sk|ek)[-_][\w-]{4,}/g, '$1-…').slice(0, 300) };
}
