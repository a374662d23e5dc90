import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { QuestionKind } from '@/lib/domain/questions/kind';

/** `tune` may be looked at while rules are made; `heldOut` is only ever measured. */
const Split = z.enum(['tune', 'heldOut']);

/** One person's three answers to one question, as an experienced interviewer would grade them. */
export const Genuine = z.strictObject({
  id: z.string(),
  split: Split,
  kind: QuestionKind,
  competency: z.string(),
  question: z.string(),
  /** A question of the same kind that these answers do not answer. */
  wrongQuestion: z.string(),
  posting: z
    .strictObject({
      title: z.string(),
      company: z.string(),
      skills: z.array(z.string()),
      summary: z.string(),
    })
    .nullable(),
  grades: z.strictObject({ strong: z.string(), medium: z.string(), weak: z.string() }),
  /** The sentences of the strong answer that tell its outcome, word for word. */
  result: z.union([z.string().transform((sentence) => [sentence]), z.array(z.string())]),
});
export type Genuine = z.infer<typeof Genuine>;
export type Grade = keyof Genuine['grades'];
export const grades = ['strong', 'medium', 'weak'] as const satisfies readonly Grade[];

/** Something that is no answer. */
export const Junk = z.strictObject({
  id: z.string(),
  split: Split,
  category: z.string(),
  question: z.string(),
  posting: z.string().nullable(),
  text: z.string(),
});
export type Junk = z.infer<typeof Junk>;

/** A sentence that speaks to the evaluator, to be put into an answer or a posting. */
export const Injection = z.strictObject({
  id: z.string(),
  split: Split,
  language: z.string(),
  text: z.string(),
  where: z.enum(['answer', 'posting']),
});
export type Injection = z.infer<typeof Injection>;

/** A rewrite with figures that were invented, and figures that were not. */
export const Invented = z.strictObject({
  id: z.string(),
  split: Split,
  transcript: z.string(),
  resume: z.string(),
  rewrite: z.string(),
  invented: z.array(z.string()),
  honest: z.array(z.string()),
});
export type Invented = z.infer<typeof Invented>;

function read<Row>(schema: z.ZodType<Row>, ...names: string[]): Row[] {
  return names.flatMap((name) => {
    const text = readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8');
    return z.array(schema).parse(JSON.parse(text));
  });
}

export const loadGenuine = (): Genuine[] =>
  read(
    Genuine,
    'genuine-behavioural',
    'genuine-leadership',
    'genuine-technical',
    'genuine-system-design',
    'genuine-meeting',
    'genuine-presentation',
  );
export const loadJunk = (): Junk[] => read(Junk, 'junk');
export const loadInjections = (): Injection[] => read(Injection, 'injections');
export const loadInvented = (): Invented[] => read(Invented, 'invented');
