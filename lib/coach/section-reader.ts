import { parseLeniently } from './lenient-json';

/** What has become readable: a whole section, the follow-up's question, or more of the polished answer. */
export type SectionEvent =
  | { type: 'section'; name: string; value: unknown }
  /** It was no JSON, but could be read; the section itself follows. */
  | { type: 'repaired'; name: string }
  | { type: 'broken'; name: string }
  | { type: 'question'; text: string }
  | { type: 'polished'; text: string };

/** Longer texts are cut later anyway; what was kept of them must not grow with every piece that arrives. */
const mostDecoded = 4000;

const plainEscapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/**
 * Reads one JSON object while it arrives, in any pieces, and hands on each top-level section the moment it closes.
 * `follow_up.question_text` is handed on when its own string closes, and `rewrite.polished_answer` as it grows.
 * Every character is looked at once. What stands before the object or after it (prose, code fences, braces that open
 * no object, an object without any section that is wanted) is ignored; the first of two sections of one name counts.
 */
export class SectionReader {
  #stack: ('{' | '[')[] = [];
  #started = false;
  #done = false;
  #expectKey = false;
  #inString = false;
  #escape: 'none' | 'slash' | 'unicode' = 'none';
  #hex = '';
  /** The string being read is a key, one of the two texts wanted early, or of no interest. */
  #role: 'key' | 'question' | 'polished' | 'other' = 'other';
  #decoded = '';
  #section = '';
  #member = '';
  /** Pieces of the open section's text; null between sections. */
  #raw: string[] | null = null;
  #seen = new Set<string>();
  /** A brace was read that opens the object if a key follows. */
  #braced = false;
  /** A section that is wanted stood in the object, or one level deeper. */
  #found = false;
  readonly #isWanted: (name: string) => boolean;

  constructor(isWanted: (name: string) => boolean = () => true) {
    this.#isWanted = isWanted;
  }

  /** True once the outermost brace has closed. */
  get finished(): boolean {
    return this.#done;
  }

  push(delta: string): SectionEvent[] {
    const events: SectionEvent[] = [];
    let grown = false;
    let from = 0;
    for (let at = 0; at < delta.length && !this.#done; at += 1) {
      const character = delta[at] ?? '';
      if (this.#inString) {
        const before = this.#decoded.length;
        if (this.#stringCharacter(character)) this.#closeString(events);
        if (this.#role === 'polished' && this.#decoded.length > before) grown = true;
        if (this.#inString || this.#stack.length > 1 || this.#raw === null || this.#role === 'key') continue;
        from = this.#closeSection(delta, from, at + 1, events);
        continue;
      }
      if (!this.#started) {
        if (this.#braced && character === '"') this.#start();
        else {
          if (!/\s/.test(character)) this.#braced = character === '{';
          continue;
        }
      }
      if (this.#raw === null && this.#stack.length === 1 && !this.#expectKey && !/[\s:,}]/.test(character)) {
        this.#raw = [];
        from = at;
      }
      switch (character) {
        case '"':
          this.#openString();
          break;
        case '{':
        case '[':
          this.#open(character);
          break;
        case ':':
          this.#expectKey = false;
          break;
        case ',':
          if (this.#stack.length === 1 && this.#raw) from = this.#closeSection(delta, from, at, events);
          this.#expectKey = this.#stack.at(-1) === '{';
          break;
        case '}':
        case ']':
          if (this.#stack.length === 1 && this.#raw) from = this.#closeSection(delta, from, at, events);
          this.#stack.pop();
          if (this.#stack.length === 0) this.#end();
          if (this.#stack.length === 1 && this.#raw) from = this.#closeSection(delta, from, at + 1, events);
          break;
        default:
          break;
      }
    }
    this.#raw?.push(delta.slice(from));
    if (grown) events.push({ type: 'polished', text: this.#decoded.replace(/[\uD800-\uDBFF]$/, '') });
    return events;
  }

  #start(): void {
    this.#started = true;
    this.#braced = false;
    this.#open('{');
  }

  /** The object is over. One that has nothing of what is wanted was part of the preamble. */
  #end(): void {
    this.#done = this.#found;
    if (this.#done) return;
    this.#started = false;
    this.#seen.clear();
  }

  #open(brace: '{' | '['): void {
    this.#stack.push(brace);
    this.#expectKey = brace === '{';
  }

  #openString(): void {
    this.#inString = true;
    this.#decoded = '';
    const path = `${this.#section}.${this.#member}`;
    const isMember = this.#stack.length === 2 && this.#stack[1] === '{';
    if (this.#expectKey) this.#role = 'key';
    else if (isMember && path === 'follow_up.question_text') this.#role = 'question';
    else if (isMember && path === 'rewrite.polished_answer') this.#role = 'polished';
    else this.#role = 'other';
  }

  /** Takes one character of a string; true when it closes the string. */
  #stringCharacter(character: string): boolean {
    if (this.#escape === 'slash') {
      this.#escape = character === 'u' ? 'unicode' : 'none';
      if (character !== 'u') this.#keep(plainEscapes[character] ?? character);
      return false;
    }
    if (this.#escape === 'unicode') {
      this.#hex += character;
      if (this.#hex.length < 4) return false;
      const code = Number.parseInt(this.#hex, 16);
      this.#keep(Number.isNaN(code) ? '' : String.fromCharCode(code));
      this.#hex = '';
      this.#escape = 'none';
      return false;
    }
    if (character === '\\') this.#escape = 'slash';
    else if (character === '"') return true;
    else this.#keep(character);
    return false;
  }

  #keep(text: string): void {
    if (this.#role !== 'other' && this.#decoded.length < mostDecoded) this.#decoded += text;
  }

  #closeString(events: SectionEvent[]): void {
    this.#inString = false;
    if (this.#role === 'question' && !this.#seen.has('follow_up')) {
      events.push({ type: 'question', text: this.#decoded });
    }
    if (this.#role !== 'key') return;
    if (this.#stack.length === 1) [this.#section, this.#member] = [this.#decoded, ''];
    if (this.#stack.length === 2) this.#member = this.#decoded;
  }

  /** Parses the open section, which ends before `to` of this delta; returns where the next one may begin. */
  #closeSection(delta: string, from: number, to: number, events: SectionEvent[]): number {
    const text = [...(this.#raw ?? []), delta.slice(from, to)].join('');
    this.#raw = null;
    const name = this.#section;
    if (this.#seen.has(name)) return to;
    this.#seen.add(name);
    const parsed = parseLeniently(text);
    this.#found ||= this.#isWanted(name) || (parsed.ok && keysOf(parsed.value).some(this.#isWanted));
    if (parsed.ok && parsed.repaired) events.push({ type: 'repaired', name });
    events.push(parsed.ok ? { type: 'section', name, value: parsed.value } : { type: 'broken', name });
    return to;
  }
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
