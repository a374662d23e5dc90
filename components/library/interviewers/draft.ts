import { WrittenPersona, type OwnPersona, type Persona } from '@/lib/domain/persona';
import { builtInPersonas } from '@/lib/domain/personas';

/** What stands in the form: anything that can be typed. */
export type Draft = Omit<Persona, 'id'>;
type NeededWords = 'name' | 'title' | 'style';

/** Somebody in the middle of everything, to begin from. */
export const emptyDraft: Draft = {
  name: '',
  title: '',
  style: '',
  warmth: 6,
  strictness: 5,
  backchannel: 'rarely',
  focus: [],
  bestFor: '',
  voice: builtInPersonas[0]!.voice,
  deviceVoice: builtInPersonas[0]!.deviceVoice,
  portrait: builtInPersonas[0]!.portrait,
};

/** What can be saved of it, or which words are missing. Lengths are held by the fields themselves. */
export function readDraft(draft: Draft): { written: WrittenPersona } | { missing: ReadonlySet<NeededWords> } {
  const read = WrittenPersona.safeParse(draft);
  if (read.success) return { written: read.data };
  const fields = new Set(read.error.issues.map(({ path }) => path[0]));
  const needed: readonly NeededWords[] = ['name', 'title', 'style'];
  return { missing: new Set(needed.filter((field) => fields.has(field))) };
}

/** What was written as a row: somebody new, or `before` as they are now. */
export const ownFrom = (written: WrittenPersona, before: OwnPersona | null): OwnPersona => ({
  ...written,
  id: before?.id ?? crypto.randomUUID(),
  createdAt: before?.createdAt ?? Date.now(),
});
