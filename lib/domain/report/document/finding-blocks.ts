import { fill, type Words } from '@/lib/domain/messages';
import { deliveryMeasures } from '@/lib/domain/report/delivery-course';
import type { Remark } from '@/lib/domain/report/remarks';
import type { Report } from '@/lib/domain/report/report';
import { gapInWords, planInWords } from './advice-in-words';
import type { Block } from './block';
import { answerInWords, courseInWords, elementInWords, measureInWords, questionsInWords } from './in-words';

export const structureBlocks = ({ structures }: Report, words: Words): Block[] =>
  structures.flatMap(({ family, elements }, index): Block[] => {
    const text = words.report.structure;
    const numbers = [
      ...new Set(elements.flatMap(({ answers }) => answers.map((each) => each.questionNumber))),
    ];
    return [
      ...(index === 0 ? [{ type: 'heading' as const, text: words.report.sections.structure }] : []),
      { type: 'paragraph', text: text.families[family] },
      {
        type: 'table',
        head: [text.part, ...numbers.map((number) => fill(words.report.question, { number }))],
        rows: elements.map(({ element, answers }) => [
          elementInWords(element, words),
          ...numbers.map((number) => {
            const cell = answers.find(({ questionNumber }) => questionNumber === number);
            return cell ? words.shared.presence[cell.status] : '';
          }),
        ]),
      },
    ];
  });

export function deliveryBlocks({ delivery }: Report, words: Words): Block[] {
  if (delivery.length === 0) return [];
  const text = words.report.delivery;
  return [
    { type: 'heading', text: words.report.sections.delivery },
    {
      type: 'table',
      head: [text.answer, ...deliveryMeasures.map((measure) => measureInWords(measure, words))],
      rows: delivery.map((point) => [
        answerInWords(point, words),
        ...deliveryMeasures.map((measure) => courseInWords(measure, point, words)),
      ]),
    },
  ];
}

export const remarkBlocks = ({ strengths, gaps }: Report, words: Words): Block[] => [
  ...remarks(words.report.sections.strengths, strengths, words),
  ...remarks(words.report.sections.gaps, gaps, words),
];

const remarks = (heading: string, all: readonly Remark[], words: Words): Block[] =>
  all.length === 0
    ? []
    : [
        { type: 'heading', text: heading },
        {
          type: 'list',
          items: all.map(({ text, questions }) => `${text} (${questionsInWords(questions, words)})`),
        },
      ];

export function planBlocks({ plan }: Report, words: Words): Block[] {
  const steps = plan.map((step) => {
    const { what, how } = planInWords(step, words);
    return [`${what}.`, ...how].join(' ');
  });
  return [
    { type: 'heading', text: words.report.sections.plan },
    steps.length > 0 ? { type: 'list', items: steps } : { type: 'paragraph', text: words.report.plan.none },
  ];
}

export function storyBlocks({ stories }: Report, words: Words): Block[] {
  if (stories.length === 0) return [];
  return [
    { type: 'heading', text: words.report.sections.stories },
    {
      type: 'list',
      items: stories.map(({ title, category, number, why }) =>
        [`${title}.`, `${fill(words.report.stories.from, { number, category })}.`, why]
          .filter(Boolean)
          .join(' '),
      ),
    },
  ];
}

export function postingBlocks({ posting }: Report, words: Words): Block[] {
  if (posting.state !== 'compared') return [];
  const text = words.report.posting;
  const { resume, covered, gaps, unrehearsed, worthAdding } = posting;
  const hasResume = resume !== 'none';
  const named = (label: string, items: readonly string[]): Block[] =>
    items.length > 0 ? [{ type: 'paragraph', text: `${label}: ${items.join(', ')}.` }] : [];
  return [
    { type: 'heading', text: words.report.sections.posting },
    { type: 'paragraph', text: text.resume[resume] },
    gaps.length > 0
      ? { type: 'list', items: gaps.map((gap) => gapInWords(gap, hasResume, words)) }
      : { type: 'paragraph', text: text.nothingMissing },
    ...named(hasResume ? text.covered : text.coveredBySaid, covered),
    ...named(text.unrehearsed, unrehearsed),
    ...(worthAdding.length > 0
      ? ([
          { type: 'paragraph', text: `${text.worthAdding}. ${text.worthAddingHint}` },
          { type: 'list', items: worthAdding.map(({ quote }) => `“${quote}”`) },
        ] satisfies Block[])
      : []),
  ];
}

export function resourceBlocks({ resources }: Report, words: Words): Block[] {
  if (resources.length === 0) return [];
  return [
    { type: 'heading', text: words.report.sections.resources },
    {
      type: 'list',
      items: resources.map((name) => {
        const { title, by, why } = words.report.resourceList[name];
        return `${by ? fill(words.report.resources.work, { title, by }) : title}. ${why}`;
      }),
    },
  ];
}
