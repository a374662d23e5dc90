import { z } from 'zod';
import { alike } from './alike';
import { saidOf, takeOf, type ReportMaterial } from './report-material';

/** A strength or a gap, with the questions it was said of. */
export const Remark = z.object({ text: z.string(), questions: z.array(z.number().int()) });
export type Remark = z.infer<typeof Remark>;

/** More are not read. */
const mostRemarks = 8;

/**
 * What was strong, and what to do differently, out of the feedback to the take that speaks for each question. What was
 * said of several answers stands once; what was said most often stands first.
 */
export function remarksOf(material: ReportMaterial): { strengths: Remark[]; gaps: Remark[] } {
  const said = material.questions.flatMap((sheet) => {
    const take = takeOf(sheet);
    const content = take && saidOf(take, material.interview.practice);
    return content ? [{ number: sheet.question.position + 1, content }] : [];
  });
  const gather = (pick: 'top_strengths' | 'top_improvements'): Remark[] =>
    merged(said.flatMap(({ number, content }) => content[pick].map((text) => ({ text, number }))));
  return { strengths: gather('top_strengths'), gaps: gather('top_improvements') };
}

function merged(remarks: readonly { text: string; number: number }[]): Remark[] {
  const found: Remark[] = [];
  for (const { text, number } of remarks) {
    if (!text.trim()) continue;
    const same = found.find((remark) => alike(remark.text, text));
    if (!same) found.push({ text, questions: [number] });
    else if (!same.questions.includes(number)) same.questions.push(number);
  }
  return found.toSorted((one, other) => other.questions.length - one.questions.length).slice(0, mostRemarks);
}
