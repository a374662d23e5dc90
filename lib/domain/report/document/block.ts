/**
 * A piece of a report as it is taken along. Print, Markdown and text are written from the same pieces, so that they
 * say the same. All text is plain: each writer escapes what its format takes for a sign.
 */
export type Block =
  | { type: 'title'; text: string; under: string }
  | { type: 'heading'; text: string }
  /** Of a question: on paper nothing else of it is parted from its beginning. */
  | { type: 'subheading'; text: string; startsPart: boolean }
  | { type: 'paragraph'; text: string }
  /** Somebody's words. */
  | { type: 'quote'; text: string }
  | { type: 'list'; items: readonly string[] }
  | { type: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** A line of the transcript. */
  | { type: 'line'; at: string; name: string; text: string };

/** How moments are written, which differs from device to device: "Mon 4 May, 9:00". */
export type Formats = { moment: (at: number) => string };
