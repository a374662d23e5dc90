import { describe, expect, it } from 'vitest';
import type { DocumentProblem } from '@/lib/domain/document';
import { readDocument } from '@/lib/documents/read-document';
import { problemOf, read, textOf, type Bytes } from './reading';
import { column, writtenPdf } from './written-pdf';

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);
const utf16 = (text: string, isBig: boolean, mark: boolean): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    [...(mark ? '\ufeff' : ''), ...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe('a text file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Zoë Müller\r\n• Led 6 people')],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffZoë Müller\r\n• Led 6 people')],
    ['UTF-16', utf16('Zoë Müller\r\n• Led 6 people', false, true)],
    ['UTF-16, big end first', utf16('Zoë Müller\r\n• Led 6 people', true, true)],
    ['UTF-16 without a mark', utf16('Zoë Müller\r\n• Led 6 people', false, false)],
  ])('is read as %s, with its items', async (_encoding, content) => {
    expect(await textOf(content.slice())).toBe('Zoë Müller\n- Led 6 people');
  });

  it('from an old Windows is read, and says that its encoding was guessed', async () => {
    const reading = await read(bytes(0x5a, 0x6f, 0xeb, 0x20, 0x95, 0x20, 0x93, 0x41, 0x94));
    expect(reading).toEqual({ text: 'Zoë • “A”', notes: [{ note: 'guessedEncoding' }] });
  });

  it('stays text whatever markup is in it, and nothing in it is invisible', async () => {
    const text = 'Ada\u202e<img src=x onerror=alert(1)>\u200b\u0007 __proto__';
    expect(await textOf(text)).toBe('Ada<img src=x onerror=alert(1)> __proto__');
  });

  it('that is too long is cut at a line, and says so', async () => {
    const reading = await read('A line of a very long resume\n'.repeat(3000));
    if (!reading || 'problem' in reading) throw new Error('not read');
    expect(reading.text.length).toBeLessThanOrEqual(40_000);
    expect(reading.text.endsWith('resume')).toBe(true);
    expect(reading.notes).toEqual([{ note: 'cut', characters: 40_000 }]);
  });
});

describe('a PDF', () => {
  it('gives its lines, with wrapped ones joined, items marked and words mended', async () => {
    const page = [
      { text: 'Ada Byron', x: 72, y: 740, size: 20 },
      ...column(72, 712, ['EXPERIENCE', 'Release Manager, Analytical Engines, 2019 – 2023']),
      ...column(72, 684, ['•']),
      {
        text: 'Cut the release process from two days to three hours, across all of the four-',
        x: 84,
        y: 684,
      },
      { text: 'teen product teams', x: 84, y: 671 },
    ];
    expect(await textOf(writtenPdf([page]))).toBe(
      [
        'Ada Byron',
        '',
        'EXPERIENCE',
        'Release Manager, Analytical Engines, 2019 – 2023',
        '- Cut the release process from two days to three hours, across all of the fourteen product teams',
      ].join('\n'),
    );
  });

  it('reads two columns one after the other, beneath what runs across both', async () => {
    const skills = ['SKILLS', 'TypeScript', 'PostgreSQL', 'Terraform', 'Figma', 'German'];
    const work = [
      'EXPERIENCE',
      'Engineer at Northwind',
      'Built the checkout',
      'Ran the on-call',
      'Taught SQL',
      'Wrote tests',
    ];
    const page = [
      { text: 'Ada Byron, engineer of payment systems in London and elsewhere', x: 60, y: 740, size: 16 },
      ...column(60, 700, skills),
      ...column(220, 700, work),
    ];
    const text = await textOf(writtenPdf([page]));
    expect(text.replace(/\n+/g, '\n')).toBe(
      ['Ada Byron, engineer of payment systems in London and elsewhere', ...skills, ...work].join('\n'),
    );
  });

  it('keeps a date at the edge of the page on the line that it belongs to', async () => {
    const page = [0, 1, 2, 3, 4].flatMap((place) => [
      { text: `Engineer number ${place} of the payments team`, x: 60, y: 700 - place * 40 },
      { text: `201${place} – 201${place + 1}`, x: 480, y: 700 - place * 40 },
      { text: `Did thing number ${place} there`, x: 60, y: 686 - place * 40 },
    ]);
    const lines = (await textOf(writtenPdf([page]))).split('\n').filter(Boolean);
    expect(lines.slice(0, 2)).toEqual([
      'Engineer number 0 of the payments team | 2010 – 2011',
      'Did thing number 0 there',
    ]);
  });

  it('reads so many pages and no more, and says so', async () => {
    const pages = Array.from({ length: 33 }, (_, page) =>
      column(72, 700, [`This is page number ${page + 1} of a book`]),
    );
    const reading = await read(writtenPdf(pages));
    expect(reading).toMatchObject({ notes: [{ note: 'pagesLeftOut', read: 30, of: 33 }] });
  });

  it('tells of pages that are pictures among others that are text', async () => {
    const reading = await read(
      writtenPdf([column(72, 700, ['Ada Byron has cut the release process to three hours']), []]),
    );
    expect(reading).toMatchObject({ notes: [{ note: 'emptyPages', pages: 1 }] });
  });

  it.each<[string, Uint8Array<ArrayBuffer>, DocumentProblem]>([
    ['is nothing but pictures of paper', writtenPdf([[], []]), { fault: 'scanned', pages: 2 }],
    [
      'is locked',
      writtenPdf(
        [column(72, 700, ['secret'])],
        `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<61><61>]`,
      ),
      { fault: 'locked', kind: 'pdf' },
    ],
    [
      'is cut off after its first line',
      writtenPdf([column(72, 700, ['a'])]).slice(0, 40),
      { fault: 'damaged', kind: 'pdf' },
    ],
    [
      'is one by its first bytes alone',
      bytes(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 1, 2, 3),
      { fault: 'damaged', kind: 'pdf' },
    ],
  ])('that %s is refused, with the reason', async (_what, content, problem) => {
    expect(await problemOf(content)).toEqual(problem);
  });
});

describe('any other file', () => {
  const ole = (name: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0, ...utf16(name, false, false)]);
  it.each<[string, Bytes, DocumentProblem]>([
    ['nothing at all', '', { fault: 'empty' }],
    ['only spaces', ' \n\t ', { fault: 'empty' }],
    ['an old Word file', ole('WordDocument'), { fault: 'otherFile', file: 'oldWord' }],
    ['a Word file with a password', ole('EncryptedPackage'), { fault: 'locked', kind: 'word' }],
    ['rich text', '{\\rtf1 Ada}', { fault: 'otherFile', file: 'richText' }],
    ['a web page', ' <!DOCTYPE html><p>Ada', { fault: 'otherFile', file: 'webPage' }],
    [
      'a picture',
      bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0),
      { fault: 'otherFile', file: 'picture' },
    ],
    [
      'a program',
      bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3),
      { fault: 'otherFile', file: 'unknown' },
    ],
  ])('%s is refused by its name', async (_what, content, problem) => {
    expect(await problemOf(content)).toEqual(problem);
  });

  it('that is larger than any resume is not even opened', async () => {
    const file = { size: 10_000_001, arrayBuffer: () => Promise.reject(new Error('opened')) };
    expect(await readDocument(file as unknown as Blob, new AbortController().signal)).toEqual({
      problem: { fault: 'tooLarge', megabytes: 10 },
    });
  });

  it('that the browser cannot read says so', async () => {
    const file = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readDocument(file as unknown as Blob, new AbortController().signal)).toEqual({
      problem: { fault: 'unreadable' },
    });
  });

  it('is let go when the reader gives up', async () => {
    const cancel = new AbortController();
    cancel.abort();
    expect(await read(writtenPdf([column(72, 700, ['Ada'])]), cancel.signal)).toBeNull();
    expect(await read('Ada', cancel.signal)).toBeNull();
  });
});
