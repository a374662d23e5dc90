import { exactQuote, overlap, readAnswer, type AnswerReading } from './answer-reading.ts';
import type { CoachingRequest } from './coaching-request.ts';
import { notesOf, rewriteOf, titleOf, type Coaching } from './honest-rewrite.ts';

const LEAST_WORDS = 12;

/**
 * Judges an answer by rules and quotes only what was said. It is not clever, but every quote occurs, every number was
 * spoken, and a longer answer with an outcome scores better than a short one without.
 */
export function coachHonestly(request: CoachingRequest): Coaching {
  const reading = readAnswer(request.answer);
  const thin = reading.words < LEAST_WORDS;
  const missing = (['situation', 'task', 'action', 'result'] as const).filter(
    (part) => reading[part] === null,
  );
  const scores = thin ? null : scoresOf(reading, request);
  const needsResult = !thin && reading.result === null;
  return {
    follow_up: {
      should_ask: needsResult,
      question_text: needsResult ? 'And what changed in the end? How could you tell that it had worked?' : '',
      reason: needsResult ? 'The answer does not say what came of it.' : '',
    },
    evidence: {
      star: quotes([reading.situation, reading.action, reading.result]),
      relevance: quotes([reading.situation ?? reading.sentences[0] ?? null]),
      clarity: quotes([reading.sentences[0] ?? null]),
      impact: quotes([reading.result]),
    },
    scoring: scoringOf(scores),
    content_feedback: contentFeedback(reading, missing, thin, request),
    delivery_feedback: {
      headline: reading.fillers.length > 2 ? 'Some fillers get in the way.' : 'A steady delivery.',
      metrics: {
        wpm: null,
        filler_count: reading.fillers.length,
        long_pause_count: null,
        clarity_note: 'Judged from the words alone.',
      },
      one_action_tip: reading.fillers.length > 0 ? 'Pause where a filler would come.' : 'Keep this pace.',
    },
    rewrite: rewriteOf(request.answer, reading),
    coach_notes: notesOf(request.answer, reading),
    library_suggestion: {
      should_save: (scores?.content ?? 0) >= 6,
      suggested_title: titleOf(reading),
      category: 'Behavioural',
      why_save: scores && scores.content >= 6 ? 'It tells what you did and what came of it.' : '',
    },
    metadata: {
      model_version: request.model.slice(0, 40),
      policy_version: request.policyVersion || 'local-1',
      eye_contact_available: false,
      follow_up_type: needsResult ? 'missing_star' : 'none',
    },
  };
}

type Scores = { star: number; relevance: number; clarity: number; impact: number; content: number };

function scoresOf(reading: AnswerReading, request: CoachingRequest): Scores {
  const parts = [reading.situation, reading.task, reading.action, reading.result].filter(
    (part) => part !== null,
  );
  const star = rounded(2.5 + 1.6 * parts.length);
  const relevance = rounded(5.5 + 3 * overlap(request.question, request.answer));
  const long = reading.words > 260 ? 1.5 : 0;
  const clarity = rounded(8.5 - Math.min(3, reading.fillers.length * 0.5) - long);
  const impact = rounded(reading.result === null ? 3.5 : reading.hasNumber ? 8 : 6);
  return { star, relevance, clarity, impact, content: rounded((star + relevance + clarity + impact) / 4) };
}

/** Delivery is measured from the audio elsewhere; a coach who reads words leaves it empty. */
function scoringOf(scores: Scores | null): Coaching {
  return {
    overall: scores?.content ?? null,
    content: scores?.content ?? null,
    delivery: null,
    content_breakdown: {
      star: scores?.star ?? null,
      relevance: scores?.relevance ?? null,
      clarity: scores?.clarity ?? null,
      impact: scores?.impact ?? null,
    },
    delivery_breakdown: {
      pace: null,
      fillers: null,
      pauses: null,
      confidence: null,
      eye_contact_proxy: null,
    },
  };
}

function contentFeedback(
  reading: AnswerReading,
  missing: string[],
  thin: boolean,
  request: CoachingRequest,
): Coaching {
  const status = (part: string | null): Coaching =>
    part === null
      ? { status: 'missing', note: 'Not said yet.' }
      : { status: part.split(/\s+/).length < 6 ? 'weak' : 'present', note: exactQuote(part, 130) };
  const strengths = [
    reading.action === null ? null : 'You say what you did yourself.',
    reading.result === null ? null : 'You tell how it ended.',
    reading.hasNumber ? 'You give a number.' : null,
  ];
  const improvements = [
    ...missing.map((part) => `Say more about the ${part}.`),
    reading.hasNumber ? null : 'Add a number that shows the size of it.',
    reading.plural > reading.firstPerson ? 'Say what you did, not only what the team did.' : null,
  ];
  const relevant = overlap(request.question, request.answer) >= 0.3;
  return {
    headline: thin ? 'Too little was said to judge.' : (improvements.find(Boolean) ?? 'A complete answer.'),
    top_strengths: thin ? [] : strengths.filter((line) => line !== null).slice(0, 3),
    top_improvements: improvements.filter((line) => line !== null).slice(0, 3),
    star_checklist:
      request.elements.length > 0
        ? null
        : {
            situation: status(reading.situation),
            task: status(reading.task),
            action: status(reading.action),
            result: status(reading.result),
          },
    kind_checklist: kindChecklist(reading, request.elements),
    relevance_note: relevant ? 'The answer stays with the question.' : 'Take up the words of the question.',
    one_action_tip: improvements.find(Boolean) ?? 'Tell it once more in half the time.',
  };
}

/** The parts in their order: an opening sentence, a deed, a further sentence, and a turn against oneself. */
function kindChecklist(reading: AnswerReading, elements: readonly string[]): Coaching[] {
  const shown: readonly (string | null)[] = [
    reading.sentences[0] ?? null,
    reading.action,
    reading.sentences[2] ?? null,
    reading.sentences.find((sentence) => /\b(?:but|instead|rather|trade)/i.test(sentence)) ?? null,
  ];
  return elements.map((element, index) => {
    const sentence = shown[index] ?? null;
    return {
      element,
      status: sentence === null ? 'missing' : 'present',
      note: sentence === null ? 'Not said yet.' : exactQuote(sentence, 130),
    };
  });
}

function quotes(sentences: (string | null)[]): string[] {
  return [
    ...new Set(
      sentences.filter((sentence) => sentence !== null).map((sentence) => exactQuote(sentence, 160)),
    ),
  ];
}

function rounded(score: number): number {
  return Math.round(Math.min(10, Math.max(0, score)) * 2) / 2;
}
