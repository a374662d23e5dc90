import { failure, type Failure } from '@/lib/domain/failure';

/** What `getUserMedia` rejected with, in words of the domain. */
export function microphoneFailure(error: unknown): Failure {
  const name = error instanceof Error ? error.name : '';
  const detail = error instanceof Error ? error.message : String(error);
  switch (name) {
    // "Permission dismissed" and "denied by system" (the operating system's privacy setting) come under this name too.
    case 'NotAllowedError':
    case 'SecurityError':
      return failure('microphoneDenied', detail);
    case 'NotFoundError':
    case 'OverconstrainedError':
      return failure('microphoneMissing', detail);
    // Another program holds the device, or the driver gave up.
    case 'NotReadableError':
    case 'AbortError':
      return failure('microphoneBusy', detail);
    default:
      return failure('unexpected', detail);
  }
}
