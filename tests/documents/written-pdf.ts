/** A line of a page: where it begins, points from the lower left corner, and how large it is. */
export type Placed = { text: string; x: number; y: number; size?: number };

const escaped = (text: string): string =>
  text
    .replace(/[\\()]/g, (sign) => `\\${sign}`)
    .replace(
      /[^\x20-\x7e]/g,
      (sign) => `\\${(winAnsi[sign] ?? sign.charCodeAt(0)).toString(8).padStart(3, '0')}`,
    );

const winAnsi: Readonly<Record<string, number>> = { '•': 0x95, '–': 0x96, '—': 0x97, '’': 0x92 };

/** The content of a page with these lines. */
const drawing = (lines: readonly Placed[]): string =>
  lines
    .map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
    .join('\n');

/** A whole PDF with these pages, in one of the fonts that every reader knows. `trailer` is put into its end. */
export function writtenPdf(pages: readonly (readonly Placed[])[], trailer = ''): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const content = drawing(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n `);
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('\n')}\n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** Lines beneath each other from `y` on. */
export const column = (x: number, y: number, lines: readonly string[], leading = 14): Placed[] =>
  lines.map((text, index) => ({ text, x, y: y - index * leading })).filter(({ text }) => text !== '');
