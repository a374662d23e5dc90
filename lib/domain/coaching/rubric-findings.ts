import type { NotScoredReason } from '@/lib/domain/attempt';
import { abstention } from './abstention';
import { isRehearsal, isToldAsStar, type QuestionKind } from '@/lib/domain/questions/kind';
import { clarityOf, type Clarity } from './rubric-clarity';
import { clausesOf, type Clause } from './rubric-clauses';
import { deedsOf } from './rubric-deeds';
import { impactOf, type Impact } from './rubric-impact';
import { detailOf, type Detail } from './rubric-detail';
import { foundElements } from './rubric-kinds';
import { ownershipIn, type Ownership } from './rubric-ownership';
import { relevanceOf, type Relevance } from './rubric-relevance';
import { toldStory, type Finding, type Told } from './rubric-star';
import { structureValue } from './rubric-structure';
import { tellingOf, withoutFillers } from './rubric-telling';
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
  job: { skills: readonly string[]; posting?: string } | null;
  /** BCP 47. */
  language: string;
  /** Seconds of speech heard; null where nobody measured. */
  speechSeconds: number | null;
};

/** Everything the rubric found in one answer. */
export type RubricFindings = {
  kind: QuestionKind;
  transcript: string;
  sentences: Sentence[];
  /** The same words cut into clauses without regard to punctuation; what the findings were read from. */
  clauses: Clause[];
  ownership: Ownership;
  detail: Detail;
  /** Null for kinds that are not told as STAR. */
  told: Told | null;
  elements: Finding[];
  relevance: Relevance;
  clarity: Clarity;
  impact: Impact;
  judgements: Record<ContentCriterion, Judgement>;
};

/** Why the answer cannot be judged at all; null where it can. */
export const abstains = (input: RubricInput): NotScoredReason | null =>
  abstention({
    transcript: input.transcript,
    mode: input.mode,
    questionText: input.question.text,
    parentQuestionText: input.parentQuestionText,
    language: input.language,
    speechSeconds: input.speechSeconds,
    posting: input.job?.posting,
  });

/** Judges an answer without any model: the same words always get the same findings. Ask {@link abstains} first. */
export function findingsOf(input: RubricInput): RubricFindings {
  const transcript = input.transcript ?? '';
  const { question } = input;
  const sentences = sentencesOf(transcript);
  const telling = tellingOf(transcript, input.language);
  const clauses = clausesOf(transcript, telling);
  const deeds = deedsOf(telling);
  const detail = detailOf(telling);
  const read = { telling, clauses, sentences, deeds };
  const told = isToldAsStar(question.kind) ? toldStory(read) : null;
  const elements: Finding[] = told ? told.findings : foundElements(question.kind, read, detail);
  const asked = `${question.text} ${input.parentQuestionText ?? ''}`;
  const skills = input.job?.skills ?? [];
  const heard = withoutFillers(sentences, transcript, input.language);
  const direct = relevanceOf(asked, skills, heard);
  // An open question ("Tell me about yourself") is measured by what it is meant to show.
  const isOpen = direct.value === null && direct.left.length === 0;
  const judged = isOpen ? relevanceOf(question.competency, skills, heard) : direct;
  const structure = structureValue(elements, told, detail, question.followUpOf !== null);
  const relevance = isRehearsal(question.kind) ? sceneMet(judged, structure) : judged;
  const clarity = clarityOf(telling, clauses, {
    jumps: told?.jumps ?? 0,
    leads: told?.leads ?? true,
  });
  const impact = impactOf(read, told, detail, question.kind);
  return {
    kind: question.kind,
    transcript,
    sentences,
    clauses,
    detail,
    ownership: ownershipIn(telling, deeds),
    told,
    elements,
    relevance,
    clarity,
    impact,
    judgements: {
      structure: {
        value: structure,
        receipts: [
          ...elementReceipts(elements),
          measure('detailsPerHundredWords', tenth(detail.perHundred), 'per100Words'),
        ],
      },
      relevance: {
        value: relevance.value === null ? null : Math.max(1, relevance.value),
        receipts: relevance.sentence
          ? [quoteOf(relevance.sentence)]
          : [{ type: 'missing', what: 'questionWords' }],
      },
      clarity: {
        value: clarity.value,
        receipts: clarityReceipts(clarity),
      },
      impact: { value: impact.value, receipts: impactReceipts(impact) },
    },
  };
}

/** Relevance (of the question's part, 0..10) from which an answer is taken to be about the scene it was given. */
const aboutTheScene = 5;
/** Points by which the words of a scene may outdo its parts: a choice of ours. */
const playing = 4;

/**
 * A rehearsal's question sets a scene ("I am your only supplier"), and who acts in it need not name it: of six strong
 * answers two met hardly a word of theirs. Words that are not met say nothing; those that are speak for the answer as
 * far as it plays the scene at all, for who talks about it repeats its words most.
 */
function sceneMet(relevance: Relevance, structure: number): Relevance {
  if (relevance.question === null) return relevance;
  if (relevance.question < aboutTheScene)
    return { ...relevance, value: null, question: null, met: [], left: [] };
  return { ...relevance, value: Math.min(relevance.value ?? 0, structure + playing) };
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

const elementReceipts = (elements: readonly Finding[]): Receipt[] =>
  elements.map((finding) =>
    finding.sentence ? quoteOf(finding.sentence) : { type: 'missing', what: finding.element },
  );

const measure = (name: string, value: number, unit: string): Receipt => ({
  type: 'measure',
  name,
  value,
  unit,
});

function clarityReceipts(clarity: Clarity): Receipt[] {
  return [
    measure('wordsPerClause', tenth(clarity.wordsPerClause), 'count'),
    measure('hedgesPerHundredWords', tenth(clarity.hedgesPerHundred), 'per100Words'),
    measure('vaguePerHundredWords', tenth(clarity.vaguePerHundred), 'per100Words'),
    measure('restartsPerHundredWords', tenth(clarity.restartsPerHundred), 'per100Words'),
  ];
}

function impactReceipts(impact: Impact): Receipt[] {
  const receipts: Receipt[] = impact.sentence
    ? [quoteOf(impact.sentence)]
    : [{ type: 'missing', what: 'result' }];
  if (impact.number === 'none') receipts.push({ type: 'missing', what: 'number' });
  return receipts;
}
