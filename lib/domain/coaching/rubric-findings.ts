import type { NotScoredReason } from '@/lib/domain/attempt';
import { abstention } from './abstention';
import type { Presence } from './coach-contract';
import { isToldAsStar, type QuestionKind } from '@/lib/domain/questions/kind';
import { clarityOf, type Clarity } from './rubric-clarity';
import { impactOf, type Impact } from './rubric-impact';
import { foundElements } from './rubric-kinds';
import { relevanceOf, type Relevance } from './rubric-relevance';
import { toldStory, type Finding, type Told } from './rubric-star';
import type { ContentCriterion, Judgement } from './scoring';
import type { Receipt } from './score-sheet';
import { cutAtWord, isHesitation, sentencesOf, type Sentence } from '@/lib/domain/delivery/words';

/** What the built-in rubric reads. Everything in it is data; nothing in it is obeyed. */
export type RubricInput = {
  question: { text: string; kind: QuestionKind; competency: string; followUpOf: string | null };
  /** The question that a follow-up follows; null for a primary one. */
  parentQuestionText: string | null;
  transcript: string | null;
  mode: 'spoken' | 'typed';
  /** Null without a job. */
  job: { skills: readonly string[] } | null;
  /** BCP 47. */
  language: string;
  /** Seconds of speech heard; null where nobody measured. */
  speechSeconds: number | null;
};

/** Everything the rubric found in one answer. */
export type RubricFindings = {
  transcript: string;
  sentences: Sentence[];
  /** Null for kinds that are not told as STAR. */
  told: Told | null;
  elements: Finding[];
  relevance: Relevance;
  clarity: Clarity;
  impact: Impact;
  judgements: Record<ContentCriterion, Judgement>;
};

const share: Readonly<Record<Presence, number>> = { present: 1, weak: 0.5, missing: 0 };
/** What each part is worth, in points of ten. Deeds and outcome carry a story; other kinds weigh their parts alike. */
const storyPoints: Readonly<Record<string, number>> = { situation: 2, task: 1.5, action: 3.5, result: 3 };
const evenPoints = 2.5;
/** A habit told instead of a story earns at most this. */
const mostForHabit = 4;

/** Why the answer cannot be judged at all; null where it can. */
export const abstains = (input: RubricInput): NotScoredReason | null =>
  abstention({
    transcript: input.transcript,
    mode: input.mode,
    questionText: input.question.text,
    language: input.language,
    speechSeconds: input.speechSeconds,
  });

/** Judges an answer without any model: the same words always get the same findings. Ask {@link abstains} first. */
export function findingsOf(input: RubricInput): RubricFindings {
  const transcript = input.transcript ?? '';
  const { question } = input;
  const sentences = sentencesOf(transcript);
  const told = isToldAsStar(question.kind) ? toldStory(sentences) : null;
  const elements: Finding[] = told ? told.findings : foundElements(question.kind, sentences);
  const asked = `${question.text} ${input.parentQuestionText ?? ''}`;
  const skills = input.job?.skills ?? [];
  const direct = relevanceOf(asked, skills, sentences);
  // An open question ("Tell me about yourself") is measured by what it is meant to show.
  const relevance = direct.value === null ? relevanceOf(question.competency, skills, sentences) : direct;
  const clarity = clarityOf(transcript, sentences);
  const impact = impactOf(question.kind, sentences, told);
  return {
    transcript,
    sentences,
    told,
    elements,
    relevance,
    clarity,
    impact,
    judgements: {
      structure: {
        value: structureValue(elements, told, question.followUpOf !== null),
        receipts: elementReceipts(elements),
      },
      relevance: {
        value: relevance.value === null ? null : Math.max(1, relevance.value),
        receipts: relevance.sentence
          ? [quoteOf(relevance.sentence)]
          : [{ type: 'missing', what: 'questionWords' }],
      },
      clarity: {
        value: clarity.value,
        receipts: [
          {
            type: 'measure',
            name: 'wordsPerSentence',
            value: Math.round(clarity.wordsPerSentence),
            unit: 'count',
          },
          {
            type: 'measure',
            name: 'hedgesPerHundredWords',
            value: tenth(clarity.hedgesPerHundred),
            unit: 'per100Words',
          },
          {
            type: 'measure',
            name: 'restartsPerHundredWords',
            value: tenth(clarity.restartsPerHundred),
            unit: 'per100Words',
          },
        ],
      },
      impact: { value: impact.value, receipts: impactReceipts(impact) },
    },
  };
}

/** The longest quote that the coach's contract takes. */
const longestQuote = 160;

const openings = new Set(['so', 'and', 'well', 'okay', 'ok', 'yeah', 'yes']);

/** A sentence as a quote: its exact words after a spoken opening ("um, so …"), cut at a word where it is long. */
export function quotable(sentence: Sentence, limit = longestQuote): string {
  const start = sentence.words.findIndex((word) => !isHesitation(word.plain) && !openings.has(word.plain));
  const from = sentence.words[Math.max(0, start)]?.from ?? sentence.from;
  return cutAtWord(sentence.text.slice(from - sentence.from), limit);
}

const quoteOf = (sentence: Sentence): Receipt => ({ type: 'quote', quote: quotable(sentence) });
const tenth = (value: number): number => Math.round(value * 10) / 10;

function structureValue(elements: readonly Finding[], told: Told | null, isFollowUp: boolean): number {
  if (isFollowUp) {
    // A follow-up asks for one part; having that one is the whole task.
    const best = Math.max(0, ...elements.map((finding) => share[finding.status]));
    const present = elements.filter((finding) => finding.status === 'present').length;
    return Math.min(10, best * 7 + Math.max(0, present - 1) * 1.5);
  }
  const value = elements.reduce(
    (sum, finding) => sum + share[finding.status] * (told ? (storyPoints[finding.element] ?? 0) : evenPoints),
    0,
  );
  return told?.habit ? Math.min(mostForHabit, value) : value;
}

const elementReceipts = (elements: readonly Finding[]): Receipt[] =>
  elements.map((finding) =>
    finding.sentence ? quoteOf(finding.sentence) : { type: 'missing', what: finding.element },
  );

function impactReceipts(impact: Impact): Receipt[] {
  const receipts: Receipt[] = impact.sentence
    ? [quoteOf(impact.sentence)]
    : [{ type: 'missing', what: 'result' }];
  if (impact.number === 'none') receipts.push({ type: 'missing', what: 'number' });
  return receipts;
}
