import { opener, phrase, setOf, word, type FillerRule } from './filler-rule';
import type { FillerPlace } from './filler-place';

/** Before these, "este" points at something however the sentence goes on. */
const points = setOf('en de a por con para como sobre desde hasta es fue era todo ante según que');
const aroundPues = setOf('y pero bueno eh nada mira entonces no sí claro este');
const afterBueno = setOf('pues eh este yo entonces nada nosotros mira en lo mi cuando');
const asking = setOf('qué cómo cuándo dónde quién cuál si que cuánto algo');

/** Between two pauses, or a question of its own. */
const setOff = ({ after, gapBefore, pauseBefore, pauseAfter, asks }: FillerPlace): boolean => {
  if (asking.has(after) && !pauseAfter && !asks) return false;
  return (asks && (pauseBefore || gapBefore.includes('¿'))) || (pauseBefore && pauseAfter);
};

/** Spanish. The rules were written by hand and checked against our own labelled sentences only. */
export const spanish: readonly FillerRule[] = [
  phrase('me entiendes', false, setOff),
  phrase('me explico', false, setOff),
  phrase('o sea', true, ({ earlier, before }) => before !== 'sea' && earlier !== 'sea'),
  phrase(
    'en plan',
    false,
    ({ after, before }) => after !== 'de' && before !== 'puesto' && before !== 'seguir',
  ),
  phrase('a ver', false, ({ opens, pauseBefore, pauseAfter }) => (opens || pauseBefore) && pauseAfter),
  word('sabes', false, setOff),
  word('entiendes', false, setOff),
  word('verdad', false, setOff),
  word('no', false, ({ asks, gapBefore, pauseBefore }) => asks && pauseBefore && gapBefore.includes('¿')),
  word('digamos', false, ({ after }) => after !== 'que'),
  word(
    'este',
    false,
    ({ before, opens, pauseBefore, pauseAfter, soundAfter, soundBefore, gapAfter }) =>
      (opens || pauseBefore || soundBefore || !points.has(before)) &&
      (soundAfter || (pauseAfter && !/^\s*:/.test(gapAfter))),
  ),
  word(
    'pues',
    false,
    ({ before, after, opens, pauseAfter, soundAfter, soundBefore }) =>
      opens ||
      pauseAfter ||
      soundAfter ||
      soundBefore ||
      aroundPues.has(before) ||
      after === 'nada' ||
      after === 'bueno',
  ),
  word(
    'bueno',
    false,
    ({ after, opens, first, pauseBefore, pauseAfter, soundAfter, soundBefore, before }) =>
      (opens && (pauseAfter || soundAfter || (first && afterBueno.has(after)))) ||
      (pauseBefore && (pauseAfter || after === 'pues')) ||
      soundBefore ||
      before === 'pues',
  ),
  opener('entonces'),
];
