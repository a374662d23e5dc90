/**
 * The browser's own language model, as far as it is used (Prompt API: extensions since Chrome 138, pages since 148).
 * Written down here because no published types are packaged; names that Chrome has changed are optional in both forms.
 */
export type BrowserModel = {
  /** `unavailable`, `downloadable`, `downloading` or `available`; a hint, for `create` may refuse all the same. */
  availability(options: ModelOptions): Promise<string>;
  create(options: ModelOptions & CreateOptions): Promise<BrowserModelSession>;
};

export type ModelOptions = {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
};

type CreateOptions = {
  initialPrompts: { role: 'system'; content: string }[];
  signal: AbortSignal;
  monitor: (monitor: EventTarget) => void;
  /** Only extensions may set them, and only both together. */
  temperature?: number;
  topK?: number;
};

export type BrowserModelSession = {
  promptStreaming(input: string, options: PromptOptions): AsyncIterable<string>;
  destroy(): void;
  /** Tokens that fit, and tokens that are used, each with its older name. */
  contextWindow?: number;
  inputQuota?: number;
  contextUsage?: number;
  inputUsage?: number;
  measureContextUsage?(input: string, options: PromptOptions): Promise<number>;
  measureInputUsage?(input: string, options: PromptOptions): Promise<number>;
};

type PromptOptions = { responseConstraint: object; signal: AbortSignal };

const isModel = (value: unknown): value is BrowserModel =>
  (typeof value === 'function' || (typeof value === 'object' && value !== null)) &&
  ['availability', 'create'].every((name) => typeof Reflect.get(value, name) === 'function');

/** This document's model, or null where the browser has none. Workers never have one. */
export function findBrowserModel(scope: object = globalThis): BrowserModel | null {
  const found: unknown = Reflect.get(scope, 'LanguageModel');
  return isModel(found) ? found : null;
}

/** What a session is asked for; the same has to be asked of `availability`, for languages differ. */
export function modelOptions(language: string): ModelOptions {
  const kinds = [{ type: 'text' as const, languages: [language.split('-')[0]?.toLowerCase() || 'en'] }];
  return { expectedInputs: kinds, expectedOutputs: kinds };
}
