/** Files that are something else than what can be read here, told by their content. */
export type OtherFile =
  | 'oldWord'
  | 'richText'
  | 'openDocument'
  | 'spreadsheet'
  | 'slides'
  | 'webPage'
  | 'picture'
  | 'archive'
  | 'unknown';

/** Why no text could be taken from a file. Nothing of it was kept. */
export type DocumentProblem =
  | { fault: 'unreadable' }
  | { fault: 'empty' }
  | { fault: 'tooLarge'; megabytes: number }
  | { fault: 'otherFile'; file: OtherFile }
  | { fault: 'locked'; kind: 'pdf' | 'word' }
  | { fault: 'scanned'; pages: number }
  | { fault: 'damaged'; kind: 'pdf' | 'word' }
  | { fault: 'bomb' }
  | { fault: 'tooSlow'; seconds: number };

/** What is not as the file had it, though its text was read. */
export type DocumentNote =
  | { note: 'cut'; characters: number }
  | { note: 'pagesLeftOut'; read: number; of: number }
  | { note: 'emptyPages'; pages: number }
  | { note: 'guessedEncoding' };

/** A file as plain text with its lines, or why there is none. Null where reading was cancelled. */
export type DocumentReading = { text: string; notes: DocumentNote[] } | { problem: DocumentProblem };

/** What reading a file may cost at most. */
export const documentLimits = { megabytes: 10, pages: 30, seconds: 30 } as const;
