import { informativeness, namesSubject } from '@/lib/domain/coaching/idf';
import { subjectsAskedBy, subjectsSpokenIn } from '@/lib/domain/coaching/rubric-relevance-subjects';
import { stem } from '@/lib/domain/coaching/rubric-stem';
import { wordsOf } from '@/lib/domain/delivery/words';
import type { Story } from './story';

/** What a story says, as stems and as phrases of up to three stems joined by "_"; and how many words that were. */
export type Telling = { said: ReadonlySet<string>; titled: ReadonlySet<string>; length: number };
/** How far a story meets a question, 0..1, and the words of the question that it meets itself. */
export type Meeting = { share: number; words: readonly string[] };
export type Wanted = { text: string; key: string; weight: number };

/** What lies beyond this of a transcript is not read: nobody tells a story for longer than five minutes. */
const longestRead = 5000;
const longestPhrase = 3;
const read = new WeakMap<Story, Telling>();

/** Kept as long as the story itself: a second question reads nothing again. */
export function tellingOf(story: Story): Telling {
  const known = read.get(story);
  if (known) return known;
  const parts = [story.polishedAnswer, story.situation, story.task, story.action, story.result];
  const told = parts.some((part) => part.trim()) ? parts : [story.originalTranscript];
  const stems = stemsOf([story.title, ...told].join('\n').slice(0, longestRead));
  const telling = { said: phrasesOf(stems), titled: phrasesOf(stemsOf(story.title)), length: stems.length };
  read.set(story, telling);
  return telling;
}

const stemsOf = (text: string): string[] => wordsOf(text).map(({ plain }) => stem(plain));

function phrasesOf(stems: readonly string[]): Set<string> {
  const phrases = new Set<string>();
  for (let at = 0; at < stems.length; at += 1)
    for (let size = 1; size <= longestPhrase && at + size <= stems.length; size += 1)
      phrases.add(stems.slice(at, at + size).join('_'));
  return phrases;
}

/** The words of a question that name a subject, and pairs of words that are one ("sight of", "bad news"). */
export function wantedIn(question: string): Wanted[] {
  const words = wordsOf(question);
  const wanted = new Map<string, Wanted>();
  words.forEach((word, index) => {
    const next = words[index + 1];
    const pair = next ? `${stem(word.plain)}_${stem(next.plain)}` : '';
    if (next && subjectsAskedBy(pair).length > 0)
      wanted.set(pair, { text: `${word.plain} ${next.plain}`, key: pair, weight: pairWeight });
    if (!namesSubject(word.plain)) return;
    const key = stem(word.plain);
    wanted.set(key, { text: word.plain, key, weight: informativeness(word.plain) });
  });
  return [...wanted.values()];
}

/** Nats: as much as a word says that stands in one passage of sixty. */
const pairWeight = 4;
/** Evidence at which a subject is half proven. Unlike a coach, who asks whether it is spoken of, a ranking needs how much. */
const halfProven = 2;
/** A word that is said is not yet what the story is about; in its title it is. */
const saidWorth = 0.6;

export function meetingOf(wanted: readonly Wanted[], telling: Telling): Meeting {
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { share: 0, words: [] };
  let met = 0;
  const words: string[] = [];
  for (const { key, weight, text } of wanted) {
    const said = telling.said.has(key);
    if (said) words.push(text);
    const itself = telling.titled.has(key) ? 1 : said ? saidWorth : 0;
    const spoken = Math.max(0, ...subjectsAskedBy(key).map((subject) => evidenceIn(telling, subject.said)));
    met += weight * (1 - (1 - itself) * (1 - spoken));
  }
  return { share: met / total, words };
}

/** Rare words and phrases are strong evidence, words of many subjects weak; a longer story has to say more. */
function evidenceIn(telling: Telling, subject: ReadonlySet<string>): number {
  let evidence = 0;
  for (const key of subject)
    if (telling.said.has(key))
      evidence +=
        (key.includes('_') ? 1 : Math.min(1, informativeness(key) / pairWeight)) / subjectsSpokenIn(key);
  const lengthened = evidence / Math.max(0.7, Math.sqrt(telling.length / usualLength));
  return lengthened / (lengthened + halfProven);
}
const usualLength = 120;
