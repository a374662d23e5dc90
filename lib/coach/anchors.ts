import type { QuestionKind } from '@/lib/domain/questions/kind';

type Levels = readonly [string, string, string, string, string];
type Anchors = { structure: Levels; relevance: Levels; clarity: Levels; impact: Levels };

/** The scores that a level stands for, lowest first. */
const bands = ['0-1', '2-3', '4-5', '6-7', '8-10'] as const;

/**
 * What a score means, in five steps per criterion and kind of question. Anchored levels make two runs, and two models,
 * agree; each level names something that can be pointed at. The form is that of behaviourally anchored rating scales;
 * the wording is our own.
 */
const anchors: Readonly<Record<QuestionKind, Anchors>> = {
  behavioural: {
    structure: [
      'no story, or only how things usually are.',
      'one of situation, task, action, result.',
      'two or three parts, or all of them hinted at.',
      'all four parts, one of them thin.',
      'all four parts in order, the action in several "I" steps, the result explicit.',
    ],
    relevance: [
      'about something else.',
      'the subject is touched, the question is not answered.',
      'a story that answers part of the question.',
      'one particular story that answers the question.',
      'answers from the first sentence on, with the competency asked for shown in what was done, not named.',
    ],
    clarity: [
      'cannot be followed.',
      'who did what, or in which order, has to be guessed.',
      'understandable with effort: long sentences, restarts, jumps in time.',
      'clear, with some detours.',
      'clear at first hearing: every sentence carries one thought, nothing could be left out.',
    ],
    impact: [
      'no outcome.',
      'an outcome is implied.',
      'an outcome without anything that could be measured or seen.',
      'a concrete outcome, no figure.',
      'a figure with its unit and its direction, tied to what the candidate did.',
    ],
  },
  leadership: {
    structure: [
      'principles of leadership, no story.',
      'one of situation, task, action, result.',
      'two or three parts; what the team did and what the candidate did are one.',
      'all four parts, one of them thin.',
      'all four in order: what was at stake, what the candidate decided and asked of others, what came of it.',
    ],
    relevance: [
      'about something else.',
      'a task done alone where leading others was asked for.',
      'others take part, but nobody is led, convinced or grown.',
      'one particular case of leading people that answers the question.',
      'answers from the first sentence on, and shows the choice that a leader had to make and why.',
    ],
    clarity: [
      'cannot be followed.',
      'it stays open who decided and who acted.',
      'understandable with effort: roles and order have to be pieced together.',
      'clear, with some detours.',
      'clear at first hearing: people, decision and consequence follow one another.',
    ],
    impact: [
      'no outcome.',
      'an outcome is implied.',
      'it "went well" for the team or the business.',
      'a concrete change for people or business, no figure.',
      'a figure with its unit and its direction, for people or business, tied to the decision.',
    ],
  },
  technical: {
    structure: [
      'nothing about the problem itself.',
      'one of understanding, approach, depth, trade-offs.',
      'understanding and an approach, no depth.',
      'understanding, approach and some depth.',
      'all four, with the reason for each step and what was given up.',
    ],
    relevance: [
      'about another subject.',
      'the technology is touched, the question is not answered.',
      'answers part of it, or a neighbouring question.',
      'answers the question as asked.',
      'answers it directly, states its assumptions, and stays with what matters for this problem.',
    ],
    clarity: [
      'cannot be followed.',
      'terms are used without saying what they do here.',
      'understandable to somebody who knows the answer already.',
      'clear to a colleague, with some detours.',
      'clear to a colleague at first hearing: one step after the other, terms used exactly.',
    ],
    impact: [
      'no consequence of anything is named.',
      'it would "work" or "be faster".',
      'what improves is named, not how one would know.',
      'what to measure, or what failed and how it showed, no figure.',
      'a figure with its unit: cost, latency, size, complexity, and what it means for the choice.',
    ],
  },
  systemDesign: {
    structure: [
      'nothing about the system itself.',
      'a list of components without requirements.',
      'requirements and an overall design, no depth.',
      'requirements, design and one part in depth.',
      'requirements with figures, design, a deep dive, and trade-offs named.',
    ],
    relevance: [
      'another system.',
      'building blocks that any system has, nothing particular to this one.',
      'serves part of what this system has to do.',
      'serves what was asked for.',
      'every part follows from a requirement of this system; scope is stated and kept.',
    ],
    clarity: [
      'cannot be followed.',
      'parts are named, how they talk to each other is not.',
      'the path of a request has to be pieced together.',
      'the path of a request can be followed, with some jumps.',
      'one could draw it while listening: parts, data and path in order.',
    ],
    impact: [
      'no load, limit or consequence is named.',
      '"it scales".',
      'the bottleneck or the failure that matters is named.',
      'what happens under load or failure, no figure.',
      'figures with units for load, size or latency, and the choice that follows from them.',
    ],
  },
};

/** The anchors for one kind of question, as lines of the prompt; `compact` leaves out every other level. */
export function anchorsFor(kind: QuestionKind, compact = false): string {
  const own = anchors[kind];
  const block = (name: string, levels: Levels): string =>
    [
      name,
      ...levels.flatMap((level, index) =>
        compact && index % 2 === 1 ? [] : [`  ${bands[index] ?? ''}: ${level}`],
      ),
    ].join('\n');
  return [
    block('star (structure)', own.structure),
    block('relevance', own.relevance),
    block('clarity', own.clarity),
    block('impact', own.impact),
  ].join('\n');
}
