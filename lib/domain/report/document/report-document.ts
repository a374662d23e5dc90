import type { Words } from '@/lib/domain/messages';
import type { Report } from '@/lib/domain/report/report';
import { answerBlocks } from './answer-blocks';
import type { Block, Formats } from './block';
import {
  deliveryBlocks,
  planBlocks,
  postingBlocks,
  remarkBlocks,
  resourceBlocks,
  storyBlocks,
  structureBlocks,
} from './finding-blocks';
import { readinessBlocks, standingBlocks, statisticsBlocks, titleBlocks } from './head-blocks';
import { clockInWords } from './in-words';

/** The whole report in words, in the order of its page. */
export const reportDocument = (report: Report, words: Words, formats: Formats): Block[] => [
  ...titleBlocks(report, words, formats),
  ...readinessBlocks(report, words),
  ...planBlocks(report, words),
  ...remarkBlocks(report, words),
  ...answerBlocks(report, words),
  ...structureBlocks(report, words),
  ...deliveryBlocks(report, words),
  ...postingBlocks(report, words),
  ...storyBlocks(report, words),
  ...resourceBlocks(report, words),
  ...statisticsBlocks(report, words),
  ...standingBlocks(report, words, formats),
  ...transcriptBlocks(report, words),
];

function transcriptBlocks({ transcript }: Report, words: Words): Block[] {
  const text = words.report.transcript;
  const heading: Block = { type: 'heading', text: words.report.sections.transcript };
  if (transcript.length === 0) return [heading, { type: 'paragraph', text: text.none }];
  return [
    heading,
    ...transcript.map((line): Block => ({
      type: 'line',
      at: clockInWords(line.at),
      name: `${speakerInWords(line, words)}${line.from === 'turn' ? '' : '*'}`,
      text: line.text,
    })),
    ...(transcript.some(({ from }) => from !== 'turn')
      ? [{ type: 'paragraph' as const, text: text.fromRows }]
      : []),
  ];
}

/** The speaker's name; where none was given, which side it is. */
export const speakerInWords = ({ name, speaker }: Report['transcript'][number], { report }: Words): string =>
  name || (speaker === 'candidate' ? report.transcript.you : report.transcript.interviewer);
