import { firstName } from '@/components/panel/first-name';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import { fill, type Words } from '@/lib/domain/messages';
import type { Persona } from '@/lib/domain/persona';

/** Those who ask, in the order of their turns; ids of interviewers that are gone are left out. */
export const chosenPersonas = (choice: LobbyChoice, personas: readonly Persona[]): Persona[] =>
  choice.personaIds.flatMap((id) => personas.find((persona) => persona.id === id) ?? []);

/** "Maya", "Maya and Kenji", "Maya, Kenji and Ingrid". */
function whoInWords(people: readonly { name: string }[], words: Words): string {
  const [first = '', second, third] = people.map(({ name }) => firstName(name));
  const text = words.panel.lobby;
  if (second === undefined) return first;
  return third === undefined ? fill(text.two, { first, second }) : fill(text.three, { first, second, third });
}

/** The choice as one sentence, such as "Maya will ask three mixed questions." */
export function sentenceOf(choice: LobbyChoice, people: readonly Persona[], words: Words): string {
  const text = words.panel.lobby;
  const { kind, minutes, questionCount } = choice;
  const sentences = text.sentence[kind === 'meeting' || kind === 'presentation' ? kind : 'interview'];
  const sentence = minutes !== null ? 'minutes' : questionCount === 1 ? 'one' : 'many';
  return fill(sentences[sentence], {
    who: whoInWords(people, words),
    kind: words.shared.kinds[kind].toLowerCase(),
    count: minutes ?? text.numerals[questionCount] ?? questionCount,
  });
}

/** What is asked and for how long, at the end of a line: "Mixed · 3 questions". */
export function questionsInWords({ kind, minutes, questionCount }: LobbyChoice, words: Words): string {
  const { questions } = words.panel.lobby;
  const length =
    minutes !== null
      ? fill(questions.minutes, { minutes })
      : fill(questions.countShort[questionCount === 1 ? 'one' : 'many'], { count: questionCount });
  return `${words.shared.kinds[kind]} · ${length}`;
}

/** How it goes, as parts of a line: "Coach", "short welcome", "graded". */
export function conductInWords(choice: LobbyChoice, words: Words): string[] {
  const { conduct } = words.panel.lobby;
  return [
    conduct.turnModes[choice.turnMode],
    conduct.openings[choice.opening].toLowerCase(),
    (choice.practice ? conduct.practice : conduct.graded).toLowerCase(),
  ];
}
