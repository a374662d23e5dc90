import type { DocumentProblem, OtherFile } from '@/lib/domain/document';

type Said = { what: string; todo: string };

/** Files that are no resume and no posting here: what they are, and the way around. */
const others: Record<OtherFile, Said> = {
  oldWord: {
    what: 'This is a Word file of the old kind (.doc).',
    todo: 'Open it in Word, save it as .docx or PDF, and choose that one.',
  },
  richText: {
    what: 'This is a rich text file (.rtf).',
    todo: 'Open it, save it as .docx or PDF, and choose that one. Or copy its text and paste it here.',
  },
  openDocument: {
    what: 'This is an OpenDocument file.',
    todo: 'Save it as .docx or PDF, and choose that one. Or copy its text and paste it here.',
  },
  spreadsheet: { what: 'This is a spreadsheet.', todo: 'Copy the cells that matter and paste them here.' },
  slides: {
    what: 'These are slides.',
    todo: 'Save them as PDF and choose that. Or copy the text and paste it here.',
  },
  webPage: {
    what: 'This is a web page saved as a file.',
    todo: 'Open it in the browser, select its text, and paste it here.',
  },
  picture: {
    what: 'This is a picture; there are no letters in it that could be read.',
    todo: 'Choose the file that the picture was made from, or type the text.',
  },
  archive: { what: 'This is an archive of other files.', todo: 'Unpack it and choose the file inside.' },
  unknown: {
    what: 'What this file is could not be told from its content.',
    todo: 'Choose a .pdf, .docx, .txt or .md file, or paste the text.',
  },
};

const faults: Record<Exclude<DocumentProblem['fault'], 'otherFile' | 'locked' | 'damaged'>, Said> = {
  unreadable: {
    what: 'The browser could not read this file.',
    todo: 'It may have been moved or opened elsewhere. Choose it again.',
  },
  empty: { what: 'There is no text in this file.', todo: 'Choose another one, or paste the text.' },
  tooLarge: {
    what: 'This file is larger than {megabytes} MB, which no resume is.',
    todo: 'Save it without pictures and choose it again, or paste the text.',
  },
  scanned: {
    what: 'This PDF is a picture of paper: it holds no letters that could be read.',
    todo: 'Choose the file that it was printed from. Or select its text in a viewer that recognises it, and paste it.',
  },
  bomb: {
    what: 'This file unpacks to far more than any document, so it was not opened.',
    todo: 'If you trust it, open it in Word, save it anew and choose that one.',
  },
  tooSlow: {
    what: 'Reading this file took more than {seconds} seconds, so it was stopped.',
    todo: 'Save it anew without pictures, or paste the text.',
  },
};

/** Opening a file as text. */
export const documentsWords = {
  open: 'Open a file',
  hint: 'PDF, Word (.docx) or text. It is read on this device; the file itself goes nowhere.',
  choose: 'Choose a file',
  drop: 'Drop the file here',
  reading: 'Reading “{name}”…',
  stop: 'Stop',
  done: '“{name}” was read. Look it through: what is written here is what counts.',
  kept: 'What was written here stays as it was.',
  again: 'Choose another file',
  replaced: 'The text of “{name}” took the place of what was here.',
  faults,
  others,
  locked: {
    pdf: {
      what: 'This PDF is locked with a password.',
      todo: 'Open it with the password, print it to a new PDF, and choose that one.',
    },
    word: {
      what: 'This Word file is locked with a password.',
      todo: 'Take the password away in Word and choose the file again.',
    },
  },
  damaged: {
    pdf: {
      what: 'This PDF is damaged or not complete.',
      todo: 'Fetch or save it again and choose it, or paste the text.',
    },
    word: {
      what: 'This Word file is damaged or not complete.',
      todo: 'Fetch or save it again and choose it, or paste the text.',
    },
  },
  notes: {
    cut: 'It is longer than fits: the first {characters} characters are here.',
    pagesLeftOut: 'It has {of} pages; the first {read} are here.',
    emptyPages: {
      one: 'One page is a picture and is missing.',
      other: '{pages} pages are pictures and are missing.',
    },
    guessedEncoding: 'It did not say how its letters are written; look at the accents.',
  },
};
