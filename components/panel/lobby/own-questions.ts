const most = 5;
const longest = 600;

/** What was pasted as own questions: one per line, empty lines left out. */
export type OwnQuestions = { questions: string[]; tooMany: boolean; tooLong: boolean };

export function readOwnQuestions(text: string): OwnQuestions {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    questions: lines.slice(0, most).map((line) => line.slice(0, longest)),
    tooMany: lines.length > most,
    tooLong: lines.some((line) => line.length > longest),
  };
}
