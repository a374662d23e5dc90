import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { coachWords } from '@/lib/domain/messages/coach';
import { fill } from '@/lib/domain/messages';
import type { RubricVerdict } from '@/lib/domain/coaching/rubric';
import { quotable, type RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import type { Finding } from '@/lib/domain/coaching/rubric-star';
import type { ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import { cutAtWord } from '@/lib/domain/delivery/words';
import type { ReviewInput } from './coach';
import { deliveryFeedback } from './delivery-section';
import { adviceOf } from './rubric-advice';
import { linesOf } from './rubric-lines';
import { notesOf } from './rubric-notes';
import { linesThatFit, rewriteOf } from './rubric-rewrite';
import { shownQuote } from './rubric-words';
import { scoringSection } from './scoring-section';
import { policyVersion } from './versions';

type Checked = { status: Finding['status']; note: string };
type StarChecklist = NonNullable<CoachFeedback['content_feedback']['star_checklist']>;

function checked(finding: Finding | undefined): Checked {
  const status = finding?.status ?? 'missing';
  const words = new Map<string, string>(Object.entries(coachWords.checklist[status]));
  const note = words.get(finding?.element ?? 'other') ?? words.get('other') ?? '';
  const quote = finding?.sentence ? shownQuote(finding.sentence, 72) : '';
  return { status, note: cutAtWord(fill(note, { quote }), 140) };
}

function starChecklist({ told }: RubricFindings): StarChecklist | null {
  if (!told) return null;
  const of = (element: string): Checked =>
    checked(told.findings.find((finding) => finding.element === element));
  return { situation: of('situation'), task: of('task'), action: of('action'), result: of('result') };
}

/** The whole contract, filled without any model. Its numbers are those of the sheet. */
export function rubricFeedback(
  input: ReviewInput,
  findings: RubricFindings,
  verdict: RubricVerdict,
  sheet: ScoreSheet,
): CoachFeedback {
  const skills = input.job?.skills ?? [];
  const isFollowUp = input.question.followUpOf !== null;
  const advice = adviceOf(findings, skills, isFollowUp);
  const frame = { kind: input.question.kind, isFollowUp, language: input.language };
  const lines = linesThatFit(linesOf(findings, frame), findings);
  const { judgements, told, elements, impact, relevance } = findings;
  const quotesOf = (sentences: readonly (Finding['sentence'] | undefined)[]): string[] =>
    [...new Set(sentences.flatMap((sentence) => (sentence ? [quotable(sentence)] : [])))].slice(0, 3);
  const complete = elements.every((finding) => finding.status !== 'missing');
  const worthKeeping =
    complete && (judgements.structure.value ?? 0) >= 7 && (judgements.impact.value ?? 0) >= 6;
  const { competency } = input.question;
  const first = lines.find((line) => line.type === 'said');
  const asks = verdict.followUpType !== 'none';
  return {
    follow_up: { should_ask: asks, question_text: verdict.followUpText, reason: verdict.reason },
    evidence: {
      star: quotesOf(
        elements
          .filter((finding) => finding.status !== 'missing')
          .map((finding) => finding.sentence)
          .reverse(),
      ),
      relevance: quotesOf([relevance.sentence]),
      clarity: quotesOf([findings.clarity.sentence]),
      impact: quotesOf([impact.sentence]),
    },
    scoring: scoringSection(sheet),
    content_feedback: {
      headline: advice.headline,
      top_strengths: advice.strengths,
      top_improvements: advice.improvements,
      star_checklist: starChecklist(findings),
      kind_checklist: told
        ? []
        : elements.map((finding) => ({ element: finding.element, ...checked(finding) })),
      relevance_note: advice.relevanceNote,
      one_action_tip: advice.tip,
    },
    delivery_feedback: deliveryFeedback(
      input.delivery,
      input.attempt.verbatim ?? input.attempt.transcript,
      input.practice,
    ),
    rewrite: rewriteOf(lines, findings, skills),
    coach_notes: notesOf(findings.transcript, lines),
    library_suggestion: {
      should_save: worthKeeping,
      suggested_title: cutAtWord(
        first
          ? fill(coachWords.library.title, {
              competency: competency || coachWords.library.general,
              opening: openingOf(first.text),
            })
          : coachWords.library.untitled,
        80,
      ),
      category: cutAtWord(competency || coachWords.library.general, 40),
      why_save: worthKeeping ? coachWords.library.save : coachWords.library.later,
    },
    metadata: {
      model_version: coachWords.builtInName,
      policy_version: policyVersion,
      eye_contact_available: false,
      follow_up_type: verdict.followUpType,
    },
  };
}

/** How a story begins, for its title; an ellipsis where it goes on. */
function openingOf(text: string): string {
  const opening = cutAtWord(text, 48).replace(/[.,;:]$/, '');
  return opening.length < text.replace(/[.,;:]$/, '').length ? `${opening}…` : opening;
}
