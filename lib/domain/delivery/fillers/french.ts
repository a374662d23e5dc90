import { opener, phrase, setOf, word, type FillerRule } from './filler-rule';
import type { FillerPlace } from './filler-place';

const subject = setOf(
  `on il elle ils elles qui nous vous ça cela tu je j'en n'en ne n' y l'on qu'il qu'elle qu'on`,
);
const article = setOf(
  'le un ce du au de quel même autre chaque tout bon mauvais son leur notre votre mon ton premier dernier seul les ces des quels',
);
const openQuestion = setOf(
  `à de pour en sur avec par sans contre vers n'importe c'est faire fait dire ou après savoir sais sait savait savais comprendre pas quoi`,
);
const clause = setOf(`que qu'on qu'il qu'elle ce comment si pourquoi où quand combien quel quelle le la les`);
const introduced = setOf(`comme si que quand tel telle puisque`);

/** "Tu vois", "vous savez": set off, and nobody sees or knows anything by it. */
const setOff = ({ before, after, opens, closes, pauseBefore, pauseAfter, asks }: FillerPlace): boolean => {
  if (introduced.has(before) && !pauseBefore) return false;
  if (clause.has(after) && !pauseAfter) return false;
  return (pauseBefore && (pauseAfter || closes || asks)) || (opens && pauseAfter);
};

/** "Bon", "voilà": at the start before a pause or another filler, or alone between pauses. */
const particles = setOf(`ben bah euh alors donc voilà bon bref enfin`);
const alone = ({ after, opens, pauseBefore, pauseAfter, soundAfter, closes }: FillerPlace): boolean =>
  (opens || pauseBefore) && (pauseAfter || soundAfter || (closes && pauseBefore) || particles.has(after));

/** French. The rules were written by hand and checked against our own labelled sentences only. */
export const french: readonly FillerRule[] = [
  phrase('je veux dire', true, ({ before, after, opens, pauseBefore }) => {
    if (after.startsWith('qu')) return false;
    return opens || pauseBefore || !/^(?:que|ce|si|comme)$/.test(before);
  }),
  phrase('tu vois', true, setOff),
  phrase('vous voyez', true, setOff),
  phrase('tu sais', true, setOff),
  phrase('vous savez', true, setOff),
  phrase(
    'du coup',
    false,
    ({ after }) => after !== 'de' && !after.startsWith("d'") && after !== 'franc' && after !== 'fatal',
  ),
  phrase(
    'en fait',
    false,
    ({ before, after, pauseBefore, opens }) =>
      (opens || pauseBefore || !subject.has(before)) && after !== 'partie' && after !== 'preuve',
  ),
  phrase('eh bien', true, () => true),
  phrase('eh ben', true, () => true),
  word('bah', true, () => true),
  word('beh', true, () => true),
  // The name has a capital in the middle of a sentence.
  word(
    'ben',
    true,
    ({ text, opens, pauseAfter, soundAfter, after }) =>
      text !== 'Ben' || (opens && (pauseAfter || soundAfter || particles.has(after))),
  ),
  word('hein', true, () => true),
  word(
    'genre',
    false,
    ({ before, after, pauseBefore, pauseAfter }) =>
      (pauseBefore || !article.has(before)) &&
      (pauseAfter || (after !== 'de' && after !== 'et' && !after.startsWith("d'"))),
  ),
  word(
    'quoi',
    false,
    ({ before, closes, pauseAfter, asks, opens }) =>
      (closes || pauseAfter) && !asks && !opens && !openQuestion.has(before),
  ),
  word('voilà', false, alone),
  word('bon', false, alone),
  word(
    'enfin',
    false,
    ({ before, after, soundAfter, soundBefore, later }) =>
      soundAfter ||
      soundBefore ||
      /^(?:bref|voilà|bon|pas)$/.test(after) ||
      (after === 'je' && later === 'veux') ||
      (before === 'mais' && after !== ''),
  ),
  opener('donc'),
  opener('alors'),
];
