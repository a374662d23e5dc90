import { materialLimits } from '@/lib/domain/interview/lobby';
import { distinctOwn, type OwnQuestions } from '@/lib/domain/questions/own-questions';

const { ownQuestion: longest, ownQuestions: most } = materialLimits;

/** What was pasted as own questions: one per line, without empty lines and those that ask the same again. */
export function readOwnQuestions(text: string): OwnQuestions & { tooLong: boolean } {
  const lines = text.split('\n').map((line) => line.trim());
  return {
    ...distinctOwn(
      lines.map((line) => line.slice(0, longest)),
      most,
    ),
    tooLong: lines.some((line) => line.length > longest),
  };
}
