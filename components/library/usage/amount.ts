const commasApart = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
const pointsApart = /^[1-9]\d{0,2}(?:\.\d{3})+,\d*$/;
const unclear = /^[1-9]\d{0,2}\.000$/;

/**
 * Reads a typed amount. Null where nothing was typed, NaN where it is no amount.
 *
 * Before the fraction stands a point, or a comma. Before exactly three digits a comma sets thousands apart, as this
 * page itself writes them: `1,000` is a thousand, `2,5` is two and a half, `0,125` an eighth. A point there is part
 * of a price such as `1.125`; only `1.000` is refused, which is one to some readers and a thousand to others.
 */
export function readAmount(text: string): number | null {
  const typed = text.trim().replace(/^\$\s*/, '');
  if (typed === '') return null;
  const plain = withoutThousands(typed);
  return /^\d+(?:\.\d*)?$|^\.\d+$/.test(plain) && !unclear.test(typed) ? Number(plain) : Number.NaN;
}

function withoutThousands(typed: string): string {
  if (commasApart.test(typed)) return typed.replaceAll(',', '');
  if (pointsApart.test(typed)) return typed.replaceAll('.', '').replace(',', '.');
  return typed.replace(',', '.');
}
