import type { NotScoredReason } from '@/lib/domain/attempt';
import type { PanelView, ReviewView } from '@/lib/domain/view/view';
import { sections } from './view-coaching';
import { delivery, thinDelivery, transcript, wordlessDelivery } from './view-delivery';
import { longQuestion, progressAt, question, review, thirdTake, unscoredTake, viewOf } from './view-parts';
import { sheet } from './view-sheet';
import { technicalSections } from './view-technical';

const feedback = (change: Partial<ReviewView> = {}, rest: Partial<PanelView> = {}): PanelView =>
  viewOf({ name: 'feedback', question, review: { ...review, ...change } }, rest);

const { rewrite: _rewrite, coach_notes: _notes, library_suggestion: _suggestion, ...inCompany } = sections;
const firstTake = { ...unscoredTake, attemptId: 'a2', take: 1, best: false, current: true };
const alone = { takes: [firstTake], previousOverall: null, followUp: null } satisfies Partial<ReviewView>;
const deliveryParts = sheet.parts.slice(4);

/** A take that could not be scored, for one reason. */
const notScored = (reason: NotScoredReason, change: Partial<ReviewView> = {}): PanelView =>
  feedback({
    ...alone,
    sheet: { overall: null, content: null, delivery: null, notScored: reason, parts: [] },
    notScored: reason,
    transcript: 'Um, yes, we did that.',
    sections: {},
    delivery: thinDelivery,
    ...change,
  });

/** The same sentence so often that it fills its limit. */
const long = (sentence: string, limit: number): string =>
  `${sentence} `
    .repeat(Math.ceil(limit / sentence.length))
    .slice(0, limit)
    .trim();
const endless = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung';

/** Every state of the feedback worth looking at, by name. */
export const feedbackViews: Readonly<Record<string, PanelView>> = {
  feedback: feedback(),
  feedbackStreaming: feedback({ ...alone, complete: false, sections: {}, sheet: null, coach: null }),
  feedbackDelivery: feedback({
    ...alone,
    complete: false,
    sections: {},
    sheet: { overall: null, content: null, delivery: 7, notScored: null, parts: deliveryParts },
  }),
  feedbackScores: feedback({
    complete: false,
    followUp: null,
    sections: { content_feedback: sections.content_feedback, delivery_feedback: sections.delivery_feedback },
  }),
  feedbackLast: feedback({ followUp: null, isLast: true, saved: true }),
  /** The last question of a whole interview: the candidate may ask something themselves. */
  feedbackWrapUp: feedback(
    { followUp: null, isLast: true, mayWrapUp: true },
    {
      progress: { ...progressAt(3, 3), answered: 3, endsAt: Date.now() + 4.5 * 60_000 },
      cost: { dollars: 0.12, unpriced: [], cap: 2 },
    },
  ),
  feedbackWrapUpFollowUp: feedback({ isLast: true, mayWrapUp: true }),
  feedbackWrapUpNotScored: notScored('tooShort', { isLast: true, mayWrapUp: true }),
  feedbackCompany: feedback({ sections: inCompany }, { mayShowAnswers: false }),
  feedbackPractice: feedback(
    {
      practice: true,
      sheet: null,
      notScored: 'practice',
      previousOverall: null,
      takes: review.takes.map((take) => ({
        ...take,
        overall: null,
        best: false,
        content: null,
        delivery: null,
        parts: [],
      })),
    },
    { progress: { ...progressAt(2, 3), content: null, delivery: null } },
  ),
  feedbackBuiltIn: feedback({
    coach: 'builtIn',
    followUp: null,
    sections: {
      ...sections,
      content_feedback: {
        ...sections.content_feedback,
        headline: 'The story is there; its outcome has no number yet.',
      },
      coach_notes: sections.coach_notes.slice(0, 2),
    },
  }),
  feedbackTyped: feedback({
    mode: 'typed',
    delivery: null,
    recordingId: null,
    sheet: { ...sheet, delivery: null, overall: 7.7, parts: sheet.parts.slice(0, 4) },
  }),
  feedbackTechnical: feedback({ sections: technicalSections, followUp: null }),
  feedbackRating: feedback({ selfRating: { wanted: true, value: null }, sheet: null, previousOverall: null }),
  feedbackRated: feedback({ selfRating: { wanted: false, value: 6 } }),
  feedbackCorrected: feedback({
    transcript: transcript.replaceAll(/,? (um|you know),/g, '').replace('I I thought', 'I thought'),
    verbatim: transcript,
  }),
  feedbackThreeTakes: feedback({
    takes: [...review.takes.map((take) => ({ ...take, best: false, current: false })), thirdTake],
    previousOverall: 7.5,
    attemptId: 'a3',
    sheet: { ...sheet, overall: 8.1, content: 8.4, delivery: 7.4 },
  }),
  feedbackNoRecording: feedback({
    recordingId: null,
    takes: review.takes.map((take) => ({ ...take, recordingId: null })),
  }),
  feedbackWordless: feedback({
    ...alone,
    transcript: '',
    sheet: {
      overall: null,
      content: null,
      delivery: 7.3,
      notScored: 'noTranscript',
      parts: deliveryParts.slice(2),
    },
    notScored: 'noTranscript',
    delivery: wordlessDelivery,
    sections: {},
  }),
  feedbackNotScored: notScored('tooShort'),
  notScoredSilence: notScored('silence', { transcript: '' }),
  notScoredGibberish: notScored('gibberish', { transcript: 'asdf jkl qwer tzui asdf jkl yxcv bnm' }),
  notScoredLanguage: notScored('wrongLanguage', {
    transcript: 'Ich habe damals mit meinem Chef gesprochen, und wir haben lange gestritten.',
  }),
  notScoredQuestion: notScored('repeatsQuestion', { transcript: question.text }),
  notScoredCopied: notScored('copied', {
    transcript: 'We are looking for a product manager who thrives in a fast-paced environment.',
  }),
  notScoredNoAnswer: notScored('noAnswer', { transcript: 'I do not know, sorry, nothing comes to mind.' }),
  notScoredEvidence: notScored('noEvidence', { transcript, delivery }),
  notScoredCoach: notScored('coachUnavailable', { transcript, delivery }),
  feedbackFailed: feedback({
    sheet: null,
    sections: {},
    followUp: null,
    failure: { reason: 'coachUnavailable', detail: 'fetch failed' },
  }),
  feedbackLong: viewOf({
    name: 'feedback',
    question: longQuestion,
    review: {
      ...review,
      transcript: `${endless} ${long(transcript, 4_000)}`,
      followUp: { text: longQuestion.text.slice(0, 260), heard: false },
      sections: {
        ...sections,
        content_feedback: {
          ...sections.content_feedback,
          headline: long('A long insight about a long answer.', 90),
          top_strengths: [endless, long('You say what you did.', 140), long('You stay with it.', 140)],
          top_improvements: [long('Stop earlier.', 140), long('Give a figure.', 140), endless],
          relevance_note: long('It answers what was asked.', 220),
          one_action_tip: long('Say it in half of the time.', 160),
        },
        rewrite: {
          ...sections.rewrite,
          polished_answer: long(sections.rewrite.polished_answer, 2_200),
          keywords_to_include: Array.from({ length: 12 }, (_, index) => `keyword ${'x'.repeat(index * 2)}`),
        },
      },
    },
  }),
};
