import { between, chanceOf, pick } from './chance';

const fillers = ['um', 'uh', 'um', 'you know', 'I mean', 'uh'];

/** A filler every 12 to 18 words, between commas where the text has punctuation at all. */
export function withFillers(text: string): string {
  const chance = chanceOf(text, 2);
  const comma = /[.,!?](?:\s|$)/.test(text) ? ',' : '';
  let due = between(chance, 4, 12);
  return text
    .split(/\s+/)
    .flatMap((word) => {
      due -= 1;
      if (due > 0) return [word];
      due = between(chance, 12, 18);
      return [`${pick(chance, fillers) ?? 'um'}${comma}`, word];
    })
    .join(' ');
}
