import type { Provider } from '@/lib/domain/provider';
import type { Errand } from './errand';
import type { Manner } from './manner';
import type { Prompt } from './prompts';

/** One try: what is asked of whom, in which manner. */
export type Asked = {
  provider: Provider;
  prompt: Prompt;
  errand: Errand;
  manner: Manner;
  signal: AbortSignal;
  /** Something arrived. */
  alive: () => void;
  onText: (delta: string) => void;
};
