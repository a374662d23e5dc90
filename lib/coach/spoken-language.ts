import { wordsOf } from '@/lib/domain/delivery/words';

/** Small words by which a language gives itself away; those that two of these languages share are left out. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the and you your was were is are to of it with that this how what not from'.split(' ')),
  de: new Set(
    'der die das und ist nicht ich sie mit auf eine einen ein war wurde zu dass wir haben ihre'.split(' '),
  ),
  fr: new Set(
    'le les des est dans pour une avec vous votre pas mais nous sur été était ce cette qui'.split(' '),
  ),
  es: new Set('el los las una del por con su muy pero fue usted tu y lo al está hizo equipo más'.split(' ')),
  pt: new Set('o os as uma não você seu sua foi com do da dos das em e ao mais então está'.split(' ')),
  it: new Set('il gli della che non per sono nel hai tuo tua con è stato una più anche di era ha'.split(' ')),
};
/** Fewer words do not tell their language. */
export const fewestWords = 8;

/**
 * True where a text is plainly in another language than the interview: three and more small words of another one, and
 * more than twice as many as of its own. Languages without a list here are never called foreign, nor judged.
 */
export function isForeign(text: string, language: string): boolean {
  const own = smallWords[language.slice(0, 2).toLowerCase()];
  const words = wordsOf(text).map((word) => word.plain);
  if (!own || words.length < fewestWords) return false;
  const hits = (set: ReadonlySet<string>): number => words.filter((word) => set.has(word)).length;
  const most = Math.max(...Object.values(smallWords).map((set) => (set === own ? 0 : hits(set))));
  return most >= 3 && most > 2 * hits(own);
}
