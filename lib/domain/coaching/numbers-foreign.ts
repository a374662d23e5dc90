/**
 * Number words of the languages that interviews are held in besides English: German, French, Spanish, Portuguese and
 * Italian. Only words that English does not have ("once" and "due" are left out), because one reader serves all.
 */
const words: Readonly<Record<string, string>> = {
  2: 'zwei zwo deux duas dois',
  3: 'drei trois tres três tre',
  4: 'vier quatre cuatro quatro quattro',
  5: 'fünf cinq cinco cinque',
  6: 'sechs seis',
  7: 'sieben siete sete sette',
  8: 'acht huit ocho oito otto',
  9: 'neun neuf nueve nove',
  10: 'zehn diez dez dieci',
  11: 'onze undici',
  12: 'zwölf douze doce doze dodici',
  15: 'fünfzehn quinze quince quindici',
  20: 'zwanzig vingt veinte vinte venti',
  30: 'dreißig dreissig trente treinta trinta trenta',
  40: 'vierzig quarante cuarenta quarenta quaranta',
  50: 'fünfzig cinquante cincuenta cinquenta cinquanta',
  60: 'sechzig soixante sesenta sessenta sessanta',
  70: 'siebzig setenta settanta septante',
  80: 'achtzig ochenta oitenta ottanta huitante',
  90: 'neunzig noventa novanta nonante',
  100: 'hundert cento cien ciento cem',
  1000: 'tausend',
  1000000: 'millionen millones milhões milioni',
};
const numbers = new Map(
  Object.entries(words).flatMap(([value, spelt]) => spelt.split(' ').map((word) => [word, value] as const)),
);

const germanUnits = 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun';
const germanTens = 'zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig';
const compound = new RegExp(`^(${germanUnits})und(${germanTens})$`);

/** The value of a number word in one of those languages ("siebenundvierzig" is 47), or null. Lower case. */
export function foreignNumber(word: string): string | null {
  const parts = compound.exec(word);
  if (!parts) return numbers.get(word) ?? null;
  const unit = parts[1] === 'ein' ? '1' : numbers.get(parts[1] ?? '');
  return String(Number(numbers.get(parts[2] ?? '')) + Number(unit));
}

/** Shares in one word: "la mitad" is half. */
export const foreignShares: ReadonlyMap<string, string> = new Map([
  ['hälfte', '50'],
  ['moitié', '50'],
  ['mitad', '50'],
  ['metade', '50'],
  ['metà', '50'],
  ['drittel', '33.333333'],
  ['tiers', '33.333333'],
  ['tercio', '33.333333'],
  ['terço', '33.333333'],
  ['viertel', '25'],
]);

/** Words that multiply, by their beginnings: all forms of the verb count. */
const factors: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:ver)?doppel[nt]?\w*$|^verdoppel\w*$|^doubl[ée]e?s?$|^duplic\w+$|^dobr(?:ou|ar|amos|ada|ado)$|^raddoppi\w+$/u,
    '2',
  ],
  [/^verdreifach\w*$|^tripl[ée]e?s?$|^triplic\w+$|^tripl(?:ou|ar|amos|icato)$/u, '3'],
  [/^halbier\w*$|^dimezz\w+$/u, '0.5'],
];

/** The factor that a verb of those languages stands for ("verdoppelte" is 2), or null. Lower case. */
export const foreignFactor = (word: string): string | null =>
  factors.find(([pattern]) => pattern.test(word))?.[1] ?? null;
