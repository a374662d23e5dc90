const words =
  'the team we release customer data migration because latency budget plan measured decided review weekend database service queue manager product numbers showed agreed changed three days result incident support calls owner design cache rollback deploy alert pager meeting asked offered stayed fixed tested shipped learned wrote proposal trade cost risk deadline scope users feedback month quarter'.split(
    ' ',
  );

const subjects = [
  'a release was due with a known fault',
  'the on-call load had doubled',
  'a migration ran late',
  'two teams disagreed about an interface',
  'a customer lost data',
  'the budget was cut in the middle',
  'a new colleague struggled',
  'an estimate turned out wrong',
];

/** A number from 0 to 1, always the same for the same seed. */
export function chance(seed: number): number {
  const mixed = Math.imul((seed + 1) ^ ((seed + 1) >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32;
}

/** So many words, in sentences of about twelve. */
export function sentences(seed: number, count: number): string {
  const said: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const word = words[Math.floor(chance(seed * 997 + index) * words.length)] ?? 'and';
    said.push(index % 12 === 11 ? `${word}.` : word);
  }
  return said.join(' ');
}

export const subjectOf = (seed: number): string => subjects[seed % subjects.length] ?? '';
