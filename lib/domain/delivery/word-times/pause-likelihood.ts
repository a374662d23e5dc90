import { isHesitation, type Word } from '@/lib/domain/delivery/words';

/** What a pause costs after a comma, and inside a sentence; after a full stop it costs nothing. */
const comma = 1;
const unmarked = 3;
/** Before a word that opens a clause a pause is more likely, after one that leans on the next it is less. */
const opening = 1;
const leaning = 2;

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that often follow a pause: connectives of the five languages. */
const openers = setOf(
  'and but so because then when while which after before first finally also i we they he she it there this that if ' +
    'und aber dann weil also dass ich wir sie et mais donc puis parce que je nous on ils y pero entonces porque que ' +
    'cuando yo e mas então quando eu nós',
);
/** Words that hardly ever precede one: articles, prepositions and the like. */
const leaners = setOf(
  "the a an to of in on at for from with by my our your his her their its is was were are be very i we the i'm " +
    'der die das ein eine zu von in mit für mein ist war le la les un une de du des à en mon ma est el los las una ' +
    'del con mi es o os as um uma do da em meu minha é',
);

/** How unlikely a pause is after each word, by what stands there in the text. Nothing after the last one. */
export function pauseCosts(text: string, words: readonly Word[], language = 'en'): number[] {
  return words.map((word, index) => {
    const next = words[index + 1];
    if (!next) return 0;
    const mark = text.slice(word.to, next.from);
    if (/[.!?\n…]/.test(mark)) return 0;
    const base = /[,;:–—]/.test(mark) ? comma : unmarked;
    if (isHesitation(word.plain, language) || isHesitation(next.plain, language)) return base / 3;
    return Math.max(
      0,
      base - (openers.has(next.plain) ? opening : 0) + (leaners.has(word.plain) ? leaning : 0),
    );
  });
}
