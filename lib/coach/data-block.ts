import { plainText } from './plain-text';

/** The names of the tags that a prompt uses for what others wrote. */
const names = [
  'question',
  'first_question',
  'candidate_answer',
  'job_posting',
  'resume',
  'planned_questions',
] as const;
export type BlockName = (typeof names)[number];

/** Whatever looks like one of our tags, with any nonce or none, however it is spaced. */
const ownTags = new RegExp(`<\\s*/?\\s*(?:${names.join('|')})[\\w-]*[^<>\\n]{0,80}>?`, 'gi');

/**
 * A text that somebody wrote, between tags whose nonce nobody who wrote it could know. What looks like such a tag in
 * the text itself loses its brackets, so that the block ends where we end it even if the nonce were guessed.
 */
export function dataBlock(name: BlockName, text: string, nonce: string): string {
  const tag = `${name}_${nonce}`;
  const safe = plainText(text)
    .replace(ownTags, (found) => found.replace(/[<>]/g, ''))
    .replaceAll(nonce, '…')
    .trim();
  return `<${tag}>\n${safe || '(none)'}\n</${tag}>`;
}

/** Sixty-four random bits: nobody who wrote a posting or spoke an answer can close the tag. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
