import { z } from 'zod';
import type { Criterion } from '@/lib/domain/coaching/score-sheet';
import type { StructureFamily } from './structure';
import { takeOf, type ReportMaterial } from './report-material';
import { familyOf } from './structure';

/** Exercises of our own and well-known works, by a name of ours; their words stand in the catalogue. */
export const Resource = z.enum([
  'fiveSentences',
  'resultFirst',
  'oneFigure',
  'echoTheQuestion',
  'cutInHalf',
  'silentBeat',
  'readAloud',
  'breathAndBegin',
  'madeToStick',
  'pyramidPrinciple',
  'onWritingWell',
  'crackingTheCodingInterview',
  'pragmaticProgrammer',
  'dataIntensiveApplications',
  'crucialConversations',
  'gettingToYes',
  'resonate',
  'lendMeYourEars',
]);
export type Resource = z.infer<typeof Resource>;

/** For each criterion an exercise first, then what to read. */
const forCriterion = {
  structure: ['fiveSentences', 'pyramidPrinciple'],
  relevance: ['echoTheQuestion'],
  clarity: ['cutInHalf', 'onWritingWell'],
  impact: ['oneFigure', 'madeToStick'],
  pace: ['readAloud', 'lendMeYourEars'],
  fillers: ['silentBeat', 'lendMeYourEars'],
  pauses: ['breathAndBegin'],
  steadiness: ['readAloud', 'breathAndBegin'],
} as const satisfies Record<Criterion, readonly Resource[]>;

const forFamily = {
  star: ['resultFirst'],
  technical: ['crackingTheCodingInterview', 'pragmaticProgrammer'],
  systemDesign: ['dataIntensiveApplications'],
  meeting: ['crucialConversations', 'gettingToYes'],
  presentation: ['resonate', 'lendMeYourEars'],
} as const satisfies Record<StructureFamily, readonly Resource[]>;

const mostResources = 5;

/** What to practise and read next: for the criteria that were weakest, then for the kinds of questions that came up. */
export function resourcesOf(material: ReportMaterial, weakest: readonly Criterion[]): Resource[] {
  const families = new Set(
    material.questions
      .filter((sheet) => takeOf(sheet) !== null)
      .map(({ question }) => familyOf(question.kind)),
  );
  return [
    ...new Set<Resource>([
      ...weakest.flatMap((criterion) => forCriterion[criterion]),
      ...[...families].flatMap((family) => forFamily[family]),
    ]),
  ].slice(0, mostResources);
}

/** The exercise for a criterion. */
export const exerciseFor = (criterion: Criterion): Resource => forCriterion[criterion][0];
