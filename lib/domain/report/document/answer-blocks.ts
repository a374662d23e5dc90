import { fill, type Words } from '@/lib/domain/messages';
import type { Answer, AnswerTake } from '@/lib/domain/report/answers';
import type { Report } from '@/lib/domain/report/report';
import type { Block } from './block';
import { answerInWords, clockInWords, scoreInWords } from './in-words';

/** Every question with what speaks for it: score or reason, insight, tip and the words of the best take. */
export const answerBlocks = ({ answers, interview }: Report, words: Words): Block[] => [
  { type: 'heading', text: words.report.sections.answers },
  ...answers.flatMap((answer): Block[] => [
    { type: 'subheading', text: answerInWords(answer, words), startsPart: !answer.isFollowUp },
    { type: 'quote', text: answer.text },
    ...(answer.takes.length === 0
      ? ([{ type: 'paragraph', text: words.library.interview.unanswered }] satisfies Block[])
      : [
          {
            type: 'list' as const,
            items: answer.takes.map((take) => takeInWords(take, answer, interview.practice, words)),
          },
          ...bestBlocks(answer, words),
        ]),
  ]),
];

function bestBlocks({ takes, best }: Answer, { report }: Words): Block[] {
  const take = takes.find((each) => each.take === best);
  if (!take) return [];
  const { headline, tip, words } = take;
  return [
    ...(headline ? [{ type: 'paragraph' as const, text: headline }] : []),
    ...(words?.trim() ? [{ type: 'quote' as const, text: words }] : []),
    ...(tip ? [{ type: 'paragraph' as const, text: `${report.notes.tip}: ${tip}` }] : []),
  ];
}

/** "Take 2: 7.5 / 10, 0:52, best take". */
function takeInWords(take: AnswerTake, { takes, best }: Answer, practice: boolean, words: Words): string {
  const isBest = take.take === best && takes.length > 1 && take.overall !== null;
  return `${fill(words.report.take, { number: take.take })}: ${[
    ...(practice ? [] : [resultInWords(take, words)]),
    take.mode === 'typed' ? words.library.take.typed : clockInWords(take.seconds),
    ...(isBest ? [words.library.take.best.toLowerCase()] : []),
  ].join(', ')}`;
}

/** The score, or why there is none. */
function resultInWords({ overall, notScored, state }: AnswerTake, { shared, library }: Words): string {
  if (overall !== null) return fill(shared.score.outOf, { score: scoreInWords(overall) });
  if (notScored) return fill(shared.score.notScored, { reason: shared.notScored[notScored].reason });
  return state === 'failed' ? library.take.failed : library.take.waiting;
}
