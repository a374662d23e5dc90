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
  meeting: {
    structure: [
      'talk about meetings, nothing that could be said in one.',
      'one of position, evidence, response, next step.',
      'a position with a reason; the other side does not come in.',
      'position, evidence, and a response to the other side; it is left open what happens next.',
      'all four: a position at the start, evidence, the strongest objection answered, who does what by when.',
    ],
    relevance: [
      'another matter than the one on the table.',
      'the matter is named, the person opposite is not spoken to.',
      'speaks to the matter, not to what this person said or wants.',
      'speaks to this person about this matter.',
      'every sentence could be said to this person in this room; what they said or fear is taken up by name.',
    ],
    clarity: [
      'cannot be followed.',
      'it stays open whether something is asked, reported or refused.',
      'understandable with effort: the request comes late or between other things.',
      'clear, with some detours or excuses.',
      'clear at first hearing: short sentences, one request or refusal, no hiding behind "maybe" or "they".',
    ],
    impact: [
      'nothing is asked for and nothing follows.',
      'a wish, without what it would bring.',
      'a benefit or a cost is named.',
      'what is gained or lost is said concretely, no figure.',
      'a figure with its unit for what is gained, lost or offered, tied to the decision that is asked for.',
    ],
  },
  presentation: {
    structure: [
      'talk about presenting, nothing that could be said to an audience.',
      'one of opening, message, support, close.',
      'a topic and some points; no single message.',
      'opening, message and support; it stops rather than closes.',
      'all four: an opening that earns attention, one message, support one can see, a close that returns to it.',
    ],
    relevance: [
      'another subject or another audience.',
      'the subject is named, the audience is not thought of.',
      'on the subject, in words for somebody else than this audience.',
      'on the subject and for this audience.',
      'made for this audience and this moment: their words, their question, what they need to do with it.',
    ],
    clarity: [
      'cannot be followed.',
      'terms and side paths; a listener is lost within a minute.',
      'understandable with effort: written sentences, several thoughts at once.',
      'clear, with some detours.',
      'clear to the person in the last row: short spoken sentences, one thought each, signposts between parts.',
    ],
    impact: [
      'nothing that anybody would remember.',
      'it is "important" or "exciting".',
      'why it matters to somebody is said in general.',
      'an example or a consequence that one can picture, no figure.',
      'a figure made tangible, or a picture that stays, and what follows from it for these listeners.',
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
