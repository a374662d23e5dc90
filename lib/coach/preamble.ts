const tags = ['think', 'thinking', 'thought', 'reasoning', 'reflection'].map((name) => `<${name}>`);

/**
 * Takes a model's thoughts out of its answer: some servers send `<think>…</think>` in front of it, and thoughts hold
 * braces. Prose and code fences need no help; the reader of sections passes over them.
 */
export class Preamble {
  #held = '';
  #state: 'undecided' | 'thinking' | 'answer' = 'undecided';
  #closing = '';

  /** The part of the answer that came with this piece. */
  rest(delta: string): string {
    if (this.#state === 'answer') return delta;
    this.#held += delta;
    if (this.#state === 'undecided') {
      const start = this.#held.trimStart().toLowerCase();
      const tag = tags.find((each) => start.startsWith(each));
      if (!tag) return tags.some((each) => each.startsWith(start)) ? '' : this.#answer(this.#held);
      this.#state = 'thinking';
      this.#closing = tag.replace('<', '</');
    }
    const end = this.#held.toLowerCase().indexOf(this.#closing);
    if (end >= 0) return this.#answer(this.#held.slice(end + this.#closing.length));
    // Only what may be the beginning of the closing tag has to be kept.
    this.#held = this.#held.slice(-this.#closing.length);
    return '';
  }

  #answer(text: string): string {
    this.#state = 'answer';
    this.#held = '';
    return text;
  }
}
