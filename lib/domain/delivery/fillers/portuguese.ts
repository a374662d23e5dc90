import { opener, phrase, setOf, word, type FillerRule } from './filler-rule';
import type { FillerPlace } from './filler-place';

const kind = setOf(
  'o um esse este aquele do no que qual algum nenhum qualquer todo mesmo outro cada ao pelo nosso seu meu num dum deste desse os',
);
const meaning = setOf('isso que não o ele ela isto aquilo nos quis');
const knower = setOf('não como se quem ele ela você ninguém que já só ainda também me');

const tag = ({ before, pauseBefore, pauseAfter, asks, closes }: FillerPlace): boolean =>
  (pauseBefore || !knower.has(before)) && ((pauseBefore && (pauseAfter || asks)) || (asks && closes));

/** Portuguese of both shores. "Um" is a word here and never a filler; "é" is one only before a pause. The rules were
 * written by hand and checked against our own labelled sentences only. */
export const portuguese: readonly FillerRule[] = [
  phrase('tipo assim', true, ({ before }) => !kind.has(before)),
  phrase(
    'quer dizer',
    false,
    ({ before, after, opens, pauseBefore }) =>
      (opens || pauseBefore || !meaning.has(before)) && after !== 'que',
  ),
  phrase('ou seja', false, () => true),
  word('né', true, () => true),
  word('pá', false, ({ pauseBefore, pauseAfter, closes }) => pauseBefore && (pauseAfter || closes)),
  word(
    'tipo',
    false,
    ({ before, after, pauseBefore, pauseAfter }) =>
      (pauseAfter || after !== 'de') &&
      (pauseBefore || !kind.has(before)) &&
      !(before === 'de' && !pauseBefore),
  ),
  word('sabe', false, tag),
  word('sabes', false, tag),
  word('entende', false, tag),
  word('entendeu', false, tag),
  word(
    'é',
    false,
    ({ opens, pauseBefore, pauseAfter, soundAfter, soundBefore, before, after, closes }) =>
      !closes &&
      (after === 'é' ||
        before === 'é' ||
        ((opens || pauseBefore || soundBefore) && (pauseAfter || soundAfter))),
  ),
  word(
    'assim',
    false,
    ({ pauseBefore, pauseAfter, soundAfter, soundBefore, closes }) =>
      !closes && ((pauseBefore && pauseAfter) || soundAfter || soundBefore),
  ),
  word(
    'bom',
    false,
    ({ opens, pauseBefore, pauseAfter, soundAfter, closes }) =>
      !closes && (opens || pauseBefore) && (pauseAfter || soundAfter),
  ),
  word(
    'bem',
    false,
    ({ opens, pauseAfter, soundAfter, closes }) => !closes && opens && (pauseAfter || soundAfter),
  ),
  opener('então'),
];
