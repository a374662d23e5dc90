import { useState } from 'react';
import { openaiBaseUrl, Provider, withoutTrailingSlash } from '@/lib/domain/provider';
import { useServices, useSetup } from './services-context';
import { useSave } from './use-save';

/** What is being typed, which of it is wrong, and how to change it. */
export type ProviderDraft = {
  draft: Provider;
  wrong: ReadonlySet<keyof Provider>;
  change: (part: Partial<Provider>) => void;
  /** The draft as it will be used; null while something in it is wrong. */
  valid: Provider | null;
  notice: React.ReactNode;
};

/**
 * The provider as it is typed. Whatever is valid is saved at once, so that nothing is lost by leaving; what is not
 * valid stays on the screen only.
 */
export function useProviderDraft(): ProviderDraft {
  const services = useServices();
  const { own } = useSetup();
  const [draft, setDraft] = useState(own.provider);
  const { save, notice } = useSave();
  const parsed = readDraft(draft);
  return {
    draft,
    wrong: parsed.wrong,
    valid: parsed.valid,
    notice,
    change: (part) => {
      const next = { ...draft, ...part };
      setDraft(next);
      const { valid } = readDraft(next);
      if (valid) save(() => services.change({ provider: valid }));
    },
  };
}

/** Reads a draft: OpenAI's address is fixed, slashes and stray blanks of a pasted key are cut. */
export function readDraft(draft: Provider): { valid: Provider | null; wrong: ReadonlySet<keyof Provider> } {
  const read = Provider.safeParse({
    ...draft,
    baseUrl: draft.kind === 'compatible' ? withoutTrailingSlash(draft.baseUrl.trim()) : openaiBaseUrl,
    apiKey: draft.apiKey.trim(),
  });
  if (read.success) return { valid: read.data, wrong: new Set() };
  return { valid: null, wrong: new Set(read.error.issues.map(({ path }) => path[0] as keyof Provider)) };
}
