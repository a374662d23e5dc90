import { everyText, shaped, type HostileOutput } from './hostile-output.ts';

/** One figure behind every text that a person reads, so that its sentence is where it would be believed. */
const inventing = (name: string, figure: string, forbidden: readonly string[]): HostileOutput =>
  shaped(
    `invents ${name} in every text`,
    // In front, so that it is not cut off with the end of a long text.
    (valid) => everyText(valid, (text) => `${figure} ${text}`),
    forbidden,
  );

/** Figures, markup and foreign words where people read. The figures are odd ones, so that nobody has said them. */
export const hostileTexts: readonly HostileOutput[] = [
  inventing('digits', 'That was 4731 tickets.', ['4731']),
  inventing('percentages', 'It fell by 83.7%.', ['83.7']),
  inventing('numbers in words', 'It rose by seventy-three percent.', ['seventy-three', 'seventy']),
  inventing('currencies', 'It saved €8.3 million and $97k.', ['8.3', '97k']),
  inventing('verbs that count', 'It quadrupled revenue.', ['quadrupled']),
  inventing('factors', 'It ran 17x, even x19 faster, a ninefold gain.', ['17x', 'x19', 'ninefold']),
  inventing('fractions', 'It cut two fifths, then ¾ of it.', ['two fifths', '¾']),
  inventing('ranges', 'It took 61–67 to seventy-one days.', ['61', '67', 'seventy-one']),
  inventing('other digits', 'It rose by ８３％ and by ٨٣٪.', ['８３', '٨٣']),
  inventing('figures of other languages', 'Es stieg um siebenundachtzig Prozent.', ['siebenundachtzig']),
  inventing('figures split by unseen characters', 'It rose by sev\u200Benty-thr\u00ADee percent.', [
    'sev',
    'seventy',
  ]),
  shaped('writes HTML', (valid) => everyText(valid, (text) => `<img src=x onerror=alert(1)><b>${text}</b>`), [
    '<img',
    'onerror',
    '<b>',
  ]),
  shaped(
    'writes control characters and bidirectional overrides',
    (valid) => everyText(valid, (text) => `\u0007\u202E${text}\u0000\u2066\u{E0041}`),
    ['\u0007', '\u202E', '\u0000', '\u2066', '\u{E0041}'],
  ),
  shaped(
    'writes another language',
    (valid) =>
      everyText(valid, (text) =>
        text === '' ? '' : 'Das ist nicht die Antwort, und der Kandidat war mit dem Ende zu spät.',
      ),
    ['nicht die Antwort'],
  ),
  shaped(
    'asks a follow-up with advice and a figure',
    (valid) => ({
      ...valid,
      follow_up: {
        should_ask: true,
        question_text: 'You should have said that you saved 4731 hours, should you not?',
        reason: 'A better answer has 4731 in it.',
      },
    }),
    ['4731', 'You should have said'],
  ),
];
