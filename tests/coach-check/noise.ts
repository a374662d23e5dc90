/** A small generator of chance (mulberry32), so that the same text always gets the same mistakes. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const seedOf = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261);

const pick = <Item>(from: readonly Item[], random: () => number): Item | undefined =>
  from[Math.floor(random() * from.length)];

/** What a recogniser without punctuation writes. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.!?…](?=\s|$)|[,;:()"“”—–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const fillers = ['um', 'uh', 'um', 'you know', 'I mean', 'uh'];

/** An um every dozen of words or so. */
export function withFillers(text: string): string {
  const random = chance(seedOf(text));
  let due = 6;
  return text
    .split(/\s+/)
    .flatMap((word) => {
      due -= 1;
      if (due > 0) return [word];
      due = 12 + Math.floor(random() * 7);
      return [`${pick(fillers, random) ?? 'um'},`, word];
    })
    .join(' ');
}

/** Words that sound alike, or nearly. */
const soundsLike: Readonly<Record<string, readonly string[]>> = {
  their: ['there'],
  there: ['their'],
  to: ['two', ''],
  two: ['to'],
  for: ['four', ''],
  four: ['for'],
  our: ['are'],
  are: ['our'],
  hours: ['ours'],
  by: ['buy'],
  week: ['weak'],
  weeks: ['weeks'],
  right: ['write'],
  write: ['right'],
  new: ['knew'],
  knew: ['new'],
  know: ['no'],
  no: ['know'],
  then: ['than'],
  than: ['then'],
  were: ['where', 'was'],
  where: ['were'],
  one: ['won'],
  made: ['maid'],
  meet: ['meat'],
  team: ['theme'],
  it: ['it’s', ''],
  and: ['an', ''],
  the: ['a', ''],
  a: ['the', ''],
  of: ['off', ''],
  had: ['has', 'have'],
  was: ['is', ''],
  they: ['they’re', 'day'],
  asked: ['ask'],
  called: ['call'],
  worked: ['work'],
  moved: ['move'],
  started: ['start'],
  checked: ['check'],
  stopped: ['stop'],
  looked: ['look'],
  because: ['cause'],
  them: ['then'],
  him: ['them'],
  every: ['very'],
  whole: ['hole'],
  sent: ['scent', 'send'],
  fifteen: ['fifty'],
  thirteen: ['thirty'],
  forty: ['fourteen'],
};

/** Four words in a hundred are misheard, small words mostly. */
function misheard(text: string): string {
  const random = chance(seedOf(text) + 3);
  return text
    .split(/\s+/)
    .map((word) => {
      const [, before = '', plain = '', after = ''] = /^(\W*)([\w'’]*)(.*)$/s.exec(word) ?? [];
      const options = soundsLike[plain.toLowerCase()];
      // A third of all words has a neighbour here; one in eight of those gives four in a hundred of all.
      if (!options || random() > 0.12) return word;
      const other = pick(options, random) ?? plain;
      return other === '' ? after.replace(/^\w*/, '') : `${before}${other}${after}`;
    })
    .filter((word) => word !== '')
    .join(' ');
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ' . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(value: number): string {
  if (value < 20) return units[value] ?? String(value);
  if (value < 100)
    return `${tens[Math.floor(value / 10)] ?? ''}${value % 10 ? ` ${inWords(value % 10)}` : ''}`;
  if (value < 1000)
    return `${inWords(Math.floor(value / 100))} hundred${value % 100 ? ` and ${inWords(value % 100)}` : ''}`;
  return `${inWords(Math.floor(value / 1000))} thousand${value % 1000 ? ` ${inWords(value % 1000)}` : ''}`;
}

const digits = new Map(
  Array.from({ length: 100 }, (_, value) => [inWords(value), String(value)] as const)
    .slice(2)
    .toReversed(),
);
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(I|we|they|you)['’]d\b/g, '$1 had'],
  [/\b(I|we|they|you)['’]ve\b/g, '$1 have'],
  [/\bI['’]m\b/g, 'I am'],
  [/\b(did|was|could|would|do|had|were)n['’]t\b/g, '$1 not'],
  [/\b(it|that|he|she)['’]s\b/gi, '$1 is'],
];

/** Digits become words and words digits; contractions are written out. */
function otherNumbers(text: string): string {
  const written = text
    .replace(/\b\d{1,3}(?:,\d{3})+\b/g, (number) => number.replaceAll(',', ''))
    .replace(
      /(?<![\d.,$€£-])(\d{1,6})(?![\d.,]*\d|[a-z])(\s?%)?/gi,
      (_, number: string, sign?: string) => `${inWords(Number(number))}${sign ? ' percent' : ''}`,
    );
  const numbers = text
    .replace(/\b(\w+ty)-(\w+)\b/g, '$1 $2')
    .replace(
      new RegExp(`\\b(?:${[...digits.keys()].join('|')})\\b(?! (?:of|more|thing|day|another))`, 'gi'),
      (word) => digits.get(word.toLowerCase()) ?? word,
    );
  const chosen = written === text ? numbers : written;
  return contractions.reduce((rest, [short, long]) => rest.replace(short, long), chosen);
}

/** Full stops where nobody stopped, none where somebody did, and some words said twice. */
function otherBounds(text: string): string {
  const random = chance(seedOf(text) + 5);
  return text
    .split(/\s+/)
    .map((word) => {
      if (/[.!?]$/.test(word))
        return random() < 0.5 ? word.replace(/[.!?]+$/, '') : word.replace(/[.!?]+$/, ',');
      if (random() < 0.06) return `${word.replace(/[,;]$/, '')}.`;
      if (random() < 0.02 && /^[a-z]{2,}$/i.test(word)) return `${word} ${word}`;
      return word;
    })
    .join(' ');
}

/** The text as five recognisers would write it: without punctuation, with ums, misheard, other numerals, other bounds. */
export const noisy = (text: string): string[] => [
  bare(text),
  withFillers(text),
  misheard(text),
  otherNumbers(text),
  otherBounds(text),
];
