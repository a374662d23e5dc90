const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')];
const scales: Readonly<Record<string, number>> = { thousand: 1000, million: 1_000_000 };
const currencies: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' };

/** A whole number below a thousand million, as it is spoken. */
function spoken(value: number): string {
  if (value < 20) return units[value] ?? '';
  if (value < 100)
    return `${tens[Math.floor(value / 10)] ?? ''}${value % 10 ? `-${units[value % 10] ?? ''}` : ''}`;
  const [size, name] =
    value < 1000 ? [100, 'hundred'] : value < 1_000_000 ? [1000, 'thousand'] : [1_000_000, 'million'];
  const rest = value % size;
  const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${spoken(Math.floor(value / size))} ${name}${rest ? `${joint}${spoken(rest)}` : ''}`;
}

/** The value of spoken number words; undefined where they are no single number ("twenty nineteen", "two and six"). */
function valueOf(words: string): number | undefined {
  let [sum, current] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const [unit, ten, scale] = [units.indexOf(word), tens.indexOf(word), scales[word]];
    if (word === 'and') {
      if (current % 100 !== 0 || sum + current === 0) return undefined;
    } else if (word === 'hundred') {
      if (current < 1 || current > 9) return undefined;
      current *= 100;
    } else if (scale !== undefined) {
      if (current === 0) return undefined;
      sum += current * scale;
      current = 0;
    } else if (ten > 1 && current % 100 === 0) current += ten * 10;
    else if (unit > 9 && current % 100 === 0) current += unit;
    else if (unit > 0 && unit < 10 && current % 10 === 0 && current % 100 !== 10) current += unit;
    else return undefined;
  }
  return sum + current;
}

const word = `(?:${[...units, ...tens.slice(2), 'hundred', ...Object.keys(scales)].join('|')})`;
const figures = /(?<![\w.,:/-])([$€£])?(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{1,2}))?(\s?%)?(?![\w:/-]|[.,]\d)/
  .source;
const numbers = new RegExp(`${figures}|(?<![\\w-])(${word}(?:(?:-|\\s(?:and\\s)?)${word})*)(?![\\w-])`, 'gi');

/** Every number in the other form: digits in words, words in digits. "One" by itself, years and times stay. */
export const otherNumerals = (text: string): string =>
  text.replace(
    numbers,
    (found, money?: string, whole?: string, part?: string, sign?: string, said?: string) => {
      if (said !== undefined) {
        const value = valueOf(said);
        return value === undefined || value < 2 ? found : String(value);
      }
      if (whole === undefined || /^(?:0\d|(?:19|20)\d\d$)/.test(whole)) return found;
      const decimals = part ? ` point ${[...part].map((digit) => units[Number(digit)]).join(' ')}` : '';
      const unit = sign ? ' percent' : money ? ` ${currencies[money] ?? ''}` : '';
      return `${spoken(Number(whole.replaceAll(',', '')))}${decimals}${unit}`;
    },
  );
