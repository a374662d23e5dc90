import type { DocumentNote, DocumentProblem } from '@/lib/domain/document';
import { fill, type Words } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';

/** Why a file gave no text: what happened and what to do. */
export function documentProblemInWords(
  problem: DocumentProblem,
  { documents }: Words,
): { what: string; todo: string } {
  switch (problem.fault) {
    case 'otherFile':
      return documents.others[problem.file];
    case 'locked':
    case 'damaged':
      return documents[problem.fault][problem.kind];
    case 'tooLarge': {
      const { what, todo } = documents.faults.tooLarge;
      return { what: fill(what, { megabytes: problem.megabytes }), todo };
    }
    case 'tooSlow': {
      const { what, todo } = documents.faults.tooSlow;
      return { what: fill(what, { seconds: problem.seconds }), todo };
    }
    case 'unreadable':
    case 'empty':
    case 'scanned':
    case 'bomb':
      return documents.faults[problem.fault];
  }
}

/** What of a file is not here, though its text was read. */
export function documentNoteInWords(note: DocumentNote, { documents: { notes } }: Words): string {
  switch (note.note) {
    case 'cut':
      return fill(notes.cut, { characters: note.characters });
    case 'pagesLeftOut':
      return fill(notes.pagesLeftOut, { read: note.read, of: note.of });
    case 'emptyPages':
      return fill(counted(notes.emptyPages, note.pages), { pages: note.pages });
    case 'guessedEncoding':
      return notes.guessedEncoding;
  }
}
