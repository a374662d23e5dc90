import { failure, type Failure } from '@/lib/domain/failure';

type CallError = { status: number | undefined; message: string };

/** An error of the client as far as it can be trusted: the SDK's classes are not imported, for it is loaded lazily. */
function readError(error: unknown): CallError {
  if (!(error instanceof Error)) return { status: undefined, message: '' };
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  return { status, message: error.message };
}

/** The provider's own reason, without the key that some providers repeat in it. */
const withoutKey = (message: string, apiKey: string): string =>
  apiKey.length >= 4 ? message.replaceAll(apiKey, '…') : message;

/** What went wrong with a call. A network that is down and a server that is down are different things to the candidate. */
export function callFailure(error: unknown, apiKey: string): Failure {
  const { status, message } = readError(error);
  const detail = withoutKey(message, apiKey);
  if (error instanceof SyntaxError) return failure('coachNonsense');
  if (status === undefined) return failure('providerUnreachable', detail);
  if (status === 401) return failure('providerRefusedKey', detail);
  if (status === 429) return failure('providerQuota', detail);
  if (status >= 500) return failure('coachUnavailable', detail);
  return failure('providerRefused', detail);
}

/** What went wrong inside a stream that had begun. Codes as the Responses API names them. */
export function streamFailure(code: string | null | undefined, message: string, apiKey: string): Failure {
  const detail = withoutKey(message, apiKey);
  switch (code) {
    case 'rate_limit_exceeded':
    case 'insufficient_quota':
      return failure('providerQuota', detail);
    case 'invalid_api_key':
      return failure('providerRefusedKey', detail);
    default:
      return failure('coachUnavailable', detail);
  }
}

/** Failures after which the built-in coach answers in the model's stead: nobody was there to ask. */
export function isOutOfReach({ reason }: Failure): boolean {
  switch (reason) {
    case 'providerUnreachable':
    case 'providerRefusedKey':
    case 'providerRefused':
    case 'providerQuota':
    case 'coachUnavailable':
      return true;
    default:
      return false;
  }
}
