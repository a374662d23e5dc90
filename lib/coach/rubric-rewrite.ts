import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { coachWords } from '@/lib/domain/messages/coach';
import type { RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import { storyParts, type StoryPart } from '@/lib/domain/coaching/rubric-star';
import { cutAtWord, type Sentence } from '@/lib/domain/delivery/words';
import { tidied } from './tidy-speech';

type Rewrite = CoachFeedback['rewrite'];
type Claim = Rewrite['claims'][number];

const limits: Readonly<Record<StoryPart, number>> = { situation: 500, task: 500, action: 800, result: 500 };
const longestAnswer = 2200;

const said = (text: string): Claim => ({ text: cutAtWord(text, 200), source: 'said' });
const gap = (text: string): Claim => ({ text, source: 'gap' });

/**
 * The candidate's own sentences and nothing else: tidied, in the order of the story, with a visible gap for each part
 * that is missing and for the figure that the outcome lacks.
 */
export function rewriteOf(findings: RubricFindings, skills: readonly string[]): Rewrite {
  const keywords = skills
    .filter((skill) => !findings.relevance.skillsSaid.includes(skill))
    .slice(0, 6)
    .map((skill) => cutAtWord(skill, 40));
  const { told, transcript } = findings;
  const clean = (sentences: readonly Sentence[]): string[] =>
    sentences.map((sentence) => tidied(transcript, sentence)).filter((text) => text !== '');
  if (!told) {
    const lines = clean(findings.sentences);
    return {
      polished_answer: cutAtWord(lines.join(' '), longestAnswer),
      star_version: { situation: '', task: '', action: '', result: '' },
      keywords_to_include: keywords,
      claims: lines.map(said).slice(0, 24),
    };
  }
  const lines = storyParts.map((part) => {
    const own = clean(findings.sentences.filter((_, index) => (told.parts[index] ?? 'situation') === part));
    const missing = told.findings.some((finding) => finding.element === part && finding.status === 'missing');
    const figure = part === 'result' && own.length > 0 && findings.impact.number === 'none';
    const gaps = missing ? [coachWords.gaps.missing[part]] : figure ? [coachWords.gaps.resultFigure] : [];
    return { part, own, gaps };
  });
  const textOf = (part: StoryPart): string => {
    const line = lines.find((each) => each.part === part);
    const words = [...(line?.own ?? []), ...(line?.gaps ?? [])].join(' ');
    return cutAtWord(words || coachWords.gaps.missing[part], limits[part]);
  };
  return {
    polished_answer: cutAtWord(lines.flatMap(({ own, gaps }) => [...own, ...gaps]).join(' '), longestAnswer),
    star_version: {
      situation: textOf('situation'),
      task: textOf('task'),
      action: textOf('action'),
      result: textOf('result'),
    },
    keywords_to_include: keywords,
    claims: lines.flatMap(({ own, gaps }) => [...own.map(said), ...gaps.map(gap)]).slice(0, 24),
  };
}
