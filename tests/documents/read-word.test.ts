import { describe, expect, it } from 'vitest';
import type { DocumentProblem } from '@/lib/domain/document';
import { readDocument } from '@/lib/documents/read-document';
import { readWord } from '@/lib/documents/read-word';
import { problemOf, textOf } from './reading';
import { paragraph, table, wordParts, writtenArchive, writtenWord } from './written-word';

describe('a Word file', () => {
  it('gives headings, lists and paragraphs as lines', async () => {
    const body = [
      paragraph('Ada Byron'),
      paragraph('Experience', 'Heading1'),
      paragraph('Engineer at <Northwind> & Sons'),
      paragraph('Built the checkout', '', { ordered: false, level: 0 }),
      paragraph('with TypeScript', '', { ordered: false, level: 1 }),
      paragraph('Steps', 'Heading1'),
      paragraph('Measure', '', { ordered: true, level: 0 }),
      paragraph('Mend', '', { ordered: true, level: 0 }),
    ].join('');
    expect(await textOf(await writtenWord(body))).toBe(
      [
        'Ada Byron',
        '',
        'Experience',
        'Engineer at <Northwind> & Sons',
        '- Built the checkout',
        '  - with TypeScript',
        '',
        'Steps',
        '1. Measure',
        '2. Mend',
      ].join('\n'),
    );
  });

  it('reads a row of single lines as one line, and a row of columns cell by cell', async () => {
    const body = table([
      [paragraph('Engineer'), paragraph('2019 – 2021')],
      [paragraph('Skills') + paragraph('SQL'), paragraph('Work') + paragraph('Northwind')],
    ]);
    expect(await textOf(await writtenWord(body))).toBe(
      ['Engineer | 2019 – 2021', 'Skills', 'SQL', '', 'Work', 'Northwind'].join('\n'),
    );
  });

  it('is read by its content, whatever its name, with pictures beside it left alone', async () => {
    const parts = { ...wordParts(paragraph('Ada')), 'word/media/image1.png': 'x'.repeat(30_000_000) };
    const archive = await writtenArchive(parts);
    expect(
      await readDocument(new File([archive], 'resume.pdf'), new AbortController().signal, readWord),
    ).toEqual({
      text: 'Ada',
      notes: [],
    });
  });

  it.each<[string, () => Promise<Uint8Array<ArrayBuffer>>, DocumentProblem]>([
    ['inflates without end', () => writtenWord(paragraph('0'.repeat(11_000_000))), { fault: 'bomb' }],
    [
      'says that it inflates to more than fits',
      () => writtenWord(paragraph('ab '.repeat(5_000_000))),
      { fault: 'bomb' },
    ],
    [
      'is cut off',
      async () => (await writtenWord(paragraph('Ada'))).slice(0, -400),
      { fault: 'damaged', kind: 'word' },
    ],
    [
      'has no text in it that could be understood',
      () => writtenArchive({ ...wordParts(''), 'word/document.xml': '<w:broken' }),
      { fault: 'damaged', kind: 'word' },
    ],
    [
      'is locked in its archive',
      () => writtenArchive(wordParts(paragraph('Ada')), { password: 'x' }),
      { fault: 'locked', kind: 'word' },
    ],
    [
      'is a spreadsheet',
      () => writtenArchive({ 'xl/workbook.xml': '<x/>' }),
      { fault: 'otherFile', file: 'spreadsheet' },
    ],
    [
      'is of another program',
      () => writtenArchive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      { fault: 'otherFile', file: 'openDocument' },
    ],
    ['is some archive', () => writtenArchive({ 'a.txt': 'a' }), { fault: 'otherFile', file: 'archive' }],
    ['is empty', () => writtenWord(''), { fault: 'empty' }],
  ])('that %s is refused, with the reason', async (_what, content, problem) => {
    expect(await problemOf(await content())).toEqual(problem);
  });

  it('lies about its size in vain: it is counted while it inflates', async () => {
    const archive = await writtenWord(paragraph('0'.repeat(11_000_000)));
    const view = new DataView(archive.buffer);
    for (let at = 0; at < archive.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2_000, true);
    expect(['bomb', 'damaged']).toContain((await problemOf(archive)).fault);
  });
});
