import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { Provider } from '@/lib/domain/provider';

/** The longest feedback is about 3,000 tokens; the rest is room for a model's reasoning. */
export const mostOutputTokens = 12_000;
/** Models that reason unless told otherwise: a live interview cannot wait for it, and they refuse a temperature. */
export const reasons = (model: string): boolean => /^(?:gpt-5|o\d)/.test(model);

/** The provider's client, loaded when it is first needed: it is the largest package of the coach. */
export async function openClient(
  provider: Provider,
  options: { fetch?: typeof fetch | undefined; timeout: number },
): Promise<OpenAI> {
  const { OpenAI: Client } = await import('openai');
  return new Client({
    apiKey: provider.apiKey || 'none',
    baseURL: provider.baseUrl,
    dangerouslyAllowBrowser: true,
    maxRetries: 1,
    timeout: options.timeout,
    // The client would log what it cannot parse, and that is the candidate's answer.
    logLevel: 'off',
    fetch: withReadableErrors(options.fetch ?? ((input, init) => fetch(input, init))),
  });
}

const Complaint = z.object({ msg: z.string(), loc: z.array(z.union([z.string(), z.number()])).catch([]) });
/** Errors as compatible servers write them, where they do not write them as the client expects. */
const ForeignError = z.union([
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
  // Their `input` quotes the request, and with it the candidate: only the place and the sentence are taken.
  z
    .object({ detail: z.array(Complaint) })
    .transform(({ detail }) => detail.map(({ msg, loc }) => `${loc.join('.')}: ${msg}`).join('; ')),
]);

/** The client reads `{"error": …}` only; what others say would be lost, and with it why a request was refused. */
const withReadableErrors =
  (ask: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await ask(input, init);
    if (response.ok || !response.headers.get('content-type')?.includes('json')) return response;
    const text = await response.text();
    const { status, headers } = response;
    return new Response(inClientsShape(text), { status, headers });
  };

function inClientsShape(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && 'error' in body) return text;
    const foreign = ForeignError.safeParse(body);
    return foreign.success ? JSON.stringify({ error: { message: foreign.data } }) : text;
  } catch {
    return text;
  }
}
