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

type Entry = { item: WireItem; cost: ItemCost };

/** Text tokens by the usual four characters each. */
export function textTokens(text: string): number {
  return Math.ceil(text.length / 4);
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
    this.#entries.splice(at, 0, { item, cost });
    return this.#entries[at - 1]?.item.id ?? null;
  }

  costOf(id: string): ItemCost {
    return this.#entries.find((entry) => entry.item.id === id)?.cost ?? { text: 0, audio: 0 };
  }

  setCost(id: string, cost: ItemCost): void {
    const entry = this.#entries.find((candidate) => candidate.item.id === id);
    if (entry) entry.cost = cost;
  }

  remove(id: string): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.item.id !== id);
    return this.#entries.length < before;
  }

  /** What the whole history costs as input. */
  cost(): ItemCost {
    return this.#entries.reduce(
      (sum, { cost }) => ({ text: sum.text + cost.text, audio: sum.audio + cost.audio }),
      { text: 0, audio: 0 },
    );
  }
}
