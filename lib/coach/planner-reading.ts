import { z } from 'zod';
import { parseLeniently } from './lenient-json';
import { instructs } from './injection';
import { plainText } from './plain-text';
import type { ModelPlan } from './planner-contract';
import { Preamble } from './preamble';

const Text = z.string().catch('');
const Texts = z.array(z.unknown()).catch([]);
/** The reply as far as it can be read: what is no text, no list or no number is not there. */
const LooseReply = z.object({
  posting: z
    .object({ title: Text, company: Text, skills: Texts, competencies: Texts, summary: Text })
    .nullish()
    .catch(null),
  questions: z.array(z.unknown()).nullish().catch(null),
});
const LooseQuestion = z.object({ number: z.coerce.number().int(), text: z.string() });

/** Texts that are longer are not looked at, in characters; lists are cut. All of them are shorter in the end. */
const longestText = 2_000;
const mostItems = 40;
/** An object may stand behind prose that has braces too. */
const mostStarts = 5;

/** What a reply says, made harmless; null where it is no answer at all. `count` questions were planned. */
export function readPlan(reply: string, count: number): ModelPlan | null {
  const read = objectIn(new Preamble().rest(reply));
  if (!read || (!read.posting && !read.questions)) return null;
  const { title = '', company = '', skills = [], competencies = [], summary = '' } = read.posting ?? {};
  return {
    posting: {
      title: harmless(title),
      company: harmless(company),
      skills: harmlessItems(skills),
      competencies: harmlessItems(competencies),
      summary: harmless(summary),
    },
    wordings: (read.questions ?? []).slice(0, mostItems).flatMap((item) => {
      const question = LooseQuestion.safeParse(item).data;
      if (!question) return [];
      const index = question.number - 1;
      const text = harmless(question.text);
      return text !== '' && index >= 0 && index < count ? [{ index, text }] : [];
    }),
  };
}

function objectIn(text: string): z.infer<typeof LooseReply> | null {
  const end = text.lastIndexOf('}') + 1;
  let start = text.indexOf('{');
  for (let tries = 0; start >= 0 && start < end && tries < mostStarts; tries += 1) {
    const parsed = parseLeniently(text.slice(start, end));
    const reply = parsed.ok ? LooseReply.safeParse(parsed.value) : null;
    if (reply?.success) return reply.data;
    start = text.indexOf('{', start + 1);
  }
  return null;
}

/** One line without markup; empty where it speaks to a machine, or is longer than anything that was asked for. */
function harmless(text: string): string {
  if (text.length > longestText) return '';
  const line = plainText(text).replace(/\s+/g, ' ').trim();
  return instructs(line) ? '' : line;
}

const harmlessItems = (items: readonly unknown[]): string[] =>
  items
    .slice(0, mostItems)
    .flatMap((item) => (typeof item === 'string' ? [harmless(item)] : []))
    .filter((item) => item !== '');
