import { sectionNames, type CoachFeedback, type SectionName } from '@/lib/domain/coaching/coach-contract';
import type { FeedbackDraft } from '@/lib/domain/coaching/feedback';
import { settledPart, withoutInvented } from '@/lib/domain/coaching/numbers-invented';
import { wordsOf } from '@/lib/domain/delivery/words';
import type { ReviewContext } from './review-context';
import { coerced } from './lenient';
import { Preamble } from './preamble';
import { plainText } from './plain-text';
import { checkedSections, type Checked } from './section-checks';
import { SectionReader, type SectionEvent } from './section-reader';
import { fewestWords, isForeign } from './spoken-language';

/** Without these there is no feedback; the others can be filled in by the built-in coach. */
const needed = ['evidence', 'scoring', 'content_feedback'] as const satisfies readonly SectionName[];
const isSection = (name: string): name is SectionName => sectionNames.some((each) => each === name);
/** So many more characters of the polished answer are worth a new draft. */
const polishedStep = 24;

const emptyRewrite: CoachFeedback['rewrite'] = {
  polished_answer: '',
  star_version: { situation: '', task: '', action: '', result: '' },
  keywords_to_include: [],
  claims: [],
};

export type Reading = {
  onDraft: (draft: FeedbackDraft) => void;
  onQuestion: (text: string) => string | null;
};

/** One answer of the model while it is read: drafts as sections close, and at the end the whole or a complaint. */
export class ModelReading {
  #preamble = new Preamble();
  #reader = new SectionReader(isSection);
  #context: ReviewContext;
  #hooks: Reading;
  #read: Partial<CoachFeedback> = {};
  #mended: string[] = [];
  #broken: string[] = [];
  #followUp: string | null = null;
  #shownPolished = 0;

  constructor(context: ReviewContext, hooks: Reading) {
    this.#context = context;
    this.#hooks = hooks;
  }

  take(delta: string): void {
    const answer = this.#preamble.rest(delta);
    if (answer !== '') for (const event of this.#reader.push(answer)) this.#handle(event);
  }

  /** What is wrong with it, for the correction; null where it can be used. */
  complaint(): string | null {
    const missing = needed.filter((name) => this.#read[name] === undefined);
    const problems = [
      this.#reader.finished ? '' : 'the JSON ended early',
      missing.length > 0 ? `missing or unreadable: ${missing.join(', ')}` : '',
      this.#broken.length > 0 ? `not valid JSON: ${this.#broken.join(', ')}` : '',
    ].filter((problem) => problem !== '');
    // A late section that is broken can be filled in; what comes first cannot.
    return missing.length > 0 || !this.#reader.finished ? problems.join('; ') : null;
  }

  /** The whole contract, checked, with the follow-up that was asked; sections that never came are the built-in coach's. */
  result(followUp: string | null): Checked & { content: CoachFeedback } {
    const spare = this.#context.builtIn.content;
    const absent = sectionNames.filter((name) => this.#read[name] === undefined);
    const whole: CoachFeedback = { ...spare, ...this.#read };
    const checked = checkedSections(whole, this.#context, followUp);
    const mended = [
      ...this.#mended,
      ...absent.map((name) => `${name}: missing, built-in used`),
      ...checked.mended,
    ];
    return { ...checked, mended, content: { ...whole, ...checked.sections } };
  }

  #handle(event: SectionEvent): void {
    switch (event.type) {
      case 'question':
        this.#followUp = this.#hooks.onQuestion(plainText(event.text));
        return;
      case 'polished':
        return this.#showPolished(plainText(event.text));
      case 'repaired':
        this.#mended.push(`${named(event.name)}: not valid JSON, what was no number is null`);
        return;
      case 'broken':
        this.#broken.push(named(event.name));
        return;
      case 'section':
        return this.#keep(event.name, event.value);
    }
  }

  #keep(name: string, value: unknown): void {
    if (!isSection(name)) return this.#unwrap(value);
    if (!this.#accept(name, value)) return;
    if (name !== 'evidence' || this.#read.scoring) this.#draft();
  }

  /** Some models put the whole contract under one more key. */
  #unwrap(value: unknown): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [name, inner] of Object.entries(value)) {
      if (isSection(name) && this.#read[name] === undefined) this.#keep(name, inner);
    }
  }

  #accept<Name extends SectionName>(name: Name, value: unknown): boolean {
    const section = coerced(name, value, spareFor(name, this.#context.builtIn.content));
    if (!section) {
      this.#broken.push(name);
      return false;
    }
    this.#read[name] = section.value;
    this.#mended.push(...section.mended);
    return true;
  }

  #draft(rewrite?: CoachFeedback['rewrite']): void {
    const { sections, sheet } = checkedSections(this.#read, this.#context, this.#followUp);
    this.#hooks.onDraft({
      attemptId: this.#context.input.attempt.id,
      coach: 'model',
      sheet,
      sections: rewrite ? { ...sections, rewrite } : sections,
    });
  }

  /** As much of the rewrite as can be judged: whole words, and no number whose unit may still follow. */
  #showPolished(text: string): void {
    const settled = settledPart(text).slice(0, 2200);
    if (this.#read.rewrite || settled.length < this.#shownPolished + polishedStep) return;
    this.#shownPolished = settled.length;
    const safe = withoutInvented(settled, this.#context.known).text.trimEnd();
    // A few words do not tell their language yet.
    if (wordsOf(safe).length < fewestWords || isForeign(safe, this.#context.input.language)) return;
    this.#draft({ ...emptyRewrite, polished_answer: safe });
  }
}

/** A key of ours; another one is the model's own word, and not repeated to it. */
const named = (name: string): string => (isSection(name) ? name : 'an unknown key');

/** What fills a hole of a section. A missing score stays missing: the built-in coach's number is not the model's. */
function spareFor<Name extends SectionName>(name: Name, builtIn: CoachFeedback): CoachFeedback[Name] {
  const spare: CoachFeedback = {
    ...builtIn,
    evidence: { star: [], relevance: [], clarity: [], impact: [] },
    scoring: {
      overall: null,
      content: null,
      delivery: null,
      content_breakdown: { star: null, relevance: null, clarity: null, impact: null },
      delivery_breakdown: {
        pace: null,
        fillers: null,
        pauses: null,
        confidence: null,
        eye_contact_proxy: null,
      },
    },
  };
  return spare[name];
}
