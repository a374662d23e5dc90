import { isRepeat } from './repeats';

/** The candidate's own questions that are asked, in their order, and why others are not. */
export type OwnQuestions = {
  questions: string[];
  /** One of them asks again what another one asks. */
  alike: boolean;
  tooMany: boolean;
};

/** The first `most` of them that are not empty and do not ask again what an earlier one asks. */
export function distinctOwn(texts: readonly string[], most: number): OwnQuestions {
  const questions: string[] = [];
  let alike = false;
  for (const text of texts.map((each) => each.trim())) {
    if (text === '') continue;
    if (questions.length >= most) return { questions, alike, tooMany: true };
    if (isRepeat(text, questions)) alike = true;
    else questions.push(text);
  }
  return { questions, alike, tooMany: false };
}
