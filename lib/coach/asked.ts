import type { Provider } from '@/lib/domain/provider';
import type { Manner } from './manner';
import type { Prompt } from './prompts';
import type { JsonSchema } from './wire-schema';

/** One try: what is asked of whom, in which manner. */
export type Asked = {
  provider: Provider;
  prompt: Prompt;
  schema: JsonSchema;
  manner: Manner;
  signal: AbortSignal;
  /** Something arrived. */
  alive: () => void;
  onText: (delta: string) => void;
};
