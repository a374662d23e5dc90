/** One answer of the provider's web side. */
export type WebAnswer = { status?: number; type?: string; body: unknown };

export type WebRequest = { path: string; authorization: string | null; body: string };

const text = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

/**
 * The provider's web side as a `fetch`. `answers` are given per path and spent in order, the last one for ever;
 * `'unreachable'` fails as a lost network does.
 */
export function webSide(answers: Record<string, (WebAnswer | 'unreachable')[]>): {
  fetch: typeof fetch;
  requests: WebRequest[];
} {
  const requests: WebRequest[] = [];
  const left = new Map(Object.entries(answers).map(([path, list]) => [path, [...list]]));
  const answering = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const path = new URL(String(input instanceof Request ? input.url : input)).pathname.replace('/v1', '');
    const authorization = new Headers(init?.headers).get('authorization');
    requests.push({ path, authorization, body: typeof init?.body === 'string' ? init.body : '' });
    const list = left.get(path) ?? [];
    const answer = list.length > 1 ? list.shift() : list[0];
    if (answer === undefined) return new Response('nothing here', { status: 404 });
    if (answer === 'unreachable') throw new TypeError('fetch failed');
    const type = answer.type ?? (typeof answer.body === 'string' ? 'text/plain' : 'application/json');
    return new Response(text(answer.body), {
      status: answer.status ?? 200,
      headers: { 'content-type': type },
    });
  };
  return { fetch: answering as typeof fetch, requests };
}

export const secretAnswer = (value = 'ek_one'): WebAnswer => ({
  body: { value, expires_at: 1, session: {} },
});
export const sdpAnswer: WebAnswer = { status: 201, body: 'v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\n' };
