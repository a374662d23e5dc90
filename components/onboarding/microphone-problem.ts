import type { MicrophonePermission } from '@/lib/audio/microphone-permission';
import type { Failure } from '@/lib/domain/failure';
import type { Words } from '@/lib/domain/messages';

export type Problem = keyof Words['onboarding']['microphone']['problems'];

/**
 * What stands between us and the microphone. One error name covers three cases, which the permission tells apart:
 * still to be asked, the question was closed; granted, and refused all the same, the operating system stands in
 * between; else the browser blocks it.
 */
export function problemOf(failure: Failure, permission: MicrophonePermission): Problem {
  switch (failure.reason) {
    case 'microphoneDenied':
      if (permission === 'prompt') return 'dismissed';
      return permission === 'granted' ? 'system' : 'blocked';
    case 'microphoneMissing':
    case 'microphoneLost':
      return permission === 'denied' ? 'blocked' : 'missing';
    case 'microphoneBusy':
      return 'busy';
    default:
      return 'unexpected';
  }
}
