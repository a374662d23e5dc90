import { sectionNames, type CoachFeedback, type SectionName } from '@/lib/domain/coaching/coach-contract';
import type { FeedbackDraft } from '@/lib/domain/coaching/feedback';
import { settledPart, withoutInvented } from '@/lib/domain/coaching/numbers-invented';
import type { ReviewContext } from './review-context';
import { coerced } from './lenient';
import { checkedSections, type Checked } from './section-checks';
import { SectionReader, type SectionEvent } from './section-reader';

/** Without these there is no feedback; the others can be filled in by the built-in coach. */
const needed = ['evidence', 'scoring', 'content_feedback'] as const satisfies readonly SectionName[];
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
  #reader = new SectionReader();
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
    for (const event of this.#reader.push(delta)) this.#handle(event);
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
        this.#followUp = this.#hooks.onQuestion(event.text);
        return;
      case 'polished':
        return this.#showPolished(event.text);
      case 'repaired':
        this.#mended.push(`${event.name.slice(0, 40)}: not valid JSON, what was no number is null`);
        return;
      case 'broken':
        this.#broken.push(event.name.slice(0, 40));
        return;
      case 'section':
        return this.#keep(event.name, event.value);
    }
  }

  #keep(name: string, value: unknown): void {
    const known = sectionNames.find((each) => each === name);
    if (!known || !this.#accept(known, value)) return;
    if (known !== 'evidence' || this.#read.scoring) this.#draft();
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
    this.#draft({ ...emptyRewrite, polished_answer: safe });
  }
}

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
