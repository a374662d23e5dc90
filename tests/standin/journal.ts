/** Where an entry of the journal was observed. */
export type JournalChannel = 'http' | 'wire' | 'audio' | 'ears' | 'call' | 'violation';

/** One thing that happened; `at` is milliseconds since the provider started. `out` means sent by the provider. */
export type JournalEntry = {
  index: number;
  at: number;
  channel: JournalChannel;
  direction: 'in' | 'out' | 'note';
  callId: string | null;
  /** Event type, or method and path, or a short word. */
  name: string;
  body: unknown;
};

/** Everything that was received and sent, in order. Keys never appear in it. */
export class Journal {
  readonly entries: JournalEntry[] = [];
  readonly #begun = performance.now();
  readonly #listeners = new Set<(entry: JournalEntry) => void>();

  note(entry: Omit<JournalEntry, 'index' | 'at'>): void {
    const full = { index: this.entries.length, at: this.now(), ...entry };
    this.entries.push(full);
    for (const listener of this.#listeners) listener(full);
  }

  /** Notes that the provider itself went wrong: its tests look for such entries. */
  crashed(callId: string | null, cause: unknown): void {
    const body = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    this.note({ channel: 'violation', direction: 'note', callId, name: 'crash', body });
  }

  /** Milliseconds since the provider started. */
  now(): number {
    return performance.now() - this.#begun;
  }

  /** Resolves with the first entry, past or future, that matches; rejects after `patienceMs`. */
  until(matches: (entry: JournalEntry) => boolean, patienceMs = 10_000): Promise<JournalEntry> {
    const past = this.entries.find(matches);
    if (past) return Promise.resolve(past);
    return new Promise((resolve, reject) => {
      const listener = (entry: JournalEntry): void => {
        if (!matches(entry)) return;
        clearTimeout(timer);
        this.#listeners.delete(listener);
        resolve(entry);
      };
      const timer = setTimeout(() => {
        this.#listeners.delete(listener);
        reject(new Error(`The local provider saw nothing that matches within ${String(patienceMs)} ms.`));
      }, patienceMs);
      this.#listeners.add(listener);
    });
  }
}
