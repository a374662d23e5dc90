import { elementsOf, type QuestionKind } from '@/lib/domain/questions/kind';
import { numbersIn } from '@/lib/domain/coaching/numbers';
import type { RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import { storyParts, type StoryPart } from '@/lib/domain/coaching/rubric-star';
import { cutAtWord } from '@/lib/domain/delivery/words';
import { knownLanguage } from '@/lib/domain/language/language-tag';
import { coachWords, type ElementName } from '@/lib/domain/messages/coach';
import { inOrder } from './rubric-order';
import { statementsOf, type Statement } from './rubric-statements';
import { tidied, type Tidied } from './tidy-speech';
import type { Edit } from './tidy-speech-edits';

/** What is asked of a rewrite besides the findings. */
export type RewriteFrame = { kind: QuestionKind; isFollowUp: boolean; language: string };

export type SaidLine = {
  type: 'said';
  text: string;
  part: StoryPart | null;
  statement: Statement;
  tidied: Tidied;
  moved: boolean;
};
/** A box that only the candidate can fill. */
export type GapLine = {
  type: 'gap';
  text: string;
  part: StoryPart | null;
  wants: ElementName | 'ownPart' | 'figure';
};
export type Line = SaidLine | GapLine;

const { gaps } = coachWords;
/** What is one endless sentence even so is cut here. */
const longestLine = 800;

/** An amount that was named without saying how much. */
const vagueAmount =
  /\b(?:(?:much|a lot|way|far|significantly|considerably|noticeably|dramatically|clearly) (?:better|faster|slower|quicker|lower|higher|fewer|less|more|cheaper|shorter|easier|happier|smoother)|(?:improved|increased|reduced|decreased|dropped|went (?:up|down)|grew|fell|rose)(?: (?:a lot|significantly|considerably|noticeably|dramatically|massively))?)(?=\s*(?:[.,;!?]|$|\band\b|\bafter\b|\bbut\b|\bso\b|\bwithin\b|\bin\b))/i;

/**
 * The rewrite, line by line: the candidate's own statements, tidied and in order, and a visible gap for each part that
 * is missing, for the figure that the outcome lacks, and for one's own share where only "we" acted.
 */
export function linesOf(findings: RubricFindings, frame: RewriteFrame): Line[] {
  const english = knownLanguage(frame.language) === 'en';
  const { told, transcript } = findings;
  const wantsFigure = told !== null && findings.impact.number === 'none';
  const own = (english ? inOrder : asTold)(statementsOf(findings, english), findings).flatMap(
    ({ statement, moved }): SaidLine[] => {
      const ending = wantsFigure && statement.part === 'result';
      const figures = english && ending ? vagueAmounts(statement) : [];
      const tidy = tidied(transcript, statement.from, statement.to, frame.language, figures);
      if (tidy.made.text === '') return [];
      const text = cutAtWord(tidy.made.text, longestLine);
      const made = { text, at: tidy.made.at.slice(0, text.length) };
      return [{ type: 'said', text, part: statement.part, statement, tidied: { ...tidy, made }, moved }];
    },
  );
  if (!english) return own;
  return told ? storyLines(own, findings, frame) : kindLines(own, findings, frame);
}

const asTold = (statements: readonly Statement[]): { statement: Statement; moved: boolean }[] =>
  statements.map((statement) => ({ statement, moved: false }));

function vagueAmounts(statement: Statement): Edit[] {
  const match = vagueAmount.exec(statement.text);
  if (!match || numbersIn(statement.text).length > 0) return [];
  const at = statement.from + match.index + match[0].length;
  return [{ kind: 'figure', from: at, to: at, text: ` ${gaps.byHowMuch}` }];
}

function storyLines(own: readonly SaidLine[], findings: RubricFindings, frame: RewriteFrame): Line[] {
  const isMissing = (part: StoryPart): boolean =>
    !frame.isFollowUp && findings.elements.some((each) => each.element === part && each.status === 'missing');
  return storyParts.flatMap((part): Line[] => {
    const said: Line[] = own.filter((line) => (line.part ?? 'situation') === part);
    const lines = [...said];
    if (part === 'action' && findings.ownership.actionWithoutI && !isMissing(part) && said.length > 0)
      lines.push({ type: 'gap', text: gaps.ownPart, part, wants: 'ownPart' });
    const missing: Line = { type: 'gap', text: gaps.missing[part], part, wants: part };
    if (isMissing(part))
      return part === 'situation' || part === 'task' ? [missing, ...lines] : [...lines, missing];
    else if (
      part === 'result' &&
      said.length > 0 &&
      findings.impact.number === 'none' &&
      !said.some(hasFigureGap)
    )
      lines.push({ type: 'gap', text: gaps.resultFigure, part, wants: 'figure' });
    return lines;
  });
}

const hasFigureGap = (line: Line): boolean => line.text.includes(gaps.byHowMuch);

/** The first element is wanted at the start; what else is missing is asked for at the end, in the rubric's order. */
function kindLines(own: readonly SaidLine[], findings: RubricFindings, frame: RewriteFrame): Line[] {
  if (frame.isFollowUp) return [...own];
  const [first, ...rest] = elementsOf[frame.kind];
  const gapFor = (element: ElementName): Line[] =>
    findings.elements.some((each) => each.element === element && each.status === 'missing')
      ? [{ type: 'gap', text: gaps.missing[element], part: null, wants: element }]
      : [];
  return [...gapFor(first), ...own, ...rest.flatMap(gapFor)];
}
