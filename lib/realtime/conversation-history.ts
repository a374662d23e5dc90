import type { ConversationItem } from 'openai/resources/realtime/realtime';
import type { SaidBefore } from '@/lib/domain/interview/conversation';

/** Most turns, and most characters of one, that a session is told of: what came long before matters little. */
const mostTurns = 40;
const longestTurn = 2_000;

const keyOf = ({ speaker, text }: SaidBefore): string => `${speaker}:${text.trim()}`;

/**
 * What a session knows of what was said. A new one knows nothing; one that led before, and handed over, has not heard
 * the others. It is told what it does not know, once.
 */
export class ConversationHistory {
  readonly #known = new Set<string>();

  /** Something was said in this session. */
  heard(said: SaidBefore): void {
    this.#known.add(keyOf(said));
  }

  /** A new session. */
  forget(): void {
    this.#known.clear();
  }

  /** The items that tell a session what it does not know yet, the oldest first. Assistants are seeded as text. */
  itemsFor(history: readonly SaidBefore[]): ConversationItem[] {
    const unknown = history
      .slice(-mostTurns)
      .filter((said) => said.text.trim() !== '' && !this.#known.has(keyOf(said)));
    for (const said of unknown) this.heard(said);
    return unknown.map(({ speaker, text }) => {
      const words = text
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, longestTurn);
      return speaker === 'candidate'
        ? { type: 'message', role: 'user', content: [{ type: 'input_text', text: words }] }
        : { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: words }] };
    });
  }
}
