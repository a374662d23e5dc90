import { episodic, habitual } from './rubric-tense';
import type { Telling } from './rubric-telling';

/** Something somebody did: words `from` (the subject) to `to` (exclusive) of the telling. */
export type Deed = { subject: 'i' | 'we'; verb: string; from: number; to: number };

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Past forms that do not end in -ed, of verbs one does on purpose. */
const pastForms = setOf(
  'built wrote led made took set ran went found spoke talked met sat drew split cut kept gave got brought chose began did put ' +
    'taught sent read held drove rewrote rebuilt sold told broke dug threw stood came hired laid let paid shut swapped ' +
    'rang shook lit hung hid bent bound dealt fed flew froze ground lent rode shot slid spun struck tore wound redid rethought withheld ' +
    'foresaw sought outlined upheld spent swept undertook withdrew fought caught won bought made rode said left stuck',
);
/** Forms in -ed that describe a state, a feeling or something that befell one. */
const notDeeds = setOf(
  'needed wanted learned faced used realised realized noticed happened received joined tasked hired supposed tried worked failed missed ' +
    'struggled believed loved liked lived studied seemed appeared hoped enjoyed hated worried cared wished assumed stayed felt owed ' +
    'lacked belonged existed mattered ended turned interned',
);
/** "I decided to write": the deed is the second verb. */
/** After "I" these begin no deed of the present. */
const notPresentDeeds = setOf(
  'am have has do does did not think know like want need believe feel guess mean love see was were had would could can will ' +
    'should might must may try hope wish remember understand always usually never often and then but or to a an the in on ' +
    'at of for with it is are that this so because too as if who which when what how realise realize notice work live',
);
const towardsDeed = setOf(
  'decided started began managed helped chose went offered volunteered proceeded got had needed wanted',
);
const adverbs = setOf(
  'then first next like personally immediately quickly finally later myself ourselves still only always kind of sort carefully eventually ' +
    'gradually slowly directly together both all once soon deliberately explicitly manually clearly openly quietly publicly ' +
    'have had subsequently initially usually deeply closely therefore',
);
const otherSubjects = setOf('he she they it you there who which that');

/** True for the past form of a verb that one does on purpose, in lower case. */
export const isPastDeed = (plain: string): boolean =>
  pastForms.has(plain) || (plain.length > 3 && plain.endsWith('ed') && !notDeeds.has(plain));

/** A subject and a verb alone say nothing yet: with its object a deed has at least this many words. */
const shortestDeed = 4;

/**
 * Deeds in order: "I" or "we", perhaps an adverb, and a verb of doing in the past; "and wrote it down" goes on with
 * the same subject until another one speaks. Each verb of a subject counts once.
 */
export function deedsOf(telling: Telling): Deed[] {
  const past = deedsIn(telling, isPastDeed);
  const habits = telling.text.match(habitual)?.length ?? 0;
  // "Last spring this guy comes to my desk, and I ask him why": an episode of the past, told in the present.
  if (past.length > 1 || habits > 0 || !telling.text.match(episodic)) return past;
  return deedsIn(telling, (plain) => isPastDeed(plain) || !notPresentDeeds.has(plain));
}

function deedsIn({ words }: Telling, isDeed: (plain: string) => boolean): Deed[] {
  const found: Deed[] = [];
  let subject: Deed['subject'] | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const plain = words[at]?.plain ?? '';
    if (otherSubjects.has(plain)) subject = null;
    if (plain === 'i' || plain === 'we') subject = plain;
    else if (plain !== 'and' && plain !== 'then' && plain !== 'but') continue;
    if (subject === null) continue;
    let next = at + 1;
    while (adverbs.has(words[next]?.plain ?? '') && next < at + 4) next += 1;
    let verb = words[next]?.plain ?? '';
    if (towardsDeed.has(verb) && words[next + 1]?.plain === 'to') {
      if (/^(?:had|needed|wanted)$/.test(verb)) continue;
      next += 2;
      verb = words[next]?.plain ?? '';
    } else if (!isDeed(verb)) continue;
    if (verb !== '') found.push({ subject, verb, from: at, to: next + 1 });
  }
  return found.flatMap((deed, index) => {
    const end = found[index + 1]?.from ?? words.length;
    return end - deed.from >= shortestDeed || (words[deed.from]?.plain === 'and' && end - deed.from >= 3)
      ? [deed]
      : [];
  });
}
