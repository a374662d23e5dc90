import { opener, phrase, setOf, word, type FillerRule } from './filler-rule';

const subordinate = setOf('was wie ob wer wen wem wo wann warum wieso weshalb dass welche welcher welches');
const object = setOf('mich dich sich uns euch an fest ein aus auf das');
const aside = setOf('auch ich wir das man es die der da ja nur');

/**
 * German. "Um" and "er" are words here and never fillers. "Eigentlich", "im Prinzip" and "oder so" are hedges. The rules
 * were written by hand and checked against our own labelled sentences only.
 */
export const german: readonly FillerRule[] = [
  phrase('sag ich mal', true, () => true),
  phrase('sage ich mal', true, () => true),
  phrase('sagen wir mal', true, () => true),
  phrase('ich sag mal', true, () => true),
  phrase('ich sage mal', true, () => true),
  phrase(
    'weißt du',
    true,
    ({ after, opens, pauseBefore, pauseAfter, asks }) =>
      !subordinate.has(after) && ((pauseBefore && (pauseAfter || asks)) || (opens && pauseAfter)),
  ),
  phrase(
    'wissen sie',
    true,
    ({ after, opens, pauseBefore, pauseAfter, asks }) =>
      !subordinate.has(after) && ((pauseBefore && (pauseAfter || asks)) || (opens && pauseAfter)),
  ),
  phrase(
    'ich meine',
    false,
    ({ before, after, pauseBefore, pauseAfter, opens, closes }) =>
      !subordinate.has(before) &&
      !subordinate.has(after) &&
      !closes &&
      after !== 'damit' &&
      (opens || pauseBefore || pauseAfter),
  ),
  phrase(
    'ich mein',
    false,
    ({ before, after }) => !subordinate.has(before) && !subordinate.has(after) && after !== 'damit',
  ),
  phrase('na ja', true, ({ opens, pauseBefore, pauseAfter }) => opens || pauseBefore || pauseAfter),
  word('naja', true, () => true),
  word('tja', true, () => true),
  word('sozusagen', true, () => true),
  word('quasi', false, () => true),
  word('irgendwie', false, () => true),
  word(
    'halt',
    false,
    // The noun has a capital; "ich halt das für" and "halt dich fest" are the verb.
    ({ text, before, after, opens, closes, gapAfter }) =>
      text === 'halt' &&
      !opens &&
      !(closes && gapAfter.includes('!')) &&
      !(before === 'ich' && object.has(after)) &&
      !/^(?:dich|euch)$/.test(after),
  ),
  word(
    'genau',
    false,
    ({ opens, closes, pauseBefore, pauseAfter, after, soundAfter }) =>
      (opens && (closes || pauseAfter || soundAfter)) ||
      (pauseBefore && (closes || pauseAfter)) ||
      after === 'also',
  ),
  word('ne', false, ({ pauseBefore, closes, pauseAfter }) => pauseBefore && (closes || pauseAfter)),
  word('gell', false, ({ closes, pauseAfter }) => closes || pauseAfter),
  {
    ...opener('also'),
    isFiller: ({ first, opens, closes, pauseBefore, pauseAfter, soundAfter, after }) =>
      (opens && !closes && (pauseAfter || soundAfter || (first && aside.has(after)))) ||
      (pauseBefore && (pauseAfter || soundAfter)),
  },
];
