import { failure, type Failure } from '@/lib/domain/failure';
import { NoReply } from './manner';

type CallError = { status: number | undefined; code: string; message: string };

/** An error of the client as far as it can be trusted: the SDK's classes are not imported, for it is loaded lazily. */
function readError(error: unknown): CallError {
  if (!(error instanceof Error)) return { status: undefined, code: '', message: '' };
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { status, code, message: error.message };
}

/** The provider's own reason, without the key that some providers repeat in it. */
const withoutKey = (message: string, apiKey: string): string =>
  apiKey.length >= 4 ? message.replaceAll(apiKey, '…') : message;

/** What went wrong with a call. A network that is down and a server that is down are different things to the candidate. */
export function callFailure(error: unknown, apiKey: string): Failure {
  const { status, code, message } = readError(error);
  const detail = withoutKey(message, apiKey);
  if (error instanceof NoReply) return failure('providerNonsense', detail);
  if (error instanceof SyntaxError) return failure('coachNonsense');
  if (code === unreadableJson) return failure('coachNonsense');
  if (status === undefined)
    return code === '' ? failure('providerUnreachable', detail) : streamFailure(code, detail, apiKey);
  if (status === 401) return failure('providerRefusedKey', detail);
  if (status === 429) return failure('providerQuota', detail);
  if (status >= 500) return failure('coachUnavailable', detail);
  return failure('providerRefused', detail);
}

/** Groq's word for a model that did not manage to write what it was constrained to. */
const unreadableJson = 'json_validate_failed';

/** What went wrong inside a stream that had begun. Codes as the Responses API names them. */
export function streamFailure(code: string | null | undefined, message: string, apiKey: string): Failure {
  const detail = withoutKey(String(message), apiKey);
  switch (code) {
    case 'rate_limit_exceeded':
    case 'insufficient_quota':
      return failure('providerQuota', detail);
    case 'invalid_api_key':
      return failure('providerRefusedKey', detail);
    case unreadableJson:
      return failure('coachNonsense');
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
    case 'providerNonsense':
    case 'coachUnavailable':
      return true;
    default:
      return false;
  }
}
