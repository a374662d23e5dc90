import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { occurs } from '@/lib/domain/coaching/evidence';
import { isToldAsStar } from '@/lib/domain/questions/kind';
import { withoutInvented } from '@/lib/domain/coaching/numbers-invented';
import { informativeness } from '@/lib/domain/coaching/idf';
import { stem } from '@/lib/domain/coaching/rubric-stem';
import { cutAtWord, wordsOf } from '@/lib/domain/delivery/words';
import type { ReviewContext } from './review-context';
import { factual } from './safe-text';

type Rewrite = CoachFeedback['rewrite'];
type Claim = Rewrite['claims'][number];

/** A claim of which less than half is in the words it is said to come from has another source. */
const claimCoverage = 0.5;

/** A rewrite with nothing in it that was not said or does not stand in the resume. */
export function checkedRewrite(rewrite: Rewrite, context: ReviewContext, mended: string[]): Rewrite {
  const { star_version: parts } = rewrite;
  const told = isToldAsStar(context.input.question.kind);
  return {
    polished_answer: factual(rewrite.polished_answer, 2200, context, mended),
    star_version: {
      situation: told ? factual(parts.situation, 500, context, mended) : '',
      task: told ? factual(parts.task, 500, context, mended) : '',
      action: told ? factual(parts.action, 800, context, mended) : '',
      result: told ? factual(parts.result, 500, context, mended) : '',
    },
    keywords_to_include: rewrite.keywords_to_include.filter((keyword) =>
      isFairKeyword(keyword, context, mended),
    ),
    claims: rewrite.claims.map((claim) => checkedClaim(claim, context, mended)),
  };
}

/**
 * A keyword is a word of the posting or of the candidate's own. One with a figure ("ISO 27001") must stand in the
 * posting word for word.
 */
function isFairKeyword(
  keyword: string,
  { known, input, transcript }: ReviewContext,
  mended: string[],
): boolean {
  if (keyword.trim() === '') return false;
  const { job } = input;
  const posting = job
    ? [job.title, job.company, job.posting, job.summary, ...job.skills, ...job.competencies].join('\n')
    : '';
  const ours = `${posting}\n${transcript}\n${input.resumeExcerpt}\n${input.question.competency}`;
  const fair =
    withoutInvented(keyword, known).invented.length === 0
      ? coverage(keyword, ours) >= claimCoverage
      : occurs(keyword, posting);
  if (!fair) mended.push(`keyword dropped: ${keyword}`);
  return fair;
}

function checkedClaim(claim: Claim, context: ReviewContext, mended: string[]): Claim {
  const { text, invented } = withoutInvented(claim.text, context.known);
  const fits = (source: string): boolean => coverage(claim.text, source) >= claimCoverage;
  const isGap = invented.length > 0 || claim.source === 'gap' || /\[[^\]]+\]/.test(claim.text);
  const source = isGap
    ? 'gap'
    : fits(context.transcript)
      ? 'said'
      : fits(context.input.resumeExcerpt)
        ? 'resume'
        : 'gap';
  // Both sources may hold a claim; the model's own word counts where it is borne out.
  const borneOut = !isGap && claim.source === 'resume' && fits(context.input.resumeExcerpt);
  if (borneOut || source === claim.source) return { text: cutAtWord(text, 200), source: claim.source };
  mended.push(`claim is ${source}, not ${claim.source}: ${claim.text}`);
  return { text: cutAtWord(text, 200), source };
}

function coverage(claim: string, source: string): number {
  const stems = new Set(wordsOf(source).map((word) => stem(word.plain)));
  const words = wordsOf(claim).filter((word) => informativeness(word.plain) > 0);
  if (words.length === 0) return 1;
  return words.filter((word) => stems.has(stem(word.plain))).length / words.length;
}
