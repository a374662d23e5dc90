import type { PromptPart } from './usage.ts';

/** A conversation item in the shape it has on the wire. */
export type WireItem = {
  id: string;
  type: string;
  status?: 'completed' | 'in_progress' | 'incomplete';
  role?: 'user' | 'assistant' | 'system';
  content?: { type: string; text?: string; transcript?: string | null }[];
  call_id?: string;
  name?: string;
  arguments?: string;
  output?: string;
};

/** Tokens an item costs each time it is read as history. */
export type ItemCost = { text: number; audio: number };

/** `heardMs`: how much of an item was heard before it was cut off; null when all of it. */
type Entry = { item: WireItem; cost: ItemCost; heardMs: number | null };

/** Text tokens by the usual four characters each. */
export function textTokens(text: string): number {
  return Math.ceil(text.length / 4);
}

/** Text tokens of an item that somebody wrote: its words, not the brackets around them. */
export function writtenTokens(item: WireItem): number {
  const words = (item.content ?? []).map((part) => part.text ?? part.transcript ?? '');
  return textTokens([...words, item.name ?? '', item.arguments ?? '', item.output ?? ''].join(''));
}

/** The default conversation: items in order, with what they cost. */
export class Conversation {
  #entries: Entry[] = [];

  get lastId(): string | null {
    return this.#entries.at(-1)?.item.id ?? null;
  }

  find(id: string): WireItem | undefined {
    return this.#entries.find((entry) => entry.item.id === id)?.item;
  }

  /**
   * Puts an item behind another one, at the end when that is undefined, at the front for `root`.
   * Returns the identifier of the item before it, or false when the given predecessor is unknown.
   */
  add(item: WireItem, cost: ItemCost, after?: string | null): string | null | false {
    const at =
      after === undefined || after === null
        ? this.#entries.length
        : after === 'root'
          ? 0
          : this.#entries.findIndex((entry) => entry.item.id === after) + 1;
    if (at === 0 && after !== 'root' && this.#entries.length > 0) return false;
    this.#entries.splice(at, 0, { item, cost, heardMs: null });
    return this.#entries[at - 1]?.item.id ?? null;
  }

  /** All items, the oldest first. */
  get items(): readonly WireItem[] {
    return this.#entries.map(({ item }) => item);
  }

  costOf(id: string): ItemCost {
    const entry = this.#entries.find((candidate) => candidate.item.id === id);
    return entry ? heardCost(entry) : { text: 0, audio: 0 };
  }

  setCost(id: string, cost: ItemCost): void {
    const entry = this.#entries.find((candidate) => candidate.item.id === id);
    if (entry) entry.cost = cost;
  }

  /** What was not heard of the voice is taken out of the conversation: it is neither read nor paid for again. */
  truncate(id: string, heardMs: number): void {
    const entry = this.#entries.find((candidate) => candidate.item.id === id);
    if (entry) entry.heardMs = heardMs;
  }

  remove(id: string): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.item.id !== id);
    return this.#entries.length < before;
  }

  /** The whole history, as a response reads it. */
  prompt(): PromptPart[] {
    return this.#entries.map((entry) => {
      const cost = heardCost(entry);
      return { key: `${entry.item.id} ${String(cost.text)} ${String(cost.audio)}`, cost };
    });
  }
}

/** Audio of the voice is one token for 50 ms; its words are shortened with it. */
function heardCost({ cost, heardMs }: Entry): ItemCost {
  const audio = heardMs === null ? cost.audio : Math.min(cost.audio, Math.round(heardMs / 50));
  return audio === cost.audio ? cost : { text: Math.round((cost.text * audio) / cost.audio), audio };
}
