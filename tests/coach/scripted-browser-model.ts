import type { BrowserModel, BrowserModelSession } from '@/lib/coach/browser-model';

type Session = Partial<BrowserModelSession> & { chunks?: readonly string[]; hangs?: boolean };

/** A browser's model that does as it is told, and what was asked of it. */
export type ScriptedBrowserModel = {
  model: BrowserModel;
  created: Record<string, unknown>[];
  prompts: { input: string; options: { responseConstraint: object } }[];
  destroyed: number;
};

export function scriptedBrowserModel(
  script: {
    availability?: string | Error;
    /** What `create` does, call after call; the last one again and again. Null never answers. */
    create?: readonly (Session | Error | null)[];
  } = {},
): ScriptedBrowserModel {
  const { availability = 'available', create = [{}] } = script;
  const seen: ScriptedBrowserModel = {
    created: [],
    prompts: [],
    destroyed: 0,
    model: {
      availability: () =>
        availability instanceof Error ? Promise.reject(availability) : Promise.resolve(availability),
      create: (options) => {
        seen.created.push(options);
        const told = create[Math.min(seen.created.length, create.length) - 1];
        if (told === null || told === undefined) return new Promise(() => undefined);
        return told instanceof Error ? Promise.reject(told) : Promise.resolve(session(told));
      },
    },
  };
  const session = ({ chunks = [], hangs = false, ...rest }: Session): BrowserModelSession => ({
    async *promptStreaming(input, options) {
      seen.prompts.push({ input, options });
      for (const chunk of chunks) yield await Promise.resolve(chunk);
      if (hangs) await new Promise(() => undefined);
    },
    destroy: () => {
      seen.destroyed += 1;
    },
    ...rest,
  });
  return seen;
}

export const inPieces = (text: string, size = 40): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));

/** As Chrome streamed before it sent pieces: the whole text so far, each time. */
export const accumulating = (pieces: readonly string[]): string[] =>
  pieces.map((_, at) => pieces.slice(0, at + 1).join(''));
