import { failure, type Failure } from '@/lib/domain/failure';
import { browserModelName } from '@/lib/domain/messages/coach-names';
import { modelOptions, type BrowserModel, type BrowserModelSession } from './browser-model';
import { patiently } from './patiently';
import type { Prompt } from './prompts';
import type { CallOutcome, Patience, Wire } from './wire';
import { wireSchema } from './wire-schema';

/** A small model on a laptop reads a prompt in seconds and writes some ten tokens a second. */
const defaultPatience: Patience = { stall: 30_000, total: 90_000 };
/** Tokens that the shortened contract needs at the most. */
const roomForAnswer = 1200;

/**
 * The wire to the browser's own model: nothing leaves this device. One session per call, which is given back at its
 * end. A download that begins all the same is stopped at its first step.
 */
export const createBrowserWire = (
  model: BrowserModel,
  language: string,
  patience: Patience = defaultPatience,
): Wire => ({
  modelVersion: browserModelName,
  compact: true,
  ask: (prompt, signal, onText) =>
    patiently(
      patience,
      signal,
      (own, alive) => asked(model, language, prompt, own, alive, onText),
      readError,
    ),
});

async function asked(
  model: BrowserModel,
  language: string,
  prompt: Prompt,
  signal: AbortSignal,
  alive: () => void,
  onText: (delta: string) => void,
): Promise<CallOutcome> {
  const schema = wireSchema(true);
  const session = await opened(model, language, prompt.instructions, signal);
  // A session that comes after all is of no use to anybody.
  signal.addEventListener('abort', () => session.destroy(), { once: true });
  try {
    signal.throwIfAborted();
    alive();
    const options = { responseConstraint: schema, signal };
    if (!(await fits(session, prompt.input, options)))
      return { failure: failure('coachUnavailable', 'the answer is too long for the model'), usage: null };
    const delta = deltaOf();
    for await (const chunk of session.promptStreaming(prompt.input, options)) {
      alive();
      if (signal.aborted) break;
      onText(delta(chunk));
    }
    return { failure: null, usage: null };
  } finally {
    session.destroy();
  }
}

/** A session, at temperature 0 where this browser takes one. */
async function opened(
  model: BrowserModel,
  language: string,
  instructions: string,
  signal: AbortSignal,
): Promise<BrowserModelSession> {
  const download = new AbortController();
  const stopsDownload = (event: Event): void => {
    const loaded: unknown = Reflect.get(event, 'loaded');
    // Zero and one are reported of a model that is there already as well.
    if (typeof loaded === 'number' && loaded > 0 && loaded < 1) download.abort();
  };
  const options = {
    ...modelOptions(language),
    initialPrompts: [{ role: 'system' as const, content: instructions }],
    signal: AbortSignal.any([signal, download.signal]),
    monitor: (monitor: EventTarget) => monitor.addEventListener('downloadprogress', stopsDownload),
  };
  try {
    return await model.create({ ...options, temperature: 0, topK: 1 });
  } catch (error) {
    if (options.signal.aborted) throw error;
    return model.create(options);
  }
}

async function fits(
  session: BrowserModelSession,
  input: string,
  options: { responseConstraint: object; signal: AbortSignal },
): Promise<boolean> {
  const window = session.contextWindow ?? session.inputQuota;
  const measure = session.measureContextUsage ?? session.measureInputUsage;
  if (window === undefined || measure === undefined) return true;
  const used = session.contextUsage ?? session.inputUsage ?? 0;
  return used + (await measure.call(session, input, options)) + roomForAnswer <= window;
}

/**
 * What is new in a chunk. Chrome sends pieces since 2025, and sent the whole text so far before; no JSON object begins
 * twice, so the second chunk tells which it is.
 */
function deltaOf(): (chunk: string) => string {
  let text = '';
  let accumulates: boolean | null = null;
  return (chunk) => {
    if (accumulates === null && text.trim() !== '' && chunk !== '') accumulates = chunk.startsWith(text);
    const delta = accumulates ? chunk.slice(text.length) : chunk;
    text = accumulates ? chunk : text + chunk;
    return delta;
  };
}

/** Errors of the Prompt API are exceptions with names; their messages may quote the input and are not kept. */
const readError = (error: unknown): Failure =>
  failure('coachUnavailable', error instanceof Error ? error.name : '');
